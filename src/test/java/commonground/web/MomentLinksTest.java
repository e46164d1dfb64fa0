package commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;

class MomentLinksTest {
    private final MomentLinks links = new MomentLinks(new CsrfRequestDataValueProcessor());
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @CsvSource({
        "/programmes, /programmes?at=2018-02-01T09%3A00",
        "/programmes?sort=due, /programmes?sort=due&at=2018-02-01T09%3A00",
        "/programmes#members, /programmes?at=2018-02-01T09%3A00#members",
        "?page=2, ?page=2&at=2018-02-01T09%3A00",
        "/, /?at=2018-02-01T09%3A00"
    })
    void linksOfAnEarlierMomentKeepIt(String link, String kept) {
        assertThat(inThePast(link)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.england.nhs.uk/",
        "//elsewhere.example/",
        "#main-content",
        "mailto:ruth@example.org",
        "/programmes?at=7",
        "/programmes?sort=due&at=7#members",
        "/assets/cg-0123.css",
        "/govuk/govuk-frontend.min.css",
        "/sign-out",
        "/moment",
        "/help"
    })
    void linksThatAreOfNoMomentOrSayTheirsAreLeftAlone(String link) {
        assertThat(inThePast(link)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "/programmes?at=now, /programmes",
        "/programmes?at=now&sort=due, /programmes?sort=due",
        "/programmes?sort=due&at=now, /programmes?sort=due",
        "/programmes?a=1&at=now&b=2, /programmes?a=1&b=2",
        "/programmes?at=now#members, /programmes#members"
    })
    void aLinkToNowDropsTheMomentAtAnyMoment(String link, String now) {
        assertThat(inThePast(link)).isEqualTo(now);
        assertThat(links.processUrl(request, link)).isEqualTo(now);
    }

    @Test
    void linksOfNowAreLeftAlone() {
        var now = new Moment(40, Instant.EPOCH, true, "");
        assertThat(now.<String, RuntimeException>read(() -> links.processUrl(request, "/x")))
                .isEqualTo("/x");
    }

    @Test
    void formsOfAnEarlierMomentSayItSoThatTheyAreRefused() {
        assertThat(hiddenFields("/programmes/1/close")).containsEntry("at", "2018-02-01T09:00");
        assertThat(hiddenFields("/sign-out")).doesNotContainKey("at");
    }

    private Map<String, String> hiddenFields(String action) {
        return past().<Map<String, String>, RuntimeException>read(() -> {
            links.processAction(request, action, "post");
            return orEmpty(links.getExtraHiddenFields(request));
        });
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> fields) {
        return fields == null ? Map.of() : fields;
    }

    private String inThePast(String link) {
        return past().<String, RuntimeException>read(() -> links.processUrl(request, link));
    }

    private static Moment past() {
        return new Moment(7, Instant.parse("2018-02-01T09:00:00Z"), false, "2018-02-01T09:00");
    }
}
