package commonground.testing;

import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** Sends commands in the product's own name, which may do everything. */
@TestComponent
public class Sender {
    private final Commands commands;

    Sender(Commands commands) {
        this.commands = commands;
    }

    public Receipt send(Object command) {
        return Acting.as(PersonId.COMMON_GROUND).call(() -> commands.send(command));
    }

    public Receipt send(Object command, long expectedVersion) {
        return Acting.as(PersonId.COMMON_GROUND)
                .call(() -> commands.send(command, expectedVersion));
    }

    public ProgrammeId aTally() {
        var id = ProgrammeId.next();
        send(new Tally.BeginTally(id));
        return id;
    }

    /** A tally that has counted {@code times}. */
    public ProgrammeId aTallyOf(int times) {
        var id = aTally();
        IntStream.range(0, times).forEach(i -> count(id, "note " + i));
        return id;
    }

    public Receipt count(ProgrammeId id, String note) {
        return send(new Tally.Count(id, note));
    }
}
