package commonground.directory;

import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.Refusal;
import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Imports files one after the other, and remembers how the last ones went. */
@Component
class Imports {
    private static final Logger log = LoggerFactory.getLogger(Imports.class);
    private static final int REMEMBERED = 50;

    /** A file that has been read is held in memory until its turn. */
    private static final int MOST_WAITING = 3;

    private final Commands commands;
    private final Calendar calendar;
    private final ThreadPoolExecutor oneAtATime =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(MOST_WAITING),
                    Thread.ofVirtual().name("import").factory());
    private final Map<ImportId, ImportRun> runs = new LinkedHashMap<>();

    Imports(Commands commands, Calendar calendar) {
        this.commands = commands;
        this.calendar = calendar;
    }

    /**
     * Reads the file, then records it in the background, in the name of whoever is acting.
     *
     * @throws Refusal if the file cannot be used; nothing is recorded then
     */
    ImportRun begin(ImportFile asked, Path file) {
        var acting = Objects.requireNonNull(Acting.current(), "nobody is acting");
        var read = FileReader.read(asked, file, calendar.today());
        var run = new ImportRun(asked);
        remember(run);
        try {
            oneAtATime.execute(() -> acting.run(() -> record(run, read)));
        } catch (RejectedExecutionException e) {
            forget(run);
            throw Refusal.of("import.too-many");
        }
        return run;
    }

    /** As {@link #begin}, returning when it is over. */
    ImportRun now(ImportFile asked, Path file) {
        var run = new ImportRun(asked);
        record(run, FileReader.read(asked, file, calendar.today()));
        return run;
    }

    /** Empty if it was begun elsewhere, or too long ago. */
    Optional<ImportRun> find(ImportId id) {
        synchronized (runs) {
            return Optional.ofNullable(runs.get(id));
        }
    }

    private void record(ImportRun run, Importable read) {
        run.recording();
        try {
            run.recorded(commands.send(new TakeIn(read, run::found)));
            log.info("{}: {}", run.asked().fileName(), run.report());
        } catch (Refusal refusal) {
            run.refused(refusal);
        } catch (RuntimeException e) {
            run.failed();
            log.error("{} could not be imported; nothing was recorded", run.asked().fileName(), e);
        }
    }

    private void remember(ImportRun run) {
        synchronized (runs) {
            runs.put(run.asked().id(), run);
            if (runs.size() > REMEMBERED) runs.remove(runs.keySet().iterator().next());
        }
    }

    private void forget(ImportRun run) {
        synchronized (runs) {
            runs.remove(run.asked().id());
        }
    }

    @PreDestroy
    void stop() {
        oneAtATime.shutdown();
    }
}
