package commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the product says, as it stands in the files of messages. */
class WordsTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** Of two files that word the same key only the first is ever heard. */
    @Test
    void noKeyIsWordedTwice() throws IOException {
        var worded = new HashSet<String>();
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.sorted().toList())
                assertThat(keys(file)).as(file.toString()).allMatch(worded::add);
        }
        assertThat(worded).hasSizeGreaterThan(500);
    }

    private static List<String> keys(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }
}
