package commonground.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * A table as comma-separated text (RFC 4180, UTF-8 with a byte order mark, lines end with CRLF) in
 * which no cell of text can be run as a formula: one that begins with {@code = + - @}, a tab or a
 * carriage return gets an apostrophe before it. Numbers and dates are written as they are.
 */
public final class Csv {
    private static final ObjectWriter ROWS =
            CsvMapper.builder()
                    .enable(CsvWriteFeature.ALWAYS_QUOTE_STRINGS)
                    .build()
                    .writer(CsvMapper.builder().build().schema().withLineSeparator("\r\n"));

    /** Without it spreadsheets take the text for that of their own country. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r";

    private final List<List<Object>> rows = new ArrayList<>();

    private Csv(String... columns) {
        rows.add(List.of((Object[]) columns));
    }

    public static Csv of(String... columns) {
        return new Csv(columns);
    }

    /** One line; what is null is an empty cell. */
    public Csv row(@Nullable Object... cells) {
        if (cells.length != rows.getFirst().size())
            throw new IllegalArgumentException("a line has as many cells as there are columns");
        var row = new ArrayList<Object>();
        for (var cell : cells) row.add(inert(cell));
        rows.add(row);
        return this;
    }

    public byte[] bytes() {
        return (BYTE_ORDER_MARK + ROWS.writeValueAsString(rows)).getBytes(StandardCharsets.UTF_8);
    }

    /** To be saved under that name. */
    public ResponseEntity<byte[]> answer(String fileName) {
        var disposition = ContentDisposition.attachment().filename(fileName).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes());
    }

    private static Object inert(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Number number -> number;
            default -> inert(cell.toString());
        };
    }

    private static String inert(String text) {
        return !text.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
