package commonground.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import commonground.access.Accounts;
import commonground.access.Person;
import commonground.access.Role;
import commonground.kernel.PersonId;
import commonground.ledger.Ledger;
import commonground.testing.Axe;
import commonground.testing.InstalledChromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A locality manager imports the real edition, finds a practice and opens a programme with it, in
 * Chromium; nothing that axe objects to, nothing wider than the screen.
 */
@DirectoryApp
class PracticeLooksTest {
    private static final String PASSWORD = "four wild horses trot";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired EmptyRecord record;
    @Autowired Ledger ledger;

    private final List<String> found = new ArrayList<>();
    private InstalledChromium.Lent chromium;

    @BeforeAll
    void open() {
        accounts.create(
                new Person(
                        PersonId.next(),
                        "Ruth Calder",
                        "looks@example.org",
                        Role.LOCALITY_MANAGER,
                        null),
                PASSWORD);
        chromium = InstalledChromium.lent();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void theRealEditionIsImportedAndAProgrammeOpenedWithOneOfItsPractices() {
        var edition = RealFiles.require("epraccur-2019-11.csv");
        var sizes = RealFiles.require("gp-reg-pat-prac-all-2021-01.csv");
        record.again();
        found.clear();
        try (var reader =
                chromium.browser().newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            var page = reader.newPage();
            signIn(page);
            look(page, "/practices", "empty");

            look(page, "/practices/import", "form");
            page.getByLabel("Practices", new Page.GetByLabelOptions().setExact(true)).check();
            press(page, "Import");
            assertThat(page.title()).startsWith("Error: ");
            look(page, "refused");

            page.getByLabel("The file").setInputFiles(edition);
            press(page, "Import");
            arrives(page, "Lines read");
            assertThat(page.content()).contains("14,357", "8,204", "6,153");
            look(page, "report");
            var then = ledger.lastPosition();

            page.navigate(address("/practices/import"));
            page.getByLabel("List sizes").check();
            page.getByLabel("The file").setInputFiles(sizes);
            press(page, "Import");
            arrives(page, "Lines read");
            assertThat(page.content()).contains("6,658");

            look(page, "/practices?commissioner=09X", "found");
            assertThat(page.content()).contains("23 ");
            page.getByLabel("Name, code, town or postcode").fill("dolphins");
            press(page, "Search");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("DOLPHINS PRACTICE"))
                    .click();
            arrives(page, "11,109");
            assertThat(page.content()).contains("09X");
            look(page, "practice");
            look(page, "/practices/H82044?at=" + then, "past");
            assertThat(page.content()).doesNotContain("11,109");
            look(page, "/practices/import?at=" + then, "form-in-the-past");
            look(page, "/practices/imports", "imports");
            opensAProgrammeWith("H82044", page);
            assertThat(page.title()).startsWith("Burgess Hill");
            assertThat(page.content()).contains("DOLPHINS PRACTICE", "11,109");
        }
        assertThat(found).isEmpty();
    }

    private void signIn(Page page) {
        page.navigate(address("/sign-in"));
        page.fill("[name=email]", "looks@example.org");
        page.fill("[name=password]", PASSWORD);
        page.locator("main button[type=submit]").first().click();
    }

    /** The page that says so, to its end: a text is seen before what follows it is there. */
    private static void arrives(Page page, String text) {
        page.waitForSelector("text=" + text);
        page.waitForLoadState();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void look(Page page, String path, String name) {
        page.navigate(address(path));
        look(page, name);
    }

    private void look(Page page, String name) {
        for (var violation : Axe.violations(page)) found.add(name + " " + violation);
        for (int width : List.of(320, 1280)) {
            page.setViewportSize(width, InstalledChromium.HEIGHT);
            var wide = (int) page.evaluate("() => document.documentElement.scrollWidth");
            if (wide > width) found.add(name + " is " + wide + " wide on " + width);
        }
    }

    private void opensAProgrammeWith(String practice, Page page) {
        page.navigate(address("/programmes/new"));
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Burgess Hill");
        page.getByLabel("Locality").fill("Mid Sussex");
        page.getByLabel("Member practices").fill(practice);
        press(page, "Open the programme");
        arrives(page, "It is in the record.");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
