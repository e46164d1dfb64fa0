package commonground.deadline;

import commonground.kernel.Commands;
import commonground.kernel.EvidenceId;
import commonground.kernel.Receipt;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets a deadline together with what has to be shown for it. */
@Component
class FromTemplate {
    private final Deadlines deadlines;
    private final Commands commands;

    FromTemplate(Deadlines deadlines, Commands commands) {
        this.deadlines = deadlines;
        this.commands = commands;
    }

    /**
     * A deadline, and what has to be shown: all of it fits its limits, or there is no such thing.
     *
     * @param items each of another wording
     */
    record SetWithEvidence(SetDeadline deadline, List<RequireEvidence> items) {
        static SetWithEvidence of(SetDeadline deadline, List<String> evidence) {
            return new SetWithEvidence(
                    deadline,
                    evidence.stream()
                            .distinct()
                            .map(what ->
                                    new RequireEvidence(
                                            deadline.deadline(), EvidenceId.next(), what))
                            .toList());
        }
    }

    /** Refused as a whole before anything is recorded. */
    Receipt set(SetWithEvidence both) {
        return ask(both, deadlines.set(both.deadline()));
    }

    /** As {@link #set}, of a date that somebody has confirmed though it lies long ago. */
    Receipt setForTheRecord(SetWithEvidence both) {
        return ask(both, deadlines.setForTheRecord(both.deadline()));
    }

    private Receipt ask(SetWithEvidence both, Receipt set) {
        var receipt = set;
        for (var item : both.items()) receipt = commands.send(item);
        return receipt;
    }
}
