package commonground.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** Somebody before a browser, who sees and does what a page offers by the names it gives. */
final class Reader {
    private static final Pattern AFTER = Pattern.compile("[?&]after=(\\d+)");

    private final Page page;
    private final String site;

    private final boolean scripts;

    /**
     * @param scripts whether scripts run in the browser
     */
    Reader(BrowserContext context, int port, boolean scripts) {
        this.scripts = scripts;
        page = context.newPage();
        site = "http://localhost:" + port;
    }

    Page page() {
        return page;
    }

    /** The status that the page was answered with. */
    int opens(String path) {
        return page.navigate(path.startsWith("http") ? path : site + path).status();
    }

    void signsIn(String email, String password) {
        opens("/sign-in");
        fills("Email address", email);
        fills("Password", password);
        presses("Sign in");
        assertThat(button("Sign out")).isVisible();
    }

    void fills(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    void dates(String legend, int day, int month, int year) {
        var date = group(legend);
        date.getByLabel("Day").fill(String.valueOf(day));
        date.getByLabel("Month").fill(String.valueOf(month));
        date.getByLabel("Year").fill(String.valueOf(year));
    }

    void chooses(String legend, String option) {
        group(legend).getByLabel(option, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    void attaches(String name, byte[] content) {
        page.getByLabel("The file").setInputFiles(new FilePayload(name, "text/csv", content));
    }

    void presses(String name) {
        button(name).click();
    }

    void follows(String name) {
        var options = new Page.GetByRoleOptions().setName(name).setExact(true);
        page.getByRole(AriaRole.LINK, options)
                .or(page.getByRole(AriaRole.BUTTON, options).and(page.locator("a")))
                .first()
                .click();
    }

    void unfolds(String summary) {
        page.locator("summary").filter(new Locator.FilterOptions().setHasText(summary)).click();
    }

    void sees(String text) {
        assertThat(page.locator("body")).containsText(text);
    }

    void doesNotSee(String text) {
        assertThat(page.locator("main")).not().containsText(text);
    }

    /** Nothing that axe objects to; it is a script itself, and would wait for ever to run. */
    void looksRight() {
        if (scripts) assertThat(Chromium.violations(page)).as(path()).isEmpty();
    }

    /** What a field holds. */
    String holds(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).inputValue();
    }

    /** The path of the page, without what it was asked with. */
    String path() {
        return page.url().substring(site.length()).replaceFirst("[?#].*", "");
    }

    /** The entry of the record after which this page was made, once something was saved. */
    long saved() {
        sees("It is in the record.");
        var after = AFTER.matcher(page.url());
        assertThat(after.find()).as(page.url()).isTrue();
        return Long.parseLong(after.group(1));
    }

    private Locator group(String legend) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
