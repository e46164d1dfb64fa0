package commonground.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The Chromium of this machine, as quiet as it can be made. Where its headless shell is installed
 * too that one is taken: the same engine, without a window and its furniture for every page.
 */
public final class InstalledChromium {
    private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");
    private static final Path WHOLE = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    // one process less, and no page lives for long enough to pay for the better
                    // compilers: a third less processor time for a page that axe looks at
                    "--in-process-gpu",
                    "--js-flags=--no-opt,--no-maglev",
                    "--disable-lcd-text",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private InstalledChromium() {}

    /** Started; it ends with this Playwright. */
    public static Browser by(Playwright playwright) {
        return playwright
                .chromium()
                .launch(
                        new LaunchOptions()
                                .setExecutablePath(Files.isExecutable(SHELL) ? SHELL : WHOLE)
                                .setArgs(QUIET));
    }
}
