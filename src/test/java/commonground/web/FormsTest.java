package commonground.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import commonground.kernel.Check;
import commonground.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = WebApp.class)
@AutoConfigureMockMvc
class FormsTest {
    @Autowired MockMvcTester mvc;

    @Test
    void whatIsDoneLeadsToAPageThatWaitsForIt() {
        var answer = send("Extended access", "1", "10", "2018");
        assertThat(answer).hasStatus(303).hasHeader("Location", "/gallery?after=41");
    }

    @Test
    void whatIsRefusedComesBackWithEverythingTypedAndEverythingThatIsWrong() {
        var answer = send("", "31", "2", "2018");
        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains("There is a problem")
                .contains("<title>Error: Set a deadline")
                .contains("31 February 2018 is not a real date.")
                .contains("href=\"#due\"")
                .contains("href=\"#obligation\"")
                .contains("value=\"31\"")
                .contains("aria-describedby=\"due-hint due-error\"");
    }

    @Test
    void whatWasTypedIsShownAsTextAndNeverAsMarkup() {
        assertThat(send("\"><script>alert(1)</script>", "", "", ""))
                .bodyText()
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void theTokenThatGuardsFormsIsInThem() {
        assertThat(mvc.get().uri("/gallery").exchange()).bodyText().contains("name=\"_csrf\"");
        assertThat(mvc.post().uri("/gallery").exchange()).hasStatus(403);
    }

    @Test
    void readingAFormFindsTheFormsFaultsAndTheCommandsTogether() {
        var refusal =
                catchThrowableOfType(
                        Refusal.class,
                        () ->
                                Forms.read(check -> {
                                    check.refuse("due", "date.incomplete", "year");
                                    throw Refusal.invalid("obligation", "text.blank");
                                }));
        assertThat(refusal.reasons())
                .extracting(Refusal.Reason::field)
                .containsExactly("due", "obligation");
    }

    @Test
    void readingAFormKeepsTheFormsOwnWordsWhereBothObject() {
        var refusal =
                catchThrowableOfType(
                        Refusal.class,
                        () ->
                                Forms.read(check -> {
                                    var due = new DateInput("31", "2", "2018").parse(check, "due");
                                    var own = new Check();
                                    own.date("due", due);
                                    own.done();
                                    return due;
                                }));
        assertThat(refusal.reasons())
                .extracting(Refusal.Reason::key)
                .containsExactly("date.not-real");
    }

    private MvcTestResult send(String obligation, String day, String month, String year) {
        return mvc.post()
                .uri("/gallery")
                .param("obligation", obligation)
                .param("due.day", day)
                .param("due.month", month)
                .param("due.year", year)
                .with(csrf())
                .exchange();
    }
}
