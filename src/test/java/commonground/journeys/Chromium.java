package commonground.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One Chromium for a class of tests; remembers what its pages complained about. */
final class Chromium implements AutoCloseable {
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-lcd-text",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");
    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Playwright playwright = Playwright.create();
    private final Browser browser =
            playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                                    .setArgs(QUIET));
    private final List<String> complaints = new ArrayList<>();

    /** A reader of their own: own cookies, own width, scripts run or not. */
    BrowserContext reader(int width, boolean javaScript) {
        var reader =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setLocale("en-GB")
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
        return new AxeBuilder(page)
                .withTags(WCAG_2_2_AA).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId()
                                        + " "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .toList())
                        .toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
