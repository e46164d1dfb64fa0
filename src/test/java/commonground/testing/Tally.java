package commonground.testing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.EventName;
import commonground.kernel.OfProgramme;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.boot.test.context.TestComponent;

/** The smallest thing that can be commanded: it counts. */
@TestComponent
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
public class Tally {
    /** Begins one. */
    public record BeginTally(@TargetAggregateIdentifier ProgrammeId id) {}

    /**
     * Counts one more; a note of "refuse" is refused, one of "nothing" changes nothing, nor does
     * one that begins with "once" the second time.
     */
    public record Count(@TargetAggregateIdentifier ProgrammeId id, String note) {}

    @EventName("testing.tally-begun")
    public record TallyBegun(ProgrammeId programme) implements OfProgramme {}

    @EventName("testing.counted")
    public record Counted(ProgrammeId programme, long number, String note) implements OfProgramme {}

    @AggregateIdentifier private ProgrammeId id;
    private long count;
    private String lastOnce = "";

    protected Tally() {}

    @CommandHandler
    Tally(BeginTally command) {
        apply(new TallyBegun(command.id()));
    }

    @CommandHandler
    void handle(Count command) {
        if (command.note().equals("refuse")) throw Refusal.of("tally.refused");
        if (command.note().equals("nothing") || command.note().equals(lastOnce)) return;
        apply(new Counted(id, count + 1, command.note()));
    }

    @EventSourcingHandler
    void on(TallyBegun event) {
        id = event.programme();
    }

    @EventSourcingHandler
    void on(Counted event) {
        count++;
        if (event.note().startsWith("once")) lastOnce = event.note();
    }
}
