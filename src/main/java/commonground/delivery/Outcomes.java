package commonground.delivery;

import commonground.kernel.Commands;
import commonground.kernel.Moment;
import commonground.kernel.OutcomeId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.programme.AgreedRow;
import commonground.programme.Agreements;
import commonground.views.Moments;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The way to outcomes for pages and the API: reads them as they were at the request's moment, and
 * checks what no single one can know before a command is sent.
 */
@Component
public class Outcomes {
    private final OutcomeRows rows;
    private final Edge edge;
    private final Agreements agreements;
    private final Commands commands;
    private final Moments moments;

    Outcomes(
            OutcomeRows rows,
            Edge edge,
            Agreements agreements,
            Commands commands,
            Moments moments) {
        this.rows = rows;
        this.edge = edge;
        this.agreements = agreements;
        this.commands = commands;
        this.moments = moments;
    }

    public Optional<OutcomeRow> find(OutcomeId outcome) {
        return rows.find(outcome);
    }

    /**
     * The outcome.
     *
     * @throws Refusal if there was none at this moment
     */
    public OutcomeRow require(OutcomeId outcome) {
        return find(outcome).orElseThrow(() -> Refusal.unknown("delivery.outcome-unknown"));
    }

    /** All of one programme, in the order in which they were set. */
    public List<OutcomeRow> of(ProgrammeId programme) {
        return rows.of(programme);
    }

    /** How it stands at the request's moment. */
    public Course course(OutcomeRow outcome) {
        return Course.of(outcome, Moment.current().date());
    }

    /**
     * Sets an outcome.
     *
     * @throws Refusal also if there is no such programme or person, it is due before the programme
     *     began, or it answers what the group has not agreed
     */
    public Receipt define(DefineOutcome command) {
        edge.requireProgramme(command.programme());
        edge.requireKnown("owner", command.owner());
        edge.requireNotBeforeItBegan("by", command.smart().by(), command.programme());
        edge.requireHasCome("baselineOn", command.smart().baselineOn());
        var agreed =
                moments.upToDate(() -> agreements.issues(command.programme())).stream()
                        .map(AgreedRow::decision)
                        .toList();
        if (!agreed.containsAll(command.answers()))
            throw Refusal.invalid("answers", "delivery.no-common-issue");
        return commands.send(command);
    }

    /** Records that somebody vouches for it, if it still has the version that was read. */
    public Receipt attest(AttestOutcome command, long expectedVersion) {
        edge.requireKnown("person", command.person());
        return commands.send(command, expectedVersion);
    }

    public Receipt withdraw(WithdrawAttestation command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    /**
     * Records a reading, if the outcome still has the version that was read.
     *
     * @throws Refusal also if its date has not come yet
     */
    public Receipt record(RecordReading command, long expectedVersion) {
        edge.requireHasCome("on", command.on());
        return commands.send(command, expectedVersion);
    }

    /** As {@link #record}, of a reading that was recorded wrongly. */
    public Receipt correct(CorrectReading command, long expectedVersion) {
        edge.requireHasCome("on", command.on());
        return commands.send(command, expectedVersion);
    }

    /**
     * Gives it another target, if it still has the version that was read.
     *
     * @throws Refusal also if it is to be reached before the programme began
     */
    public Receipt revise(ReviseTarget command, long expectedVersion) {
        edge.requireNotBeforeItBegan("by", command.by(), command.programme());
        return commands.send(command, expectedVersion);
    }

    public Receipt giveUp(GiveUpOutcome command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }
}
