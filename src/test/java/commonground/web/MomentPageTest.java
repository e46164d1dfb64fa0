package commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = WebApp.class)
@AutoConfigureMockMvc
class MomentPageTest {
    private static final String DATE = "momentDate.day=1&momentDate.month=2&momentDate.year=2018";

    @Autowired MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        DATE + ", /gallery?at=2018-02-01",
        DATE + "&momentTime=9:05, /gallery?at=2018-02-01T09:05",
        DATE + "&momentTime=17.30, /gallery?at=2018-02-01T17:30",
        "momentEntry=12, /gallery?at=12"
    })
    void leadsToThePageAtThatMoment(String typed, String there) {
        assertThat(mvc.get().uri("/moment?back=/gallery&" + typed).exchange())
                .hasStatus(303)
                .hasHeader("Location", there);
    }

    @ParameterizedTest
    @CsvSource({
        "momentDate.day=31&momentDate.month=2&momentDate.year=2018, is not a real date",
        "momentDate.day=1&momentDate.month=2&momentDate.year=2030, has not come yet",
        "momentDate.day=1&momentDate.month=2&momentDate.year=1990, first entry was made on 5 September 2016",
        "momentEntry=41, there is no entry 41 yet",
        "momentEntry=many, whole number",
        DATE + "&momentTime=25:00, is not a time of day",
        "momentTime=09:00, as well as the time",
        DATE + "&momentEntry=4, not both"
    })
    void saysWhatIsWrongAndKeepsWhatWasTyped(String typed, String words) {
        assertThat(mvc.get().uri("/moment?back=/gallery&" + typed).exchange())
                .hasStatus(422)
                .bodyText()
                .contains(words)
                .contains("name=\"back\" value=\"/gallery\"");
    }

    @Test
    void neverLeadsToAnotherSite() {
        assertThat(mvc.get().uri("/moment?momentEntry=3&back=//evil.example/").exchange())
                .hasStatus(303)
                .hasHeader("Location", "/?at=3");
    }

    @Test
    void aPageOfThePastSaysSoAndKeepsItsMomentInLinks() {
        assertThat(mvc.get().uri("/gallery?at=7").exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "You are looking at",
                        "1 February 2018, 09:00",
                        "Nothing can be changed here")
                .contains("href=\"/programmes/ashdown/decisions?at=7\"")
                .contains("href=\"/gallery?at=6\"", "href=\"/gallery?at=8\"")
                .contains("disabled=\"disabled\"")
                .doesNotContain("css?at=");
    }

    @Test
    void thereIsNoStepBeyondTheLastEntry() {
        assertThat(mvc.get().uri("/gallery?at=40").exchange())
                .bodyText()
                .contains("Previous step")
                .doesNotContain("Next step");
    }
}
