package commonground.views;

import commonground.kernel.ActionId;
import commonground.kernel.DeadlineId;
import commonground.kernel.DecisionId;
import commonground.kernel.EvidenceId;
import commonground.kernel.IssueId;
import commonground.kernel.MeetingId;
import commonground.kernel.MilestoneId;
import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.kernel.PlanId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.RoundId;
import commonground.kernel.SharingId;
import commonground.kernel.StatementId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Identifiers are types in rows as well; a column holds their value. */
abstract class Identifiers<T> implements AttributeConverter<T, String> {
    private final Function<T, String> value;
    private final Function<String, T> type;

    private Identifiers(Function<T, String> value, Function<String, T> type) {
        this.value = value;
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T id) {
        return id == null ? null : value.apply(id);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : type.apply(column);
    }

    @Converter(autoApply = true)
    static class OfProgrammes extends Identifiers<ProgrammeId> {
        OfProgrammes() {
            super(ProgrammeId::value, ProgrammeId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfDecisions extends Identifiers<DecisionId> {
        OfDecisions() {
            super(DecisionId::value, DecisionId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfDeadlines extends Identifiers<DeadlineId> {
        OfDeadlines() {
            super(DeadlineId::value, DeadlineId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfEvidence extends Identifiers<EvidenceId> {
        OfEvidence() {
            super(EvidenceId::value, EvidenceId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfMeetings extends Identifiers<MeetingId> {
        OfMeetings() {
            super(MeetingId::value, MeetingId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfStatements extends Identifiers<StatementId> {
        OfStatements() {
            super(StatementId::value, StatementId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfPlans extends Identifiers<PlanId> {
        OfPlans() {
            super(PlanId::value, PlanId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfPeople extends Identifiers<PersonId> {
        OfPeople() {
            super(PersonId::value, PersonId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfPractices extends Identifiers<PracticeCode> {
        OfPractices() {
            super(PracticeCode::value, PracticeCode::new);
        }
    }

    @Converter(autoApply = true)
    static class OfIssues extends Identifiers<IssueId> {
        OfIssues() {
            super(IssueId::value, IssueId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfMilestones extends Identifiers<MilestoneId> {
        OfMilestones() {
            super(MilestoneId::value, MilestoneId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfSharings extends Identifiers<SharingId> {
        OfSharings() {
            super(SharingId::value, SharingId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfRounds extends Identifiers<RoundId> {
        OfRounds() {
            super(RoundId::value, RoundId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfOutcomes extends Identifiers<OutcomeId> {
        OfOutcomes() {
            super(OutcomeId::value, OutcomeId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfActions extends Identifiers<ActionId> {
        OfActions() {
            super(ActionId::value, ActionId::new);
        }
    }
}
