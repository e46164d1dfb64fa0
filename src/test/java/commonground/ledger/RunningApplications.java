package commonground.ledger;

import commonground.ledger.KilledApplications.Ready;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The application, once for each database, in a process of their own; closing this kills it without
 * warning.
 */
final class RunningApplications implements AutoCloseable {
    private final Process process;
    private final List<Ready> ready;

    private RunningApplications(Process process, List<Ready> ready) {
        this.process = process;
        this.ready = ready;
    }

    /**
     * Returns when all of them can be used.
     *
     * @param compareViews whether each first compares its views with rebuilt ones
     */
    static RunningApplications on(List<String> databases, boolean compareViews) throws IOException {
        var arguments = new ArrayList<String>();
        arguments.add(compareViews ? KilledApplications.COMPARE_VIEWS : "--as-they-are");
        arguments.addAll(databases);
        var process = Victim.start(KilledApplications.class, arguments.toArray(String[]::new));
        var said = process.inputReader();
        var ready = new ArrayList<Ready>();
        var before = new ArrayList<String>();
        for (String line; (line = said.readLine()) != null; before.add(line)) {
            ready.addAll(Ready.heard(line));
            if (ready.size() == databases.size()) {
                listenNoMore(said);
                return new RunningApplications(process, List.copyOf(ready));
            }
        }
        throw new IllegalStateException("ended by itself: " + String.join("\n", before));
    }

    /** What they still say is read, or they would wait for a reader. */
    private static void listenNoMore(BufferedReader said) {
        Thread.ofVirtual().start(() -> said.lines().forEach(line -> {}));
    }

    /** In the order of the databases. */
    List<Ready> ready() {
        return ready;
    }

    void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
        process.waitFor();
    }
}
