package commonground.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The Chromium of this machine, as quiet as it can be made; a start costs seconds, so that classes
 * of tests hand it on. Where its headless shell is installed too that one is taken: the same
 * engine, without a window and its furniture for every page.
 */
public final class InstalledChromium {
    /** Pixels: what is painted and never looked at costs time; nothing depends on it. */
    public static final int HEIGHT = 400;

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
                    "--disable-sync",
                    // without the first the frame of a page is not made anew for the next of the
                    // same site; the others the driver leaves out too, whose list this replaces
                    "--disable-features=RenderDocument,PaintHolding,Translate,HttpsUpgrades");

    /** No memory for what is painted, so that nothing is: a third of the processor time. */
    private static final String UNSEEN = "--force-gpu-mem-available-mb=0";

    private static final Deque<Running> FREE = new ConcurrentLinkedDeque<>();

    private InstalledChromium() {}

    /** One that runs, and the driver through which it is told what to do. */
    private record Running(Playwright playwright, Browser browser) {
        static Running start(String... more) {
            var playwright = Playwright.create();
            var browser = playwright.chromium().launch(options(more));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return new Running(playwright, browser);
        }

        private static LaunchOptions options(String... more) {
            return new LaunchOptions()
                    .setExecutablePath(Files.isExecutable(SHELL) ? SHELL : WHOLE)
                    .setArgs(Stream.concat(QUIET.stream(), Stream.of(more)).toList());
        }
    }

    /** One for as long as it takes; closing it closes all that was opened in it. */
    public static final class Lent implements AutoCloseable {
        private final Running running;
        private final Consumer<Running> afterwards;

        private Lent(Running running, Consumer<Running> afterwards) {
            this.running = running;
            this.afterwards = afterwards;
        }

        public Browser browser() {
            return running.browser();
        }

        @Override
        public void close() {
            List.copyOf(browser().contexts()).forEach(BrowserContext::close);
            afterwards.accept(running);
        }
    }

    /**
     * One that nobody uses now, as the class of tests before left it; started where there is none.
     * Its pages are laid out and read, and never painted.
     */
    public static Lent lent() {
        var free = FREE.poll();
        return new Lent(free != null ? free : Running.start(UNSEEN), FREE::push);
    }

    /** One that paints, for those who take pictures. */
    public static Lent painting() {
        return new Lent(Running.start(), running -> running.playwright().close());
    }
}
