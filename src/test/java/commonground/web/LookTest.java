package commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import commonground.testing.Axe;
import commonground.testing.Lane;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page of the frame in Chromium: nothing that axe objects to, nothing wider than the screen.
 */
@SpringBootTest(classes = WebApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Lane.OF_THEIR_OWN)
class LookTest {
    private static final List<String> PAGES =
            List.of(
                    "/gallery",
                    "/gallery?at=7",
                    "/gallery?after=40",
                    "/help",
                    "/moment",
                    "/moment?momentDate.day=31&momentDate.month=2&momentDate.year=2018&momentTime=25:00",
                    "/gallery/refused/unknown",
                    "/nowhere");

    @LocalServerPort int port;
    private Browser browser;

    @BeforeAll
    void open() {
        browser = new Browser();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void everyPageIsAccessible(int width, boolean javaScript) {
        try (var reader = browser.reader(width, javaScript)) {
            var page = reader.newPage();
            var found = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")
                        && !message.text().startsWith("Failed to load resource"))
                    found.add(message.text());
            });
            page.onPageError(found::add);
            for (var path : PAGES) {
                page.navigate("http://localhost:" + port + path);
                look(page, path, width, found);
            }
            page.navigate("http://localhost:" + port + "/gallery");
            page.locator("form.cg-form button[type=submit]").click();
            assertThat(page.title()).startsWith("Error: ");
            look(page, "/gallery-with-errors", width, found);
            assertThat(found).isEmpty();
        }
    }

    /** The control: what finds nothing anywhere proves nothing. */
    @Test
    void anImageWithoutWordsAndAPaleTextAreFound() {
        try (var reader = browser.reader(1280, true)) {
            var page = reader.newPage();
            page.setContent("<main><img src='#'><p style='color: #ccc'>Pale</p></main>");
            assertThat(String.join(" ", Axe.violations(page)))
                    .contains("image-alt <img", "color-contrast <p", "html-has-lang");
            assertThat(String.join(" ", Axe.violations(page, "wcag2aa")))
                    .contains("color-contrast <p")
                    .doesNotContain("image-alt");
        }
    }

    private static void look(Page page, String path, int width, List<String> found) {
        for (var violation : Axe.violations(page)) found.add(path + " " + violation);
        var wide = page.evaluate("() => document.documentElement.scrollWidth");
        if (((Number) wide).intValue() > width) found.add(path + " is " + wide + " wide");
    }
}
