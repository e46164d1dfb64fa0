package commonground.ledger;

import commonground.testing.JavaProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Starts a process, listens to what it was told is recorded, and kills it in the middle. */
final class Victim {
    private Victim() {}

    /**
     * Kills it as soon as {@code many} acknowledgements have been heard.
     *
     * @return all that were heard
     */
    static List<Acknowledged> killedAfter(int many, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        var told = new ArrayList<Acknowledged>();
        try (var process = JavaProcess.start(main, List.of(arguments))) {
            process.listenUntil(line -> {
                Acknowledged.heard(line).ifPresent(told::add);
                return told.size() == many;
            });
            process.kill();
            process.lastWords().forEach(line -> Acknowledged.heard(line).ifPresent(told::add));
        }
        return told;
    }
}
