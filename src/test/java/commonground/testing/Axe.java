package commonground.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks axe-core what is wrong with a page. The script is brought in once for each context, or
 * document, and asked for violations only: what its own builder does besides (a second page for the
 * report, a selector for every element that is right) takes several times as long and finds no
 * more. Half of its time goes into contrast, which is measured again only on a page that has text
 * of a colour, size and ground that no page before it had.
 */
public final class Axe {
    private static final String SCRIPT = script();
    private static final String IS_THERE = "() => typeof window.axe !== 'undefined'";
    private static final String ASK =
            """
            async ([tags, known]) => {
              const options = {resultTypes: ['violations'], selectors: false, preload: false};
              if (tags.length) options.runOnly = {type: 'tag', values: tags};
              const colours = COLOURS();
              if (colours.every(one => known.includes(one)))
                options.rules = {'color-contrast': {enabled: false}, 'link-in-text-block': {enabled: false}};
              const found = await axe.run(document, options);
              if (!found.passes.length && !found.violations.length)
                return [['axe looked at nothing'], []];
              const fine = found.passes.some(rule => rule.id === 'color-contrast')
                  && !found.violations.some(
                      rule => rule.id === 'color-contrast' || rule.id === 'link-in-text-block');
              return [found.violations.map(
                  rule => rule.id + ' ' + rule.nodes.map(node => node.html).join(' ')),
                  fine ? colours : []];
            }
            """
                    .replace(
                            "COLOURS",
                            """
                            (() => {
                              const styles = new Map();
                              const style = e => {
                                if (!styles.has(e)) styles.set(e, getComputedStyle(e));
                                return styles.get(e);
                              };
                              const behind = e => {
                                const all = [];
                                for (let a = e, seen = true; a; a = a.parentElement) {
                                  const s = style(a);
                                  if (s.opacity !== '1') all.push('opacity ' + s.opacity);
                                  if (!seen) continue;
                                  if (s.backgroundImage !== 'none') all.push(s.backgroundImage);
                                  if (s.backgroundColor !== 'rgba(0, 0, 0, 0)') all.push(s.backgroundColor);
                                  if (s.backgroundColor.startsWith('rgb(')) seen = false;
                                }
                                return all.join(' ');
                              };
                              const text = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
                              const words = [...document.body.querySelectorAll('*')].filter(text);
                              return [...new Set(words.map(e => {
                                const s = style(e);
                                const among = e.tagName !== 'A' ? []
                                    : [s.textDecorationLine, 'among', style(e.parentElement).color];
                                return [s.color, s.fontSize, s.fontWeight, s.textShadow, ...among,
                                    'on', behind(e)].join(' ');
                              }))];
                            })\
                            """);

    /** Which text on which ground axe has found nothing against, on any page so far. */
    private static final Set<String> FINE_COLOURS = ConcurrentHashMap.newKeySet();

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
        var answer =
                (List<?>) page.evaluate(ASK, List.of(List.of(tags), List.copyOf(FINE_COLOURS)));
        texts(answer.getLast()).forEach(FINE_COLOURS::add);
        return texts(answer.getFirst());
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
