package commonground.register;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import commonground.testing.Reader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The register as people search it, take it away and print it, and as programs read it. */
class RegisterOnPagesTest extends ByApi {
    @Test
    void decisionsAreFoundByTheirWordsSubjectStateAndDissent() {
        var programme = aProgrammeWith(2);
        var nurses = tabled(programme, "COMMON_ISSUE", "Nurses", "Nurses leave us. 100% of them.");
        tabled(programme, "OTHER", "A car park", "=Buy the field_");
        var objected = object(nurses);
        var at = "/programmes/" + programme.id() + "/decisions/register";
        var seen = "?after=" + objected.position();

        assertThat(titles(at + seen)).containsExactly("A car park", "Nurses");
        assertThat(titles(at + "?q=LEAVE")).containsExactly("Nurses");
        assertThat(titles(at + "?q=100%25")).containsExactly("Nurses");
        assertThat(titles(at + "?q=field_")).containsExactly("A car park");
        assertThat(titles(at + "?q=%25car")).isEmpty();
        assertThat(titles(at + "?subject=OTHER")).containsExactly("A car park");
        assertThat(titles(at + "?state=AGREED")).isEmpty();
        assertThat(titles(at + "?disputed=yes")).containsExactly("Nurses");
        assertThat(titles(at + "?order=SUBJECT")).containsExactly("Nurses", "A car park");
        assertThat(titles(at + "?order=RULE")).containsExactly("A car park", "Nurses");
        assertThat(titles(at + "?order=DISSENT")).containsExactly("Nurses", "A car park");
        assertThat(titles(at + "?page=99")).hasSize(2);
        assertThat(titles(at + "?at=" + (objected.position() - 3))).containsExactly("Nurses");

        assertThat(read(at + "?disputed=yes"))
                .contains("Nurses", "1 decision", "Somebody objected");
        assertThat(read(at + "?q=nowhere")).contains("No decision fits");
        assertThat(read(at + ".csv")).contains("\"'=Buy the field_\"", "\"Nurses\"");
        assertThat(read(at + ".pdf?q=nurses")).startsWith("%PDF-");
        assertThat(read("/decisions/register?q=Nurses+leave")).contains("Nurses", "Ashdown Heath");
    }

    @Test
    void aProgramThatAsksForWhatThereIsNotIsToldTheChoices() {
        var told = auditor.get("/api/decisions?subject=POETRY&order=SIDEWAYS");
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.json().at("/errors/0/field").asString()).isEqualTo("subject");
        assertThat(told.json().at("/errors/0/detail").asString()).contains("VISION, COMMON_ISSUE");
        assertThat(told.json().at("/errors/1/detail").asString()).contains("REVIEW");
        assertThat(auditor.get("/api/portfolio?stage=ASLEEP").status()).isEqualTo(422);
        assertThat(auditor.get("/api/deadlines?within=SOON").status()).isEqualTo(422);
    }

    @Test
    void whereNothingWasTabledTheRegisterSaysWhatBelongsThere() {
        var programme = aProgrammeWith(1);
        assertThat(read("/programmes/" + programme.id() + "/decisions/register"))
                .contains("Nothing has been tabled yet.");
        assertThat(auditor.get("/api/programmes/nowhere/decisions/register").status())
                .isEqualTo(404);
        assertThat(auditor.get("/api/decisions?page=2").status()).isEqualTo(200);
    }

    @Test
    void whenADecisionIsLookedAtAgainIsSaidAlsoIfThatWasSetLater() {
        var programme = aProgrammeWith(1);
        var tabled = tabled(programme, "OTHER", "A car park", "We share it.");
        var decision = "/api/decisions/" + tabled.id();
        var willing = say(tabled, "AGREE", "");
        var agreed =
                done(manager.post(decision + "/agreement", willing.etag(), Map.of("wording", 1)));
        var at = "/programmes/" + programme.id() + "/decisions/register";
        var line = "/api" + at + "?after=";
        assertThat(auditor.get(line + agreed.position()).body()).doesNotContain("2099-01-12");

        var set =
                done(
                        manager.post(
                                decision + "/review-date",
                                agreed.etag(),
                                Map.of("reviewOn", "2099-01-12", "reason", "The lease ends")));
        assertThat(auditor.get(line + set.position()).json().at("/decisions/0/reviewOn").asString())
                .isEqualTo("2099-01-12");
        var open = tabled(programme, "OTHER", "A second car park", "We share it.");
        var earlier = tabled(programme, "OTHER", "Chairs", "We share them.");
        var settled =
                done(
                        manager.post(
                                "/api/decisions/" + earlier.id() + "/agreement",
                                say(earlier, "AGREE", "").etag(),
                                Map.of("wording", 1, "reviewOn", "2098-03-01")));
        var seen = "?after=" + settled.position() + "&order=";
        assertThat(titles(at + seen + "REVIEW"))
                .containsExactly("Chairs", "A car park", "A second car park");
        assertThat(titles(at + seen + "ENDED")).endsWith("A second car park");
        assertThat(open.status()).isEqualTo(201);
        assertThat(read(at)).contains("review 12 January 2099");
        assertThat(read(at + "?at=" + agreed.position())).doesNotContain("12 January 2099");
    }

    private List<String> titles(String path) {
        return auditor.get("/api" + path)
                .json()
                .at("/decisions")
                .valueStream()
                .map(line -> line.get("title"))
                .map(JsonNode::asString)
                .toList();
    }

    private String read(String path) {
        return Reader.signedInAs(town.auditor(), port).get(path).body();
    }

    private Answer tabled(Answer programme, String subject, String title, String words) {
        return done(
                manager.post(
                        "/api/programmes/" + programme.id() + "/decisions",
                        Map.of("subject", subject, "title", title, "wording", words)));
    }

    private Answer object(Answer decision) {
        return say(decision, "OBJECT", "not all of them");
    }

    private Answer say(Answer decision, String stance, String reason) {
        return done(
                partners.getFirst()
                        .post(
                                "/api/decisions/" + decision.id() + "/positions",
                                Map.of(
                                        "practice",
                                        town.practices().getFirst().value(),
                                        "wording",
                                        1,
                                        "stance",
                                        stance,
                                        "reason",
                                        reason)));
    }
}
