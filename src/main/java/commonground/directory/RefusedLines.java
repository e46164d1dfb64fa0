package commonground.directory;

import commonground.directory.ods.RefusedLine;
import commonground.kernel.Refusal;
import commonground.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The lines of a file that could not be used, in words. */
@Component
class RefusedLines {
    private static final CsvSchema COLUMNS =
            CsvSchema.builder()
                    .addColumn("line")
                    .addColumn("code")
                    .addColumn("reason")
                    .setUseHeader(true)
                    .setLineSeparator("\r\n")
                    .build();

    private static final ObjectWriter CSV = new CsvMapper().writerFor(List.class).with(COLUMNS);

    private final Words words;

    RefusedLines(Words words) {
        this.words = words;
    }

    /**
     * A refused line to read.
     *
     * @param code as it stands in the file
     */
    record Shown(int line, String code, String reason) {}

    List<Shown> of(ShownImport found, int atMost) {
        var report = found.report();
        if (report == null) return List.of();
        return report.refusedLines().stream().limit(atMost).map(this::shown).toList();
    }

    /** All that were kept, as comma-separated text that a spreadsheet cannot run. */
    byte[] csv(ShownImport found) {
        var lines =
                of(found, Integer.MAX_VALUE).stream()
                        .map(line ->
                                new Shown(line.line(), inert(line.code()), inert(line.reason())))
                        .toList();
        return CSV.writeValueAsString(lines).getBytes(StandardCharsets.UTF_8);
    }

    private Shown shown(RefusedLine line) {
        var reason = new Refusal.Reason(line.key(), List.copyOf(line.arguments()), null);
        return new Shown(line.line(), line.code(), words.of(reason).text());
    }

    /** A cell that starts like a formula would be run as one. */
    private static String inert(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
