package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.Commands;
import commonground.kernel.MilestoneId;
import commonground.kernel.OutcomeId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.views.Moments;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The way to actions and their funding for pages and the API: reads them as they were at the
 * request's moment, by due date, and checks what no single one can know before a command is sent.
 */
@Component
public class Actions {
    private final ActionRows rows;
    private final Milestones milestones;
    private final Outcomes outcomes;
    private final Edge edge;
    private final Commands commands;
    private final Moments moments;

    Actions(
            ActionRows rows,
            Milestones milestones,
            Outcomes outcomes,
            Edge edge,
            Commands commands,
            Moments moments) {
        this.rows = rows;
        this.milestones = milestones;
        this.outcomes = outcomes;
        this.edge = edge;
        this.commands = commands;
        this.moments = moments;
    }

    public Optional<ActionRow> find(ActionId action) {
        return rows.find(action);
    }

    /**
     * The action.
     *
     * @throws Refusal if there was none at this moment
     */
    public ActionRow require(ActionId action) {
        return find(action).orElseThrow(() -> Refusal.unknown("delivery.action-unknown"));
    }

    /** All of one programme, by due date. */
    public List<ActionRow> of(ProgrammeId programme) {
        return rows.of(programme);
    }

    /** What an action is for, by its title. */
    public String servedBy(ActionRow action) {
        return switch (action.servesKind()) {
            case MILESTONE ->
                    milestones
                            .find(new MilestoneId(action.servesId()))
                            .map(MilestoneRow::title)
                            .orElse("");
            case OUTCOME ->
                    outcomes.find(new OutcomeId(action.servesId()))
                            .map(OutcomeRow::title)
                            .orElse("");
        };
    }

    /**
     * Sets down an action.
     *
     * @throws Refusal also if there is no such programme, person, milestone or outcome, or it is
     *     due before the programme began
     */
    public Receipt plan(PlanAction command) {
        edge.requireProgramme(command.programme());
        edge.requireKnown("owner", command.owner());
        edge.requireNotBeforeItBegan("due", command.due(), command.programme());
        if (!moments.upToDate(() -> isOfProgramme(command.serves(), command.programme())))
            throw Refusal.invalid("serves", "delivery.serves-unknown");
        return commands.send(command);
    }

    private boolean isOfProgramme(Serves serves, ProgrammeId programme) {
        return switch (serves.kind()) {
            case MILESTONE ->
                    milestones.of(programme).stream()
                            .anyMatch(row -> row.milestone().value().equals(serves.id()));
            case OUTCOME ->
                    outcomes.of(programme).stream()
                            .anyMatch(row -> row.outcome().value().equals(serves.id()));
        };
    }

    /**
     * Records that it is done, if it still has the version that was read.
     *
     * @throws Refusal also if that date has not come yet
     */
    public Receipt finish(FinishAction command, long expectedVersion) {
        edge.requireHasCome("on", command.on());
        return commands.send(command, expectedVersion);
    }

    /** Takes back that it was done, if it still has the version that was read. */
    public Receipt reopen(ReopenAction command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    public Receipt drop(DropAction command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    public Receipt ask(AskForFunding command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    public Receipt grant(GrantFunding command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    public Receipt refuse(RefuseFunding command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }
}
