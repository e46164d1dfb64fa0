package commonground.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {
    @TempDir Path directory;

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        var parts =
                unpacked(
                        Xlsx.of("Programmes", "Name", "Days", "Due")
                                .row("=HYPERLINK(\"https://a.test\")", 7, LocalDate.of(2018, 10, 1))
                                .row(null, -1, null)
                                .bytes());

        assertThat(parts.values()).noneMatch(part -> part.contains("<f>"));
        assertThat(String.join("", parts.values())).contains("=HYPERLINK(", "d mmmm yyyy");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>7</v>", "<v>-1</v>");
    }

    @Test
    void aLineHasAsManyCellsAsThereAreColumns() {
        assertThatThrownBy(() -> Xlsx.of("Programmes", "Name").row("a", "b"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Map<String, String> unpacked(byte[] bytes) throws IOException {
        var parts = new HashMap<String, String>();
        var file = Files.write(directory.resolve("table.xlsx"), bytes);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                parts.put(
                        entry.getName(),
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}
