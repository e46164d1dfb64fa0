package commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the policy of the pages forbids stands in no template, and no asset is a gov.uk crown. */
class TemplatesTest {
    private static final List<Pattern> FORBIDDEN =
            Stream.of(
                            "th:utext",
                            "\\[\\(",
                            "hx-on",
                            "\\bjs:",
                            "\\sstyle=",
                            "th:style(append)?=",
                            "\\s(th:)?on[a-z]+=",
                            "<style",
                            "<script(?![^>]*src=)",
                            "javascript:")
                    .map(Pattern::compile)
                    .toList();

    @Test
    void noTemplateHasInlineScriptOrStyleOrUnescapedText() throws IOException {
        assertThat(files("src/main/resources/templates", ".html"))
                .isNotEmpty()
                .allSatisfy(file -> {
                    var text = Files.readString(file);
                    for (var pattern : FORBIDDEN) assertThat(text).doesNotContainPattern(pattern);
                });
    }

    @Test
    void everyFormThatChangesSomethingCarriesItsToken() throws IOException {
        var unguarded = Pattern.compile("<form(?=[^>]*method=\"post\")(?![^>]*th:action)[^>]*>");
        assertThat(files("src/main/resources/templates", ".html"))
                .allSatisfy(file ->
                        assertThat(Files.readString(file)).doesNotContainPattern(unguarded));
    }

    @Test
    void noStyleSheetNamesTheFontOrCrestOfGovUk() throws IOException {
        assertThat(files("target/classes/static", ".css"))
                .hasSizeGreaterThan(2)
                .allSatisfy(file ->
                        assertThat(Files.readString(file))
                                .doesNotContainIgnoringCase("GDS Transport")
                                .doesNotContainIgnoringCase("@font-face")
                                .doesNotContainPattern("crest[^{};]*\\.(svg|png)"));
    }

    @Test
    void nothingButWhatIsNamedWasUnpacked() throws IOException {
        assertThat(files("target/classes/static", ""))
                .map(file -> file.getFileName().toString())
                .noneMatch(name -> name.matches(".*(crest|crown|woff2?|opengraph).*"));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }
}
