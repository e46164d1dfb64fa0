package commonground.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SameSiteAttribute;
import commonground.testing.Axe;
import commonground.testing.InstalledChromium;
import commonground.testing.Lane;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** From the printed link to being signed in and out again, as a person sees it. */
@SpringBootTest(
        classes = AccessAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
@Import(Probe.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Lane.OF_THEIR_OWN)
class SignInInTheBrowserTest {

    @LocalServerPort int port;
    @Autowired SetupLinks links;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void theFirstManagerMakesTheirAccountAndSignsInAndOut() {
        try (var lent = InstalledChromium.lent()) {
            var browser = lent.browser();
            var page = browser.newPage();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy"))
                    complaints.add(message.text());
            });
            makesTheirAccount(page);
            signsIn(page);
            signsOut(page);
        }
        assertThat(complaints).isEmpty();
    }

    private void makesTheirAccount(Page page) {
        page.navigate(address("/setup/" + links.next()));
        page.getByLabel("Your name").fill("Rosalind Ashworth");
        page.getByLabel("Email address").fill("rosalind@example.org");
        fillPasswords(page, "ashworth");
        page.getByText("Make the account").click();
        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("among the first that would be guessed");
        assertThat(page.getByLabel("Your name")).hasValue("Rosalind Ashworth");
        lookAt(page);

        fillPasswords(page, PASSWORD);
        page.getByText("Make the account").click();
        assertThat(page.getByText("Your account is made")).isVisible();
        lookAt(page);
    }

    private void signsIn(Page page) {
        page.navigate(address("/probe"));
        fillSignIn(page, "four tame horses trot");
        assertThat(page.getByText("do not go together").first()).isVisible();
        assertThat(page.getByLabel("Email address")).hasValue("rosalind@example.org");
        lookAt(page);

        fillSignIn(page, PASSWORD);
        assertThat(page).hasURL(address("/probe"));
        assertThat(page.context().cookies())
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
                    assertThat(cookie.expires).isEqualTo(-1); // with the browser
                });
    }

    private void signsOut(Page page) {
        page.navigate(address("/nothing-here"));
        page.getByText("Sign out").click();
        assertThat(page.getByText("You have signed out")).isVisible();
        page.navigate(address("/probe"));
        assertThat(page).hasURL(address("/sign-in"));
    }

    private static void fillPasswords(Page page, String password) {
        page.locator("#password").fill(password);
        page.locator("#again").fill(password);
    }

    private static void fillSignIn(Page page, String password) {
        page.getByLabel("Email address").fill("rosalind@example.org");
        page.locator("#password").fill(password);
        page.locator("form[action='/sign-in'] button").click();
    }

    private void lookAt(Page page) {
        assertThat(Axe.violations(page)).isEmpty();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
