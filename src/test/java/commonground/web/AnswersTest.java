package commonground.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever fails is answered in words, and says nothing of the inside. */
@SpringBootTest(classes = WebApp.class)
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class AnswersTest {
    private static final String GOOD =
            "{\"obligation\":\"Extended access\",\"due\":\"2018-10-01\",\"reason\":\"\"}";

    @Autowired MockMvcTester mvc;

    @Test
    void aRefusedCommandTellsEverythingThatIsWrongWithItsFields() {
        var answer = command("{\"obligation\":\" \",\"due\":\"1800-01-01\"}", "\"1\"");
        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var json = assertThat(answer).bodyJson();
        json.extractingPath("$.type").isEqualTo("urn:commonground:problem:text.blank");
        json.extractingPath("$.status").isEqualTo(422);
        json.extractingPath("$.instance").isEqualTo("/api/gallery");
        json.extractingPath("$.errors[*].field").asArray().containsExactly("obligation", "due");
        json.extractingPath("$.errors[0].key").isEqualTo("text.blank");
        json.extractingPath("$.errors[0].detail").isEqualTo("Say what is asked for.");
    }

    @Test
    void jsonThatIsNoneIsToldWhere() {
        var answer = command("{\"obligation\":\n  oops}", "\"1\"");
        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("line 2");
        assertThat(answer)
                .bodyText()
                .doesNotContain("Unrecognized token")
                .doesNotContain("jackson");
    }

    @Test
    void aValueOfAnotherSortIsToldWhichAndWhatItShouldBe() {
        var answer = command("{\"obligation\":\"x\",\"due\":\"soon\"}", "\"1\"");
        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("due");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("2018-03-03");
    }

    @Test
    void aCommandSaysWhichVersionItHasRead() {
        assertThat(command(GOOD, null)).hasStatus(428);
        assertThat(command(GOOD, "W/\"1\"")).hasStatus(412);
        assertThat(command(GOOD, "\"1\"")).hasStatusOk();
    }

    @Test
    void otherTransportErrorsHaveTheirStatusAndWords() {
        assertProblem(mvc.get().uri("/api/nowhere").exchange(), 404);
        assertProblem(mvc.delete().uri("/api/gallery").exchange(), 405);
        assertProblem(
                mvc.post().uri("/api/gallery").contentType("text/csv").content("a").exchange(),
                415);
        assertProblem(
                mvc.post().uri("/api/gallery").contentType(MediaType.APPLICATION_JSON).exchange(),
                400);
        assertProblem(mvc.get().uri("/api/gallery/ashdown").exchange(), 400);
        assertProblem(mvc.get().uri("/api/gallery/ashdown?page=two").exchange(), 400);
        assertProblem(mvc.get().uri("/api/gallery/{id}?page=1", "no such id!").exchange(), 404);
    }

    @Test
    void methodsThatAreTakenAreNamed() {
        assertThat(mvc.delete().uri("/api/gallery").exchange()).hasHeader("Allow", "POST");
    }

    @Test
    void theUnexpectedHasAReferenceThatTheLogKnows(CapturedOutput log) {
        var answer = mvc.get().uri("/api/gallery/ashdown?page=99").exchange();
        assertProblem(answer, 500);
        assertThat(answer).bodyText().doesNotContain("nobody may see");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.reference")
                .asString()
                .satisfies(reference -> assertThat(log.getAll()).contains(reference));
    }

    @Test
    void pagesAnswerWithPages() {
        assertPage(mvc.get().uri("/nowhere").exchange(), 404, "There is nothing at this address.");
        assertPage(mvc.get().uri("/gallery/refused/unknown").exchange(), 404, "no such programme");
        assertPage(
                mvc.get().uri("/gallery/refused/rule").exchange(), 409, "past cannot be changed");
        assertPage(mvc.get().uri("/gallery/refused/broken").exchange(), 500, "reference");
        assertPage(mvc.get().uri("/error").exchange(), 404, "nothing at this address");
    }

    @Test
    void whatIsNotThereDoesNotSayThatSomethingWasSaved() {
        var saved = mvc.get().uri("/gallery?after=1").exchange();
        assertThat(saved).bodyText().contains("It is in the record.");
        var nowhere = mvc.get().uri("/nowhere?after=1").exchange();
        assertPage(nowhere, 404, "There is nothing at this address.");
        assertThat(nowhere).bodyText().doesNotContain("It is in the record.");
    }

    @Test
    void whatIsNotReadyYetSaysSo() {
        var answer =
                mvc.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
                        .exchange();
        assertPage(answer, 503, "Try again in some seconds.");
    }

    @Test
    void nothingIsSentFromThePast() {
        var page = mvc.post().uri("/gallery").param("at", "7").with(csrf()).exchange();
        assertPage(page, 409, "the past cannot be changed");
        var api =
                mvc.post()
                        .uri("/api/gallery?at=2018-02-01")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(GOOD)
                        .exchange();
        assertProblem(api, 409);
    }

    private MvcTestResult command(String body, String ifMatch) {
        var request =
                mvc.post()
                        .uri("/api/gallery")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
        assertThat(answer).bodyText().doesNotContain("refusal.").doesNotContain("web.status)");
    }

    private static void assertPage(MvcTestResult answer, int status, String words) {
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(answer).bodyText().contains(words).doesNotContain("nobody may see");
    }
}
