package commonground.testing;

import commonground.kernel.ProgrammeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Rows of tallies begin, change, stay the same, end and come back. */
@TestComponent
class TallyHistory implements History {
    private final List<ProgrammeId> tallies = new ArrayList<>();

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        if (tallies.size() < 3) {
            tallies.add(ProgrammeId.next());
            send.accept(new Tally.BeginTally(tallies.getLast()));
        }
        var tally = tallies.get(random.nextInt(tallies.size()));
        send.accept(new Tally.Count(tally, History.any(random, "one", "two", "end", "refuse")));
    }
}
