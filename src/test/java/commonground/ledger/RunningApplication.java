package commonground.ledger;

import commonground.ledger.KilledApplication.Ready;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;

/** The application in a process of its own; closing this kills it without warning. */
final class RunningApplication implements AutoCloseable {
    private final Process process;
    private final Ready ready;

    private RunningApplication(Process process, Ready ready) {
        this.process = process;
        this.ready = ready;
    }

    /**
     * Returns when it can be used.
     *
     * @param compareViews whether it first compares its views with rebuilt ones
     */
    static RunningApplication on(String database, boolean compareViews) throws IOException {
        var process =
                Victim.start(
                        KilledApplication.class,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.main.lazy-initialization=true",
                        // what it is not asked for here is not made ready twenty times
                        "--spring.data.jpa.repositories.bootstrap-mode=lazy",
                        "--springdoc.api-docs.enabled=false",
                        "--spring.main.banner-mode=off",
                        compareViews ? "--" + KilledApplication.COMPARE_VIEWS : "--other",
                        "--spring.datasource.url=" + database);
        var said = process.inputReader();
        var before = new ArrayList<String>();
        for (String line; (line = said.readLine()) != null; before.add(line)) {
            for (var ready : Ready.heard(line)) {
                listenNoMore(said);
                return new RunningApplication(process, ready);
            }
        }
        throw new IllegalStateException("ended by itself: " + String.join("\n", before));
    }

    /** What it still says is read, or it would wait for a reader. */
    private static void listenNoMore(BufferedReader said) {
        Thread.ofVirtual().start(() -> said.lines().forEach(line -> {}));
    }

    Ready ready() {
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
