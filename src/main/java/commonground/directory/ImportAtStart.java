package commonground.directory;

import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.kernel.Refusal;
import commonground.web.Problem;
import commonground.web.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Imports the files named on the command line once the application has started. One that is refused
 * does not keep the application from running; the log says what was done and why not.
 */
@Component
class ImportAtStart implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(ImportAtStart.class);

    private final ImportSettings settings;
    private final Imports imports;
    private final Words words;

    ImportAtStart(ImportSettings settings, Imports imports, Words words) {
        this.settings = settings;
        this.imports = imports;
        this.words = words;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.practices() != null)
            importFile(ImportKind.PRACTICES, settings.practicesEdition(), settings.practices());
        if (settings.listSizes() != null)
            importFile(ImportKind.LIST_SIZES, null, settings.listSizes());
    }

    private void importFile(ImportKind kind, @Nullable LocalDate edition, Path file) {
        if (!Files.isReadable(file)) {
            log.error("{} was not imported: there is no such file that can be read", file);
            return;
        }
        log.info("Importing {}", file);
        try {
            var name = String.valueOf(file.getFileName());
            var asked = ImportFile.of(ImportId.next(), kind, edition, name, imports.today());
            var run = Acting.as(PersonId.COMMON_GROUND).call(() -> imports.now(asked, file));
            report(file, run);
        } catch (Refusal refusal) {
            log.error(
                    "{} was not imported, and nothing of it was recorded: {}",
                    file,
                    words.of(refusal).all().stream()
                            .map(Problem::text)
                            .collect(Collectors.joining(" ")));
        } catch (RuntimeException e) {
            log.error("{} was not imported, and nothing of it was recorded", file, e);
        }
    }

    private static void report(Path file, ImportRun run) {
        var report = run.report();
        if (report == null) return;
        log.info(
                "{} of {}: {} lines read: {} new, {} changed, {} unchanged, {} of other settings, {} refused; {} no longer listed",
                file,
                run.date(),
                report.read(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.otherSettings(),
                report.refused(),
                report.gone());
        for (var line : report.refusedLines())
            log.warn(
                    "{} line {} ({}): {} {}",
                    file,
                    line.line(),
                    line.code(),
                    line.key(),
                    line.arguments());
    }
}
