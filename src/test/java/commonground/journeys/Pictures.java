package commonground.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * Makes the pictures that the documentation shows, from the running sample: {@code ./mvnw test
 * -Dpictures=true -Dtest=Pictures} writes them to {@code docs/pictures/}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:pictures;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@EnabledIfSystemProperty(named = "pictures", matches = "true")
class Pictures {
    private static final Path FOLDER = Path.of("docs/pictures");
    private static final int LARGEST_BYTES = 200 * 1024;
    private static final int WIDTH = 1200;

    @LocalServerPort int port;

    @Test
    void areTakenFromTheRunningSample() throws IOException {
        try (var chromium = Chromium.painting();
                var manager = chromium.reader(WIDTH, true)) {
            var page = manager.newPage();
            page.navigate(address("/sign-in"));
            page.locator("form[action='/sign-in/as/" + SamplePages.MANAGER + "'] button").click();
            take(page, "/", "home", 780);
            take(page, "/programmes/ashdown-heath", "overview", 1080);
            take(page, "/programmes/ashdown-heath?at=2017-01-10", "past-overview", 1080);
            take(page, "/decisions/ashdown-heath-plan", "decision", 1300);
            take(page, "/programmes/ashdown-heath/deadlines", "deadlines", 900);
            take(page, "/programmes/ashdown-heath/dissent", "dissent", 1200);
            take(page, "/programmes/ashdown-heath/plan/timeline", "timeline", 1500);
            take(page, "/portfolio", "portfolio", 900);
            take(page, "/programmes/ashdown-heath/record", "record", 900);
        }
    }

    private void take(Page page, String path, String name, int height) throws IOException {
        page.setViewportSize(WIDTH, height);
        page.navigate(address(path));
        var picture = FOLDER.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        assertThat(Files.size(picture)).as(name).isLessThan(LARGEST_BYTES);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
