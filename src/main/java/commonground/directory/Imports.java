package commonground.directory;

import commonground.access.MayCommand;
import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.LocalDate;
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

/** Imports published files, one after the other, and remembers how the last ones went. */
@Component
public class Imports {
    private static final Logger log = LoggerFactory.getLogger(Imports.class);
    private static final int REMEMBERED = 50;

    /** A file that has been read is held in memory until its turn. */
    private static final int MOST_WAITING = 3;

    private final Commands commands;
    private final MayCommand permission;
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

    Imports(Commands commands, MayCommand permission, Calendar calendar) {
        this.commands = commands;
        this.permission = permission;
        this.calendar = calendar;
    }

    /**
     * Imports a file in the name of whoever is {@link Acting}, and returns when it is durably
     * recorded.
     *
     * @throws Refusal if the file cannot be used; nothing is recorded then
     */
    public Receipt importNow(ImportFile asked, Path file) {
        return Objects.requireNonNull(now(asked, file).receipt());
    }

    /** As {@link #importNow}, with the report. */
    ImportRun now(ImportFile asked, Path file) {
        var read = read(asked, file);
        var run = new ImportRun(asked, read);
        record(run, read);
        return run;
    }

    /** Today, by the calendar that files are published by. */
    public LocalDate today() {
        return calendar.today();
    }

    /**
     * Reads the file, then records it in the background, in the name of whoever is acting.
     *
     * @throws Refusal if the file cannot be used; nothing is recorded then
     */
    ImportRun begin(ImportFile asked, Path file) {
        var read = read(asked, file);
        var run = new ImportRun(asked, read);
        remember(run);
        var acting = acting();
        try {
            oneAtATime.execute(() -> acting.run(() -> watch(run, read)));
        } catch (RejectedExecutionException e) {
            forget(run);
            throw Refusal.of("import.too-many");
        }
        return run;
    }

    /** Whether a page should offer imports to whoever is acting. */
    boolean mayImport() {
        var acting = Acting.current();
        return acting != null && permission.may(acting.person(), ImportFile.class);
    }

    /** Empty if it was begun elsewhere, or too long ago. */
    Optional<ImportRun> find(ImportId id) {
        synchronized (runs) {
            return Optional.ofNullable(runs.get(id));
        }
    }

    /** Asks for permission first: a stranger's file is not even read. */
    private Importable read(ImportFile asked, Path file) {
        permission.requireMay(acting().person(), asked);
        return FileReader.read(asked, file, calendar.today());
    }

    private void watch(ImportRun run, Importable read) {
        try {
            record(run, read);
        } catch (Refusal refusal) {
            run.refused(refusal);
        } catch (RuntimeException e) {
            run.failed();
            log.error("{} could not be imported; nothing was recorded", run.file().name(), e);
        }
    }

    private void record(ImportRun run, Importable read) {
        run.recording();
        run.recorded(commands.send(new TakeIn(read, run::found)));
    }

    private static Acting acting() {
        var acting = Acting.current();
        if (acting == null) throw new IllegalStateException("nobody is acting");
        return acting;
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
