package commonground.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Chromium, as readers have it: wide or narrow, with JavaScript or without. */
final class Browser implements AutoCloseable {
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium =
            playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                                    .setArgs(ARGUMENTS));

    /**
     * Without JavaScript means that none of the page's own is let through: axe needs the engine
     * itself.
     */
    BrowserContext reader(int width, boolean javaScript) {
        var reader =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                // what axe adds to a page to read it is not part of the page
                                .setBypassCSP(true));
        reader.setDefaultTimeout(20_000);
        if (!javaScript) reader.route("**/*.js", Route::abort);
        return reader;
    }

    /** What axe finds wrong, one line each. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule ->
                                Stream.of(
                                        rule.getId()
                                                + ": "
                                                + rule.getNodes().stream()
                                                        .map(node -> node.getHtml())
                                                        .toList()))
                        .toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
