package commonground.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Recorded;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** What a client was told is recorded; it keeps that to itself, outside what is killed. */
record Acknowledged(long position, String stream, long sequence) {
    private static final String SAID = "acknowledged";

    void say() {
        System.out.println(String.join(" ", SAID, "" + position, stream, "" + sequence, "."));
    }

    /** Empty for a line that is something else, or was cut off. */
    static Optional<Acknowledged> heard(String line) {
        var words = line.split(" ", -1);
        return words.length == 5 && words[0].equals(SAID) && words[4].equals(".")
                ? Optional.of(
                        new Acknowledged(
                                Long.parseLong(words[1]), words[2], Long.parseLong(words[3])))
                : Optional.empty();
    }

    /** How many of these are not in the ledger. */
    static long lost(Collection<Acknowledged> told, Ledger ledger) {
        var stored = new HashSet<Acknowledged>();
        for (var entry : ledger.after(0, 1_000_000))
            stored.add(new Acknowledged(entry.position(), entry.stream(), entry.sequence()));
        return told.stream().filter(t -> !stored.contains(t)).count();
    }

    static void assertSound(Ledger ledger) {
        var positions = ledger.after(0, 1_000_000).stream().map(Recorded::position).toList();
        assertThat(positions).as("dense").isEqualTo(upTo(positions.size()));
        assertThat(ledger.lastPosition()).as("the head").isEqualTo(positions.size());
        assertThat(ledger.verify().fault()).isNull();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
