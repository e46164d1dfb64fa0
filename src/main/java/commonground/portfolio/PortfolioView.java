package commonground.portfolio;

import commonground.decision.ProposalTabled;
import commonground.decision.Subject;
import commonground.delivery.MilestoneMet;
import commonground.kernel.Moment;
import commonground.kernel.Recorded;
import commonground.listening.MeetingHeld;
import commonground.plan.BusinessPlanDrafted;
import commonground.programme.BusinessPlanAgreed;
import commonground.programme.CommonIssueAgreed;
import commonground.programme.LeadNominated;
import commonground.programme.ProgrammeClosed;
import commonground.programme.ProgrammeOpened;
import commonground.programme.ProgrammeReopened;
import commonground.programme.Stage;
import commonground.programme.VisionAgreed;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One row for each programme, so that many can be sorted and paged by the database. The stage is
 * that of {@link commonground.programme.Journey}, which tells of each stage when it was reached.
 */
@Component
class PortfolioView implements View<PortfolioRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        var programme = recorded.programme();
        return programme != null && Step.is(recorded.event())
                ? Optional.of(programme.value())
                : Optional.empty();
    }

    @Override
    public @Nullable PortfolioRow evolve(@Nullable PortfolioRow row, Recorded<?> recorded) {
        var today = LocalDate.ofInstant(recorded.recordedAt(), Moment.LONDON);
        if (recorded.event() instanceof ProgrammeOpened e)
            return PortfolioRow.opened(
                    e.programme(), e.name(), e.locality(), today, recorded.position());
        if (row == null) return null;
        return after(row.stepped(today, recorded.position()), recorded);
    }

    private static PortfolioRow after(PortfolioRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case MeetingHeld e -> row.reached(Stage.LISTENING);
            case CommonIssueAgreed e -> row.reached(Stage.COMMON_ISSUES_AGREED);
            case VisionAgreed e -> row.reached(Stage.VISION_AGREED);
            case LeadNominated e -> row.reached(Stage.LEAD_NOMINATED);
            case BusinessPlanDrafted e -> row.reached(Stage.PLAN_DRAFTED);
            case ProposalTabled e ->
                    e.subject() == Subject.BUSINESS_PLAN ? row.reached(Stage.PLAN_DRAFTED) : row;
            case BusinessPlanAgreed e -> row.reached(Stage.PLAN_AGREED).planAgreed(recorded.date());
            case MilestoneMet e -> row.met(e.on());
            case ProgrammeClosed e -> row.closed(true);
            case ProgrammeReopened e -> row.closed(false);
            default -> row;
        };
    }

    @Override
    public Class<PortfolioVersion> versions() {
        return PortfolioVersion.class;
    }

    @Override
    public Version<PortfolioRow> version(VersionId id, long to, PortfolioRow row) {
        return new PortfolioVersion(id, to, row);
    }
}
