package commonground.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static commonground.journeys.SamplePages.AUDITOR;
import static commonground.journeys.SamplePages.COMMISSIONER;
import static commonground.journeys.SamplePages.MANAGER;
import static commonground.journeys.SamplePages.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.TimeoutError;
import commonground.journeys.SamplePages.Visit;
import commonground.testing.Axe;
import commonground.testing.InstalledChromium;
import commonground.testing.Lane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page of the running sample in Chromium: answered as it should be, nothing that axe objects
 * to, nothing wider than the screen, nothing that the Content-Security-Policy had to refuse.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:every-page;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Lane.OF_THEIR_OWN)
class EveryPageTest {
    /** Pixels: wide enough for every table, and the narrowest that WCAG 2.2 asks for (1.4.10). */
    private static final int DESK = 1280;

    private static final int PHONE = 320;

    private static final String EARLIER = "2018-06-05";
    private static final String FITS = "width => document.documentElement.scrollWidth <= width";
    private static final String FOCUS_IS_SEEN =
            """
            () => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
            }
            """;
    private static final List<String> NO_PAGES = List.of("/api", "/v3", "/error");

    @LocalServerPort int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final List<String> found = new ArrayList<>();
    private Chromium chromium;
    private final Map<String, String> addresses = new HashMap<>();

    @BeforeAll
    void open() {
        chromium = new Chromium();
        var page = as(MANAGER, DESK, true);
        page.navigate(address("/practices/imports"));
        found(SamplePages.SOME_IMPORT, page.locator("td a").first().getAttribute("href"));
        page.navigate(address("/people/new"));
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Jo Linden");
        page.getByLabel("Email address").fill("jo.linden@ashdown-heath.example");
        page.getByLabel("Auditor").check();
        page.locator("form.cg-form button").click();
        found(SamplePages.INVITATION, page.getByLabel("Link for Jo Linden").inputValue());
        found(SamplePages.INVITED, page.url());
        page.navigate(address("/account/calendar"));
        page.getByLabel("What is it for?").fill("My telephone");
        page.locator("form.cg-form button").click();
        var replace = page.locator("td a").first().getAttribute("href");
        found(SamplePages.ADDRESS, replace.replaceFirst("/replace$", ""));
    }

    private void found(String name, String address) {
        addresses.put(name, address.replaceFirst("^http://[^/]+", ""));
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void noPageIsForgottenHere() {
        Set<String> known =
                SamplePages.ALL.stream()
                        .map(Visit::pattern)
                        .collect(Collectors.toCollection(HashSet::new));
        known.addAll(SamplePages.FILES.keySet());
        assertThat(pagesThatAreMapped())
                .as("add a visit to SamplePages.ALL for each page")
                .isSubsetOf(known);
    }

    @Test
    void everyPageIsAccessibleAndFitsAPhone() {
        visit(
                SamplePages.ALL,
                true,
                visit -> {
                    hasNothingAgainst(visit);
                    fits(visit, PHONE);
                });
    }

    @Test
    void theMainPagesAreAccessibleInThePastAndOnAPhone() {
        visit(
                SamplePages.MAIN.stream().map(visit -> visit.at(EARLIER)).toList(),
                true,
                visit -> {
                    fits(visit, PHONE);
                    hasNothingAgainst(visit);
                });
    }

    @Test
    void theMainPagesNeedNoJavaScript() {
        visit(SamplePages.MAIN, false, visit -> fits(visit, PHONE));
    }

    @Test
    void everybodyReadsTheMainPages() {
        found.clear();
        for (var person : List.of(PARTNER, COMMISSIONER, AUDITOR)) {
            var page = as(person, DESK, true);
            for (var path : List.of("/", "/programmes/ashdown-heath", "/record")) {
                var status = page.navigate(address(path)).status();
                if (status != 200) found.add(person + " " + path + " " + status);
            }
            page.context().close();
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aKeyboardIsEnoughToAmendAWording() {
        var page = as(MANAGER, DESK, true);
        page.navigate(address("/decisions/ashdown-heath-plan"));
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to main content");
        page.keyboard().press("Enter");
        tabTo(page, "Amend the wording");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Amend the wording");
        page.locator("#wording").waitFor();
        tabTo(page, "Skip to main content");
        page.keyboard().press("Enter");
        tabTo(page, "Amend the wording");
        page.keyboard().press("Enter");
        assertThat(page.locator(".govuk-error-summary")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("textarea:focus")).hasCount(1);
        page.context().close();
    }

    private static void tabTo(Page page, String text) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (page.locator(":focus").innerText().strip().equals(text)) {
                assertThat(page.evaluate(FOCUS_IS_SEEN))
                        .as("focus is seen on " + text)
                        .isEqualTo(true);
                return;
            }
        }
        throw new AssertionError("not reached with 40 tabs: " + text);
    }

    /** A page that is open, and how it was come by. */
    private record Seen(Page page, String path) {}

    private void visit(List<Visit> visits, boolean javaScript, Consumer<Seen> look) {
        found.clear();
        Map<String, Page> readers = new HashMap<>();
        for (var visit : visits) {
            var page =
                    readers.computeIfAbsent(visit.person(), person -> as(person, DESK, javaScript));
            var seen = opened(page, visit);
            fits(seen, DESK);
            look.accept(seen);
        }
        readers.values().stream().map(Page::context).forEach(BrowserContext::close);
        found.addAll(chromium.complaints());
        assertThat(found).isEmpty();
    }

    private Seen opened(Page page, Visit visit) {
        var path = visit.path();
        for (var known : addresses.entrySet())
            path = path.replace(known.getKey(), known.getValue());
        var status = page.navigate(address(path)).status();
        if (status != visit.status()) found.add(path + " was answered with " + status);
        return new Seen(page, path);
    }

    /** At once, or as soon as its charts have been drawn anew. */
    private void fits(Seen seen, int width) {
        var page = seen.page();
        page.setViewportSize(width, InstalledChromium.HEIGHT);
        if (isNoWiderThan(width, page)) return;
        try {
            page.waitForFunction(FITS, width, new WaitForFunctionOptions().setTimeout(5_000));
        } catch (TimeoutError never) {
            found.add(seen.path() + " is wider than " + width);
        }
    }

    private static boolean isNoWiderThan(int width, Page page) {
        return (boolean) page.evaluate(FITS, width);
    }

    private void hasNothingAgainst(Seen seen) {
        for (var violation : Chromium.violations(seen.page()))
            found.add(seen.path() + " " + violation);
    }

    private Page as(String person, int width, boolean javaScript) {
        var reader = chromium.reader(width, javaScript);
        if (javaScript) Axe.in(reader);
        var page = reader.newPage();
        if (person.equals("nobody")) return page;
        page.navigate(address("/sign-in"));
        page.locator("form[action='/sign-in/as/" + person + "'] button").click();
        return page;
    }

    private Set<String> pagesThatAreMapped() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping ->
                        mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(EveryPageTest::patterns)
                .filter(pattern -> NO_PAGES.stream().noneMatch(pattern::startsWith))
                .collect(Collectors.toSet());
    }

    private static Stream<String> patterns(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
