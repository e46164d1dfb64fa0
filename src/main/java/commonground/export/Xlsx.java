package commonground.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as an Excel workbook (Office Open XML) of one sheet. Text is text whatever it begins
 * with: nothing in it can be run as a formula. Numbers and dates are numbers and dates.
 */
public final class Xlsx {
    private static final MediaType TYPE =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** What a cell can hold, in characters. */
    private static final int LONGEST = 32_767;

    private static final double WIDTH = 24;

    private final String sheet;
    private final List<String> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    private Xlsx(String sheet, List<String> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    public static Xlsx of(String sheet, String... columns) {
        return new Xlsx(sheet, List.of(columns));
    }

    /** One line; what is null is an empty cell. */
    public Xlsx row(@Nullable Object... cells) {
        if (cells.length != columns.size())
            throw new IllegalArgumentException("a line has as many cells as there are columns");
        rows.add(cells.clone());
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Common Ground", "1.0")) {
            fill(workbook.newWorksheet(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet worksheet) {
        for (int c = 0; c < columns.size(); c++) {
            worksheet.value(0, c, columns.get(c));
            worksheet.style(0, c).bold().set();
            worksheet.width(c, WIDTH);
        }
        worksheet.freezePane(0, 1);
        for (int r = 0; r < rows.size(); r++) {
            var cells = rows.get(r);
            for (int c = 0; c < cells.length; c++) put(worksheet, r + 1, c, cells[c]);
        }
    }

    private static void put(Worksheet worksheet, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> worksheet.value(row, column, number);
            case LocalDate date -> {
                worksheet.value(row, column, date);
                worksheet.style(row, column).format("d mmmm yyyy").set();
            }
            default -> worksheet.value(row, column, cut(cell.toString()));
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** To be saved under that name. */
    public ResponseEntity<byte[]> answer(String fileName) {
        var disposition = ContentDisposition.attachment().filename(fileName).build();
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes());
    }
}
