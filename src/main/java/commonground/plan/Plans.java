package commonground.plan;

import commonground.access.Leads;
import commonground.access.MayCommand;
import commonground.decision.AmendWording;
import commonground.decision.DecisionRow;
import commonground.decision.Decisions;
import commonground.decision.Details;
import commonground.decision.PlanVersion;
import commonground.decision.Rule;
import commonground.decision.Subject;
import commonground.decision.TableProposal;
import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.programme.Agreements;
import commonground.programme.Matter;
import commonground.programme.Programmes;
import commonground.programme.Stage;
import commonground.programme.StagesReached;
import commonground.views.Moments;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Business plans with all their versions, as they were at the request's moment. */
@Component
public class Plans implements StagesReached {
    private final PlanRows rows;
    private final Programmes programmes;
    private final Decisions decisions;
    private final Details details;
    private final Agreements agreements;
    private final Commands commands;
    private final Moments moments;
    private final MayCommand mayCommand;
    private final Leads leads;

    Plans(
            PlanRows rows,
            Programmes programmes,
            Decisions decisions,
            Details details,
            Agreements agreements,
            Commands commands,
            Moments moments,
            MayCommand mayCommand,
            Leads leads) {
        this.rows = rows;
        this.programmes = programmes;
        this.decisions = decisions;
        this.details = details;
        this.agreements = agreements;
        this.commands = commands;
        this.moments = moments;
        this.mayCommand = mayCommand;
        this.leads = leads;
    }

    /** All versions, the latest first. */
    public List<PlanRow> versions(ProgrammeId programme) {
        return rows.of(programme);
    }

    public Optional<PlanRow> latest(ProgrammeId programme) {
        return versions(programme).stream().findFirst();
    }

    /**
     * One version.
     *
     * @throws Refusal if there was none of that number at this moment
     */
    public PlanRow require(ProgrammeId programme, int number) {
        return rows.find(programme, number).orElseThrow(() -> Refusal.unknown("plan.unknown"));
    }

    /** The version that the members last agreed to, where they named one. */
    public Optional<Integer> agreed(ProgrammeId programme) {
        return agreements
                .latest(programme, Matter.BUSINESS_PLAN)
                .flatMap(agreed -> Optional.ofNullable(agreed.planVersion()));
    }

    /** The proposal about the plan that is before the group, if one is. */
    public Optional<DecisionRow> beforeTheGroup(ProgrammeId programme) {
        return decisions.of(programme).stream()
                .filter(row -> row.subject() == Subject.BUSINESS_PLAN && row.open())
                .findFirst();
    }

    /** The version that the words before the group name now. */
    Optional<Integer> namedBeforeTheGroup(ProgrammeId programme) {
        return beforeTheGroup(programme)
                .flatMap(row -> details.of(row.decision(), row.wording()))
                .filter(PlanVersion.class::isInstance)
                .map(particulars -> ((PlanVersion) particulars).version());
    }

    /** Whether whoever acts may write a version: the manager, or one of the two who lead. */
    public boolean mayDraft(ProgrammeId programme) {
        var acting = Acting.current();
        return acting != null
                && (mayCommand.may(acting.person(), DraftPlan.class)
                        || leads.leads(acting.person(), programme));
    }

    /**
     * Writes a version.
     *
     * @throws Refusal also if there is no such programme
     */
    public Receipt draft(DraftPlan command) {
        moments.upToDate(() -> programmes.require(command.programme()));
        return commands.send(command);
    }

    /** The proposal by which a version is put to the group: the one before it, or a new one. */
    DecisionId proposal(ProgrammeId programme) {
        return moments.upToDate(() ->
                beforeTheGroup(programme).map(DecisionRow::decision).orElseGet(DecisionId::next));
    }

    /**
     * Puts a version to the group: as a new proposal, or as the new wording of the one about the
     * plan that is before it already.
     *
     * @param id of the proposal, as {@link #proposal} gave it
     * @param reason why the words of the one before the group are changed
     * @param rule how a new proposal is decided; by consent where nothing is said
     * @param versionRead of the one before the group, as it was read; null where it was not
     */
    Receipt put(
            DecisionId id,
            ProgrammeId programme,
            int version,
            String title,
            String wording,
            List<DecisionId> restsOn,
            String reason,
            @Nullable Rule rule,
            @Nullable Long versionRead) {
        var before =
                moments.upToDate(() -> {
                    require(programme, version);
                    return beforeTheGroup(programme).filter(row -> row.decision().equals(id));
                });
        var particulars = new PlanVersion(version);
        return before.isPresent()
                ? decisions.amendAsRead(
                        new AmendWording(
                                before.get().decision(),
                                before.get().wording(),
                                wording,
                                reason,
                                particulars),
                        versionRead)
                : decisions.table(
                        new TableProposal(
                                id,
                                programme,
                                Subject.BUSINESS_PLAN,
                                title,
                                wording,
                                restsOn,
                                null,
                                particulars,
                                rule));
    }

    @Override
    public Map<ProgrammeId, Map<Stage, LocalDate>> stagesReached() {
        var all = new HashMap<ProgrammeId, Map<Stage, LocalDate>>();
        for (var first : rows.first())
            all.put(first.programme(), Map.of(Stage.PLAN_DRAFTED, first.on()));
        return all;
    }
}
