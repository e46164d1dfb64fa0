package commonground.portfolio;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import commonground.deadline.Deadlines;
import commonground.decision.Appraisal;
import commonground.decision.DecisionRow;
import commonground.decision.Decisions;
import commonground.decision.Details;
import commonground.decision.Subject;
import commonground.delivery.Actions;
import commonground.delivery.Milestones;
import commonground.delivery.Outcomes;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.listening.Coverage;
import commonground.listening.Listening;
import commonground.plan.PlanRow;
import commonground.plan.Plans;
import commonground.programme.AgreedRow;
import commonground.programme.Agreements;
import commonground.programme.LeadRow;
import commonground.programme.Matter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Brings together what the four questions are answered from. */
@Component
class FactsOfProgramme {
    private final Agreements agreements;
    private final Decisions decisions;
    private final Details details;
    private final Listening listening;
    private final Plans plans;
    private final Deadlines deadlines;
    private final Outcomes outcomes;
    private final Milestones milestones;
    private final Actions actions;

    FactsOfProgramme(
            Agreements agreements,
            Decisions decisions,
            Details details,
            Listening listening,
            Plans plans,
            Deadlines deadlines,
            Outcomes outcomes,
            Milestones milestones,
            Actions actions) {
        this.outcomes = outcomes;
        this.milestones = milestones;
        this.actions = actions;
        this.agreements = agreements;
        this.decisions = decisions;
        this.details = details;
        this.listening = listening;
        this.plans = plans;
        this.deadlines = deadlines;
    }

    Facts of(ProgrammeId programme, Collection<PracticeCode> members, List<DecisionRow> all) {
        var agreed = agreements.of(programme);
        var vision = latestVision(agreed, all);
        var coverage = listening.coverage(programme);
        var leads = agreements.leads(programme);
        var versions = plans.versions(programme);
        var standings = decisions.standings(all);
        return new Facts(
                programme,
                members,
                those(coverage, Coverage::heard),
                those(coverage, Coverage::confirmed),
                agreed,
                vision.flatMap(row -> Optional.ofNullable(row.agreedBy())).orElse(List.of()),
                vision.filter(row -> row.wording() > 1).isPresent(),
                all.stream().filter(DecisionRow::open).map(DecisionRow::subject).collect(toSet()),
                firstTabled(all),
                options(programme, all),
                leads.stream().max(Comparator.comparingLong(LeadRow::sequence)).orElse(null),
                leads.stream()
                        .map(LeadRow::nominatedOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                versions.stream().mapToInt(PlanRow::number).max().orElse(0),
                versions.stream()
                        .map(PlanRow::draftedOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                standings.stream().mapToInt(standing -> standing.objections().size()).sum(),
                standings.stream()
                        .filter(standing -> standing.decision().open())
                        .mapToInt(standing -> standing.openObjections().size())
                        .sum(),
                deadlines.of(programme).size(),
                DeliveryFacts.of(
                        outcomes.of(programme), milestones.of(programme), actions.of(programme)));
    }

    private static Set<PracticeCode> those(List<Coverage> coverage, Predicate<Coverage> that) {
        return coverage.stream().filter(that).map(Coverage::practice).collect(toSet());
    }

    private static Optional<DecisionRow> latestVision(
            List<AgreedRow> agreed, List<DecisionRow> all) {
        return agreed.stream()
                .filter(row -> row.matter() == Matter.VISION)
                .max(Comparator.comparingLong(AgreedRow::sequence))
                .flatMap(vision ->
                        all.stream()
                                .filter(row -> row.decision().equals(vision.decision()))
                                .findFirst());
    }

    private static Map<Subject, LocalDate> firstTabled(List<DecisionRow> all) {
        return all.stream()
                .collect(
                        toMap(
                                DecisionRow::subject,
                                DecisionRow::tabledOn,
                                (one, other) -> one.isBefore(other) ? one : other));
    }

    /** In the appraisal that was agreed last, or else in the one tabled last. */
    private int options(ProgrammeId programme, List<DecisionRow> all) {
        var particulars = details.of(programme);
        var weighed = all.stream().filter(row -> row.subject() == Subject.FORM_OF_WORKING).toList();
        var agreed =
                agreements
                        .latest(programme, Matter.FORM_OF_WORKING)
                        .map(AgreedRow::decision)
                        .orElse(null);
        return weighed.stream()
                .sorted(Comparator.comparing((DecisionRow row) -> !row.decision().equals(agreed)))
                .map(row -> particulars.get(row.decision()))
                .filter(Appraisal.class::isInstance)
                .map(Appraisal.class::cast)
                .findFirst()
                .map(appraisal -> appraisal.options().size())
                .orElse(0);
    }
}
