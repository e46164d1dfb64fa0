package commonground.decision;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import commonground.testing.Reader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be is said on the pages about objections and decisions, and what was typed stays. */
class BadInputOnPagesTest extends ByApi {
    private static final String TYPED = "Talked over for an hour on Monday";
    private static final String TOO_LONG = "x".repeat(10_001);

    private Reader reader;
    private Answer plan;
    private String page;

    @BeforeAll
    void signIn() {
        reader = Reader.signedInAs(town.manager(), port);
    }

    @BeforeEach
    void aPracticeObjects() {
        plan = tabled("The plan");
        page = "/decisions/" + plan.id();
        says("OBJECT", "Saturdays take our only nurse");
    }

    @Test
    void aResolutionSaysWhichAndATrialIsNotLookedAtInThePast() {
        refused(page + "/objections/1/resolve", "explanation", Map.of(), "how it was resolved");
        var trial =
                Map.of(
                        "resolution", "TRIAL_AGREED",
                        "reviewOn.day", "1",
                        "reviewOn.month", "1",
                        "reviewOn.year", "2010");
        refused(page + "/objections/1/resolve", "explanation", trial, "1 January 2010");
        refused(
                page + "/objections/1/resolve",
                "explanation",
                Map.of("resolution", "SAFEGUARD_ADDED", "safeguard", ""),
                "safeguard");
        refused(
                page + "/objections/1/resolve",
                "explanation",
                Map.of("resolution", "SAFEGUARD_ADDED", "safeguard", TOO_LONG),
                "10,000");
    }

    @Test
    void aFindingIsChosenAndHasItsReason() {
        refused(page + "/objections/1/finding", "reason", Map.of(), "");
        var none = reader.post(page + "/objections/1/finding", Map.of("finding", "SUSTAINED"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).containsPattern("value=\"SUSTAINED\"[^>]* checked");
    }

    @Test
    void whoeverIsBroughtBackIsBroughtBackToSomething() {
        refused(page + "/common-ground?objection=1", "said", Map.of(), "");
        refused(
                page + "/common-ground?objection=1",
                "said",
                Map.of("objections", "many", "practices", "Z1"),
                "Z1");
    }

    @Test
    void anAnswerToAResolutionSaysYesOrNoAndWhyNot() {
        done(
                manager.post(
                        api("/objections/1/resolution"),
                        etag(),
                        Map.of(
                                "resolution", "SAFEGUARD_ADDED",
                                "explanation", "talked over",
                                "safeguard", "a second nurse")));
        refused(page + "/objections/1/confirmation", "said", Map.of(), "");
        var no =
                reader.post(
                        page + "/objections/1/confirmation",
                        Map.of("confirmed", "no", "said", " "));
        assertThat(no.statusCode()).isEqualTo(422);
        assertThat(no.body()).containsPattern("value=\"no\"[^>]* checked");
    }

    @Test
    void anObjectionIsTakenBackForAReason() {
        var partner = Reader.signedInAs(town.partner(0), port);
        var path = page + "/objections/1/withdraw";
        var told = partner.post(path, Map.of("explanation", TYPED + TOO_LONG));
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains(TYPED);
        assertThat(partner.post(path, Map.of("explanation", " ")).statusCode()).isEqualTo(422);
    }

    @Test
    void anObjectionThatThereIsNotIsNotFound() {
        for (var form : new String[] {"resolve", "finding", "confirmation", "candidate"})
            assertThat(reader.get(page + "/objections/7/" + form).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingAgreedIsLookedAtAgainInThePast() {
        var past = Map.of("reviewOn.day", "1", "reviewOn.month", "1", "reviewOn.year", "2010");
        says("AGREE", "");
        done(
                manager.post(
                        api("/objections/1/resolution"),
                        etag(),
                        Map.of(
                                "resolution", "SAFEGUARD_ADDED",
                                "explanation", "talked over",
                                "safeguard", "a second nurse")));
        var agreement = new HashMap<String, String>(past);
        agreement.put("wording", "1");
        agreement.put("version", etag().replace("\"", ""));
        refused(page + "/agree", "outcome", agreement, "1 January 2010");
        done(manager.post(api("/agreement"), etag(), Map.of("wording", 1)));
        refused(page + "/review-date", "reason", past, "1 January 2010");
        refused(page + "/reaffirm", "considered", past, "");
    }

    private void refused(String path, String field, Map<String, String> fields, String told) {
        var head = ledger.lastPosition();
        var all = new HashMap<>(fields);
        all.put(field, TYPED);
        HttpResponse<String> answer = reader.post(path, all);
        assertThat(answer.statusCode()).as(answer.body()).isIn(409, 422);
        assertThat(answer.body()).contains("There is a problem", TYPED, told);
        assertThat(ledger.lastPosition()).isEqualTo(head);
    }

    private Answer tabled(String title) {
        return done(
                manager.post(
                        "/api/programmes/" + aProgrammeWith(1).id() + "/decisions",
                        Map.of("subject", "OTHER", "title", title, "wording", title)));
    }

    private void says(String stance, String reason) {
        done(
                partners.get(0)
                        .post(
                                api("/positions"),
                                Map.of(
                                        "practice",
                                        town.practice(0).value(),
                                        "wording",
                                        1,
                                        "stance",
                                        stance,
                                        "reason",
                                        reason)));
    }

    private String api(String further) {
        return "/api/decisions/" + plan.id() + further;
    }

    private String etag() {
        return manager.get(api("?after=" + ledger.lastPosition())).etag();
    }
}
