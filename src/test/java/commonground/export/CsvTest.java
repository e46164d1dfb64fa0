package commonground.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void aTableIsWrittenLineByLineUnderItsColumns() {
        var csv = Csv.of("Practice", "On", "Open").row("Elm Park", LocalDate.of(2018, 3, 1), 2);

        assertThat(text(csv))
                .isEqualTo(
                        "\uFEFF\"Practice\",\"On\",\"Open\"\r\n\"Elm Park\",\"2018-03-01\",2\r\n");
    }

    @Test
    void whatIsMissingIsAnEmptyCell() {
        assertThat(text(Csv.of("a", "b").row(null, 1))).endsWith("\"\",1\r\n");
    }

    @Test
    void commasQuotesAndLineBreaksStayInsideTheirCell() {
        assertThat(text(Csv.of("words").row("we said, \"no\"\nand meant it")))
                .endsWith("\"we said, \"\"no\"\"\nand meant it\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1444", "-1", "@SUM(A1)", "\tx", "\r=1"})
    void noTextCanBeRunAsAFormula(String text) {
        assertThat(text(Csv.of("words").row(text))).contains("\"'" + text + "\"");
    }

    @Test
    void aNumberBelowZeroStaysANumber() {
        assertThat(text(Csv.of("days").row(-3))).endsWith("\r\n-3\r\n");
    }

    @Test
    void aLineHasAsManyCellsAsThereAreColumns() {
        assertThatThrownBy(() -> Csv.of("a", "b").row("x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Csv csv) {
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }
}
