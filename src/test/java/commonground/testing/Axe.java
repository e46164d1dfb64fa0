package commonground.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Asks axe-core what is wrong with a page. The script is brought in once for each context, or
 * document, and asked for violations only: what its own builder does besides (a second page for the
 * report, a selector for every element that is right) takes several times as long and finds no
 * more.
 */
public final class Axe {
    private static final String SCRIPT = script();
    private static final String IS_THERE = "() => typeof window.axe !== 'undefined'";
    private static final String ASK =
            """
            async tags => {
              const options = {resultTypes: ['violations'], selectors: false};
              if (tags.length) options.runOnly = {type: 'tag', values: tags};
              const found = await axe.run(document, options);
              if (!found.passes.length && !found.violations.length)
                return ['axe looked at nothing'];
              return found.violations.map(
                  rule => rule.id + ' ' + rule.nodes.map(node => node.html).join(' '));
            }
            """;

    private Axe() {}

    /** Has it in every page of this context from the start; sent to the browser only once. */
    public static BrowserContext in(BrowserContext context) {
        context.addInitScript(SCRIPT);
        return context;
    }

    /**
     * What it objects to, one line for each rule; the page has no frames, and scripts run in it.
     *
     * @param tags the rules wanted; those that axe takes by itself if none are named
     */
    public static List<String> violations(Page page, String... tags) {
        if (page.frames().size() > 1) throw new IllegalStateException("frames are not looked into");
        if (page.evaluate(IS_THERE).equals(false)) page.evaluate(SCRIPT);
        return ((List<?>) page.evaluate(ASK, List.of(tags))).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
