package commonground.directory.ods;

import static commonground.directory.ods.FileText.practice;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.directory.RealFiles;
import commonground.kernel.PracticeCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeFileTest {
    @TempDir Path folder;

    @Test
    void theRealEditionOf2019IsReadWhole() {
        var edition =
                PracticeFile.read(RealFiles.require("epraccur-2019-11.csv"), Progress.UNWATCHED);

        assertThat(edition.read()).isEqualTo(14_357);
        assertThat(edition.refusedCount()).isZero();
        assertThat(edition.settings())
                .containsEntry("4", 8_204)
                .containsEntry("0", 2_728)
                .hasSize(18);
        assertThat(edition.practices())
                .hasSize(8_204)
                .filteredOn(practice -> practice.status().equals("A"))
                .hasSize(6_830);
        assertThat(edition.practices())
                .filteredOn(practice -> practice.practice().value().equals("H82044"))
                .containsExactly(
                        new PracticeLine(
                                new PracticeCode("H82044"),
                                "DOLPHINS PRACTICE",
                                List.of(
                                        "DOLPHINS PRACTICE",
                                        "BUTLERS GREEN ROAD",
                                        "HAYWARDS HEATH",
                                        "WEST SUSSEX"),
                                "RH16 4BN",
                                LocalDate.of(1974, 4, 1),
                                null,
                                "A",
                                "09X",
                                LocalDate.of(2013, 4, 1),
                                null,
                                "4"));
    }

    @Test
    void practicesOfEveryStatusAreKeptAndOtherSettingsOnlyCounted() {
        var edition =
                read(
                        practice("H82001", "OPEN"),
                        practice("H82002", "SHUT", "C", "09X", "19740401", "20171031", "4"),
                        practice("H82003", "ASLEEP", "D", "09X", "19740401", "", "4"),
                        practice("Y00001", "PRISON", "A", "7A1", "20100101", "", "10"),
                        practice("Y00002", "UNHEARD OF", "A", "", "20100101", "", "999"));

        assertThat(edition.practices())
                .extracting(PracticeLine::name)
                .containsExactly("OPEN", "SHUT", "ASLEEP");
        assertThat(edition.settings()).containsOnlyKeys("4", "10", "999");
        assertThat(edition.read()).isEqualTo(5);
    }

    @Test
    void aLineThatCannotBeUsedIsRefusedByItsNumberAndTheOthersAreRead() {
        var edition =
                read(
                        practice("H82001", "FINE"),
                        practice("82044H", "CODE"),
                        practice("H82003", "DATE", "A", "09X", "1974-04-01", "", "4"),
                        practice("H82004", "NO SUCH DAY", "A", "09X", "20190231", "", "4"),
                        practice("H82005", "ORDER", "C", "09X", "20190201", "20190131", "4"),
                        practice("H82006", "STATUS", "X", "09X", "20190201", "", "4"),
                        practice("H82007", "COMMISSIONER", "A", "09x!", "20190201", "", "4"),
                        practice("H82008", ""),
                        practice("H82001", "TWICE"),
                        practice("H82010", "LINE\nBREAK"),
                        practice("H82011", "LAST"));

        assertThat(edition.practices())
                .extracting(PracticeLine::name)
                .containsExactly("FINE", "LAST");
        assertThat(edition.refusedCount()).isEqualTo(9);
        assertThat(edition.refused())
                .extracting(RefusedLine::line, RefusedLine::code, RefusedLine::key)
                .containsExactly(
                        refused(2, "82044H", "code"),
                        refused(3, "H82003", "date"),
                        refused(4, "H82004", "date"),
                        refused(5, "H82005", "closed-before-open"),
                        refused(6, "H82006", "status"),
                        refused(7, "H82007", "commissioner"),
                        refused(8, "H82008", "no-name"),
                        refused(9, "H82001", "twice"),
                        refused(10, "H82010", "control-character"));
        assertThat(edition.refused().get(3).arguments())
                .containsExactly("31 January 2019", "1 February 2019");
        assertThat(edition.refused().get(7).arguments()).containsExactly("H82001", "1");
    }

    @Test
    void blankLinesAByteOrderMarkAndUnixLineEndsAreForgiven() {
        var edition =
                read(
                        "\uFEFF" + practice("H82001", "ONE").replace("\r\n", "\n"),
                        "\n",
                        "\r\n",
                        practice("82002", "BAD"),
                        "\n");

        assertThat(edition.read()).isEqualTo(2);
        assertThat(edition.refused()).extracting(RefusedLine::line).containsExactly(4);
    }

    @Test
    void theBoardsEraCommissionersAreKnown() {
        assertThat(
                        read(practice("H82001", "ONE", "70F"), practice("H82002", "TWO", "D9Y0V"))
                                .refusedCount())
                .isZero();
    }

    @Test
    void onlyTheFirstThousandRefusedLinesAreKeptAndAllAreCounted() {
        var lines = new ArrayList<>(List.of(practice("H82001", "FINE")));
        for (int i = 0; i < 1_500; i++) lines.add(practice("NOCODE", "X" + i));

        var edition = read(lines.toArray(String[]::new));

        assertThat(edition.refusedCount()).isEqualTo(1_500);
        assertThat(edition.refused()).hasSize(1_000);
    }

    @Test
    void progressIsToldOnTheWay() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 1_200; i++) lines.add(practice("H%05d".formatted(i), "X"));
        var told = new ArrayList<Integer>();

        PracticeFile.read(file(String.join("", lines)), told::add);

        assertThat(told).containsExactly(500, 1_000, 1_200);
    }

    private PracticeFile.Reading read(String... lines) {
        return PracticeFile.read(file(String.join("", lines)), Progress.UNWATCHED);
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("epraccur.csv"), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static org.assertj.core.groups.Tuple refused(int line, String code, String key) {
        return org.assertj.core.groups.Tuple.tuple(line, code, "import.line." + key);
    }
}
