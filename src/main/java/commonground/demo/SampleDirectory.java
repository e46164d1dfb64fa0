package commonground.demo;

import commonground.directory.ImportFile;
import commonground.directory.ImportId;
import commonground.directory.ImportKind;
import commonground.directory.Imports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The invented practices, imported as published files are. */
@Component
@Profile("demo")
class SampleDirectory {
    private final Imports imports;

    SampleDirectory(Imports imports) {
        this.imports = imports;
    }

    void importPractices() {
        imported(ImportKind.PRACTICES, "epraccur-2016-08.csv", LocalDate.of(2016, 8, 26));
    }

    /** Three more of the town: one to come, one not in use, and the walk-in centre. */
    void importTheNextEdition() {
        imported(ImportKind.PRACTICES, "epraccur-2017-02.csv", LocalDate.of(2017, 2, 24));
    }

    /** The one not in use is closed, and the walk-in centre no GP practice any more. */
    void importTheEditionAfter() {
        imported(ImportKind.PRACTICES, "epraccur-2017-11.csv", LocalDate.of(2017, 11, 24));
    }

    void importListSizes() {
        imported(ImportKind.LIST_SIZES, "gp-reg-pat-prac-all-2016-07.csv", null);
    }

    private void imported(ImportKind kind, String name, @Nullable LocalDate edition) {
        try (var sample = new ClassPathResource("demo/" + name).getInputStream()) {
            var file = Files.createTempFile("sample", ".csv");
            try {
                Files.copy(sample, file, StandardCopyOption.REPLACE_EXISTING);
                imports.importNow(
                        ImportFile.of(ImportId.next(), kind, edition, name, imports.today()), file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
