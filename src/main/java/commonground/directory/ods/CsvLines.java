package commonground.directory.ods;

import static commonground.directory.ods.FileKind.refused;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads comma-separated UTF-8 text line by line, and refuses a file that is not that. */
final class CsvLines {
    /** A whole edition has about 3 MB. */
    static final long LARGEST_MB = 20;

    /** A whole edition has about 15,000. */
    private static final int MOST = 100_000;

    /** No published column comes near; a quote that is never closed does. Characters. */
    private static final int LONGEST_FIELD = 10_000;

    private static final ObjectReader CSV =
            new CsvMapper(
                            CsvFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(LONGEST_FIELD)
                                                    .build())
                                    .build())
                    .readerForListOf(String.class)
                    .with(CsvReadFeature.WRAP_AS_ARRAY);

    private CsvLines() {}

    /** Hands over every line that is not blank. Holds no more than one at a time. */
    static void each(Path file, Progress progress, Consumer<Line> reader) {
        try {
            if (Files.size(file) > LARGEST_MB * 1024 * 1024)
                throw refused("too-large", LARGEST_MB, Files.size(file) / (1024 * 1024));
            try (var bytes = new BufferedInputStream(Files.newInputStream(file), FileKind.HEAD)) {
                bytes.mark(FileKind.HEAD + 1);
                FileKind.requireText(bytes.readNBytes(FileKind.HEAD));
                bytes.reset();
                each(textOf(bytes), progress, reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void each(Reader text, Progress progress, Consumer<Line> reader) {
        int read = 0;
        int next = 1;
        try (MappingIterator<List<String>> rows = CSV.readValues(text)) {
            while (rows.hasNextValue()) {
                var line = new Line(next, rows.nextValue());
                next += height(line);
                if (isBlank(line)) continue;
                requireReadableCharacters(line);
                if (++read > MOST) throw refused("too-many-lines", MOST);
                reader.accept(line);
                if (read % 500 == 0) progress.read(read);
            }
        } catch (JacksonException broken) {
            throw refused("quoting", next);
        }
        progress.read(read);
    }

    /**
     * Bytes that are not UTF-8 become the replacement character, which names the line they stand
     * in.
     */
    private static Reader textOf(InputStream bytes) throws IOException {
        bytes.mark(3);
        var start = bytes.readNBytes(3);
        if (!new String(start, StandardCharsets.UTF_8).equals("\uFEFF")) bytes.reset();
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    private static void requireReadableCharacters(Line line) {
        for (var field : line.fields())
            if (field.indexOf('\uFFFD') >= 0) throw refused("not-utf-8", line.number());
    }

    private static boolean isBlank(Line line) {
        return line.width() == 0 || (line.width() == 1 && line.column(1).isEmpty());
    }

    /** A quoted field may hold line breaks. */
    private static int height(Line line) {
        int breaks = 0;
        for (var field : line.fields())
            for (int i = 0; i < field.length(); i++) if (field.charAt(i) == '\n') breaks++;
        return 1 + breaks;
    }
}
