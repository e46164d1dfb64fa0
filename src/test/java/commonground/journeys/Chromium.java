package commonground.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import commonground.testing.Axe;
import commonground.testing.InstalledChromium;
import java.util.ArrayList;
import java.util.List;

/** One Chromium for a class of tests; remembers what its pages complained about. */
final class Chromium implements AutoCloseable {
    private static final String[] WCAG_2_2_AA = {
        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"
    };

    private final InstalledChromium.Lent lent;
    private final List<String> complaints = new ArrayList<>();

    Chromium() {
        this(InstalledChromium.lent());
    }

    private Chromium(InstalledChromium.Lent lent) {
        this.lent = lent;
    }

    /** One whose pages can be seen in pictures. */
    static Chromium painting() {
        return new Chromium(InstalledChromium.painting());
    }

    /** A reader of their own: own cookies, own width, scripts run or not. */
    BrowserContext reader(int width, boolean javaScript) {
        var reader =
                lent.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, InstalledChromium.HEIGHT)
                                        .setLocale("en-GB")
                                        // charts are drawn at once, not sixty times a second
                                        .setReducedMotion(ReducedMotion.REDUCE)
                                        .setJavaScriptEnabled(javaScript));
        reader.setDefaultTimeout(30_000);
        reader.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.text().startsWith("Failed to load resource"))
                complaints.add(message.page().url() + " " + message.text());
        });
        reader.onWebError(error -> complaints.add(error.page().url() + " " + error.error()));
        return reader;
    }

    /** What scripts failed at and what the Content-Security-Policy refused, so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What axe finds against WCAG 2.2 AA and its own best practices, one line each. */
    static List<String> violations(Page page) {
        return Axe.violations(page, WCAG_2_2_AA);
    }

    @Override
    public void close() {
        lent.close();
    }
}
