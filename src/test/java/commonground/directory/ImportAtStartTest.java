package commonground.directory;

import static commonground.directory.ods.FileText.practice;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.ledger.Ledger;
import commonground.web.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DirectoryApp
@ExtendWith(OutputCaptureExtension.class)
class ImportAtStartTest {
    @TempDir Path folder;
    @Autowired Imports imports;
    @Autowired Words words;
    @Autowired Ledger ledger;
    @Autowired EmptyRecord record;

    @BeforeEach
    void nothingIsRecorded() {
        record.again();
    }

    @Test
    void aFileIsImportedAndTheLogHasItsReport(CapturedOutput log) throws IOException {
        start(Files.writeString(folder.resolve("epraccur-2019-11.csv"), practice("H82001", "ONE")));

        assertThat(ledger.lastPosition()).isEqualTo(2);
        assertThat(log).contains("2019-11-30: 1 lines read: 1 new");
    }

    @Test
    void aFileThatIsRefusedIsSaidInTheLogAndNothingIsRecorded(CapturedOutput log)
            throws IOException {
        start(Files.writeString(folder.resolve("epraccur-2019-11.csv"), "<html>"));
        start(Files.writeString(folder.resolve("epraccur.csv"), practice("H82001", "ONE")));
        start(folder.resolve("nowhere.csv"));

        assertThat(ledger.lastPosition()).isZero();
        assertThat(log)
                .contains("nothing of it was recorded: This is a web page")
                .contains("Give the date of the edition")
                .contains("no such file that can be read");
    }

    private void start(Path practices) {
        new ImportAtStart(new ImportSettings(practices, null, null), imports, words)
                .run(new DefaultApplicationArguments());
    }
}
