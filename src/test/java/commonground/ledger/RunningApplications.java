package commonground.ledger;

import commonground.ledger.KilledApplications.Ready;
import commonground.testing.JavaProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The application, once for each database, in a process of their own; closing this kills it without
 * warning.
 */
final class RunningApplications implements AutoCloseable {
    private final JavaProcess process;
    private final List<Ready> ready;

    private RunningApplications(JavaProcess process, List<Ready> ready) {
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
        var process = JavaProcess.start(KilledApplications.class, arguments);
        var ready = new ArrayList<Ready>();
        process.listenUntil(line -> {
            ready.addAll(Ready.heard(line));
            return ready.size() == databases.size();
        });
        process.listenNoMore();
        return new RunningApplications(process, List.copyOf(ready));
    }

    /** In the order of the databases. */
    List<Ready> ready() {
        return ready;
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
