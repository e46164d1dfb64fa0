package commonground.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import commonground.testing.InstalledChromium;

/** Chromium, as readers have it: wide or narrow, with JavaScript or without. */
final class Browser implements AutoCloseable {
    private final InstalledChromium.Lent lent = InstalledChromium.lent();

    /**
     * Without JavaScript means that none of the page's own is let through: axe needs the engine
     * itself.
     */
    BrowserContext reader(int width, boolean javaScript) {
        var reader =
                lent.browser()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setViewportSize(width, InstalledChromium.HEIGHT)
                                        // what axe adds to a page to read it is not part of the
                                        // page
                                        .setBypassCSP(true));
        reader.setDefaultTimeout(20_000);
        if (!javaScript) reader.route("**/*.js", Route::abort);
        return reader;
    }

    @Override
    public void close() {
        lent.close();
    }
}
