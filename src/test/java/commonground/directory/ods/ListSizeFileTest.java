package commonground.directory.ods;

import static commonground.directory.ods.FileText.HEADINGS;
import static commonground.directory.ods.FileText.listSize;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import commonground.directory.RealFiles;
import commonground.kernel.PracticeCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListSizeFileTest {
    @TempDir Path folder;

    @Test
    void theRealExtractOfJanuary2021IsReadWhole() {
        var extract =
                ListSizeFile.read(
                        RealFiles.require("gp-reg-pat-prac-all-2021-01.csv"), Progress.UNWATCHED);

        assertThat(extract.extract()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(extract.read()).isEqualTo(6_658);
        assertThat(extract.refusedCount()).isZero();
        assertThat(extract.sizes().stream().mapToInt(ListSizeLine::patients).sum())
                .isEqualTo(60_606_345);
        assertThat(extract.sizes()).filteredOn(size -> size.patients() == 1).hasSize(3);
    }

    @Test
    void theBoardsEraHeadingsAreReadToo() {
        var extract =
                ListSizeFile.read(
                        RealFiles.require("gp-reg-pat-prac-all-2026-04.sample.csv"),
                        Progress.UNWATCHED);

        assertThat(extract.extract()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(extract.sizes())
                .hasSize(10)
                .contains(new ListSizeLine(new PracticeCode("A81002"), 18_654));
    }

    @ParameterizedTest
    @CsvSource({
        "01JAN2021, 2021-01-01",
        "01Jan2022, 2022-01-01",
        "01-Sep-20, 2020-09-01",
        "2026-04-01, 2026-04-01"
    })
    void everyWayOfWritingTheDateIsRead(String written, LocalDate meant) {
        assertThat(read(listSize(written, "H82001", "1")).extract()).isEqualTo(meant);
    }

    @Test
    void aLineThatCannotBeUsedIsRefusedByItsNumberAndTheOthersAreRead() {
        var extract =
                read(
                        listSize("01JAN2021", "H82001", "9876"),
                        listSize("01JAN2021", "H82002", "-5"),
                        listSize("01JAN2021", "H82003", "many"),
                        listSize("01JAN2021", "H82004", "12345678"),
                        listSize("31FEB2021", "H82005", "100"),
                        listSize("01JAN2021", "HAYWARDS", "100"),
                        listSize("01JAN2021", "H82001", "9877"),
                        listSize("01JAN2021", "H82006", "100").replace("ALL,ALL", "FEMALE,ALL"),
                        listSize("01JAN2021", "H82007", "100").replace("ALL,ALL", "ALL,95+"),
                        listSize("01JAN2021", "H82008", "100").replace(",GP,", ",PCN,"),
                        listSize("01JAN2021", "H82009", "0"));

        assertThat(extract.sizes())
                .containsExactly(
                        new ListSizeLine(new PracticeCode("H82001"), 9_876),
                        new ListSizeLine(new PracticeCode("H82009"), 0));
        assertThat(extract.read()).isEqualTo(11);
        assertThat(extract.refused())
                .extracting(RefusedLine::line, RefusedLine::key)
                .containsExactly(
                        tuple(3, "import.line.patients"),
                        tuple(4, "import.line.patients"),
                        tuple(5, "import.line.patients"),
                        tuple(6, "import.line.extract-date"),
                        tuple(7, "import.line.code"),
                        tuple(8, "import.line.twice"),
                        tuple(9, "import.line.part-of-list"),
                        tuple(10, "import.line.part-of-list"),
                        tuple(11, "import.line.type"));
    }

    private ListSizeFile.Reading read(String... lines) {
        try {
            var file =
                    Files.writeString(
                            folder.resolve("sizes.csv"), HEADINGS + String.join("", lines));
            return ListSizeFile.read(file, Progress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
