package commonground.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** From inviting somebody to their changing their password, as two people see it. */
@SpringBootTest(
        classes = AccessAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
@Import(Probe.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Lane.OF_THEIR_OWN)
class InvitationInTheBrowserTest {
    private static final int NARROW = 320;

    @LocalServerPort int port;
    @Autowired Accounts accounts;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void aManagerInvitesAPartnerWhoSetsAPasswordAndLaterAnother() {
        var manager = Somebody.manager();
        accounts.create(manager, PASSWORD);
        try (var lent = InstalledChromium.lent()) {
            var browser = lent.browser();
            var theirs = somebodysPage(browser);
            signsIn(theirs, manager.email(), PASSWORD);
            var link = invites(theirs, "anil.perera@example.org");
            var partners = somebodysPage(browser);
            setsTheirPassword(partners, link);
            signsIn(partners, "anil.perera@example.org", PASSWORD);
            changesTheirPassword(partners);
        }
        assertThat(complaints).isEmpty();
    }

    private Page somebodysPage(Browser browser) {
        var page = browser.newContext().newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
        return page;
    }

    private void signsIn(Page page, String email, String password) {
        page.navigate(address("/sign-in"));
        page.getByLabel("Email address").fill(email);
        page.locator("#password").fill(password);
        page.locator("form[action='/sign-in'] button").click();
    }

    private String invites(Page page, String email) {
        page.navigate(address("/people"));
        lookAt(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Invite a person"))
                .click();
        page.getByLabel("Name").fill("Dr Anil Perera");
        page.getByLabel("Email address").fill("nowhere");
        page.getByLabel("Practice partner").check();
        page.getByText("Invite", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say which practice");
        assertThat(page.getByLabel("Name")).hasValue("Dr Anil Perera");
        assertThat(page.getByLabel("Practice partner")).isChecked();
        lookAt(page);

        page.getByLabel("Email address").fill(email);
        page.getByLabel("Code of the practice").fill(Somebody.ELM_PARK.value());
        page.getByText("Invite", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Dr Anil Perera is invited")).isVisible();
        lookAt(page);
        var link = page.getByLabel("Link for Dr Anil Perera").inputValue();

        page.reload();
        assertThat(page.getByLabel("Link for Dr Anil Perera")).not().isAttached();
        page.getByText("Make a new link").click();
        lookAt(page);
        return link;
    }

    private void setsTheirPassword(Page page, String link) {
        page.navigate(link);
        assertThat(page.getByText("Dr Anil Perera")).isVisible();
        lookAt(page);
        page.locator("#password").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.getByText("Set the password").click();
        assertThat(page.getByText("Your account is made")).isVisible();
        page.navigate(link);
        assertThat(page.getByText("does not work any more").first()).isVisible();
        lookAt(page);
    }

    private void changesTheirPassword(Page page) {
        page.navigate(address("/nothing-here"));
        page.getByText("Dr Anil Perera").click();
        lookAt(page);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Password").setExact(true))
                .click();
        lookAt(page);
        page.locator("#old").fill(PASSWORD);
        page.locator("#password").fill("nine tame geese swim");
        page.locator("#again").fill("nine tame geese swim");
        page.getByText("Change the password").click();
        assertThat(page.getByText("Your password is changed")).isVisible();
        lookAt(page);
    }

    /** Wide and on the smallest screen: nothing axe finds, nothing to scroll sideways for. */
    private void lookAt(Page page) {
        assertThat(Axe.violations(page)).isEmpty();
        page.setViewportSize(NARROW, 640);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
        page.setViewportSize(1280, 720);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
