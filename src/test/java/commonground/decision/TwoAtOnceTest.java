package commonground.decision;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import commonground.testing.Reader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two people at one proposal: one wins, the other is told, and nothing is lost unseen. */
class TwoAtOnceTest extends ByApi {
    private static final String THEIR_REASON = "Not before we have a second nurse";
    private static final String NEW_WORDS = "Nobody waits long.";

    @Test
    void byTheApiAPositionOnWordsAmendedMeanwhileIsRefused() {
        var decision = tabled();
        var head = ledger.lastPosition();
        done(amends(decision, decision.etag()));
        var after = ledger.lastPosition();

        var told = takesAPosition(decision);

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.problem()).isEqualTo("decision.wording-superseded");
        assertThat(told.json().get("detail").asString()).contains("wording 1", "wording 2");
        assertThat(ledger.lastPosition()).isEqualTo(after);
        assertThat(recordedAfter(head)).containsExactly(WordingAmended.class);
    }

    @Test
    void byTheApiAnAmendmentPastAPositionThatWasNotReadIsRefused() {
        var decision = tabled();
        var head = ledger.lastPosition();
        done(takesAPosition(decision));

        refused(412, "changed-meanwhile", () -> amends(decision, decision.etag()));
        var told = amends(decision, decision.etag()).json();
        assertThat(told.get("detail").asString()).contains("nothing was recorded");
        assertThat(told.get("changes")).hasSize(1);
        assertThat(told.at("/changes/0/sentence").asString()).contains(THEIR_REASON);
        assertThat(told.at("/changes/0/by").asString()).isEqualTo(town.partner(0).name());
        assertThat(told.at("/changes/0/at").asString()).isNotEmpty();

        assertThat(recordedAfter(head)).containsExactly(PositionTaken.class);
        var now = manager.get(at(decision) + "?after=" + ledger.lastPosition());
        assertThat(now.json().at("/positions/0/reason").asString()).isEqualTo(THEIR_REASON);
        done(amends(decision, now.etag()));
    }

    @RepeatedTest(3)
    void byTheApiReallyAtOnceExactlyOneOfTheTwoIsRecorded() {
        var decision = tabled();
        var head = ledger.lastPosition();
        var amendment = CompletableFuture.supplyAsync(() -> amends(decision, decision.etag()));
        var position = CompletableFuture.supplyAsync(() -> takesAPosition(decision));
        CompletableFuture.allOf(amendment, position).join();

        if (amendment.join().status() == 200) {
            assertThat(position.join().problem()).isEqualTo("decision.wording-superseded");
            assertThat(recordedAfter(head)).containsExactly(WordingAmended.class);
        } else {
            assertThat(amendment.join().status()).isEqualTo(412);
            assertThat(position.join().status()).isEqualTo(200);
            assertThat(recordedAfter(head)).containsExactly(PositionTaken.class);
        }
    }

    @Test
    void byTheApiReallyAtOnceOneOfTwoAmendmentsStands() {
        var decision = tabled();
        var head = ledger.lastPosition();
        var one = CompletableFuture.supplyAsync(() -> amends(decision, decision.etag()));
        var other = CompletableFuture.supplyAsync(() -> amends(decision, decision.etag()));

        var loser = one.join().status() == 200 ? other.join() : one.join();
        assertThat(List.of(one.join().status(), other.join().status())).containsOnlyOnce(200);
        assertThat(loser.problem()).isIn("changed-meanwhile", "decision.wording-superseded");
        assertThat(recordedAfter(head)).containsExactly(WordingAmended.class);
    }

    @Test
    void byThePageAPositionOnWordsAmendedMeanwhileIsKeptAndToldWhatChanged() {
        var decision = tabled();
        var head = ledger.lastPosition();
        done(amends(decision, decision.etag()));

        var told = takesAPositionByThePage(decision, Reader.signedInAs(town.partner(0), port));

        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body())
                .contains(THEIR_REASON)
                .contains(NEW_WORDS)
                .contains("What has changed since you opened this form");
        assertThat(recordedAfter(head)).containsExactly(WordingAmended.class);
    }

    @Test
    void byThePageAnAmendmentPastAPositionThatWasNotReadIsKeptAndToldWhatChanged() {
        var decision = tabled();
        var head = ledger.lastPosition();
        done(takesAPosition(decision));
        var reader = Reader.signedInAs(town.manager(), port);
        var page = "/decisions/" + decision.id() + "/amend";

        var told = reader.post(page, amendment("0"));

        assertThat(told.statusCode()).isEqualTo(412);
        assertThat(told.body())
                .contains(NEW_WORDS)
                .contains("Talked over on Monday")
                .contains("What has changed since you opened this form")
                .contains(THEIR_REASON)
                .contains("<title>Error: Amend the wording")
                .doesNotContain("Error: Error");
        assertThat(recordedAfter(head)).containsExactly(PositionTaken.class);

        var again = reader.post(page, amendment("1"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(recordedAfter(head)).containsExactly(PositionTaken.class, WordingAmended.class);
    }

    @RepeatedTest(3)
    void byThePageReallyAtOnceOneIsRecordedAndTheOtherKeepsWhatTheyTyped() {
        var decision = tabled();
        var head = ledger.lastPosition();
        var manager = Reader.signedInAs(town.manager(), port);
        var partner = Reader.signedInAs(town.partner(0), port);
        var amend = "/decisions/" + decision.id() + "/amend";
        var amendment = CompletableFuture.supplyAsync(() -> manager.post(amend, amendment("0")));
        var position =
                CompletableFuture.supplyAsync(() -> takesAPositionByThePage(decision, partner));
        CompletableFuture.allOf(amendment, position).join();

        var amended = amendment.join().statusCode() == 200;
        var told = amended ? position.join() : amendment.join();
        assertThat(told.statusCode()).isEqualTo(amended ? 409 : 412);
        assertThat(told.body())
                .contains(amended ? THEIR_REASON : "Talked over on Monday")
                .contains("What has changed since you opened this form");
        assertThat(recordedAfter(head))
                .containsExactly(amended ? WordingAmended.class : PositionTaken.class);
    }

    private HttpResponse<String> takesAPositionByThePage(Answer decision, Reader partner) {
        return partner.post(
                "/decisions/" + decision.id() + "/positions/" + code(),
                Map.of(
                        "wording", "1",
                        "version", "0",
                        "stance", "AGREE_WITH_CONCERN",
                        "reason", THEIR_REASON,
                        "representative", town.partner(0).id().value()));
    }

    private static Map<String, String> amendment(String version) {
        return Map.of(
                "basedOn",
                "1",
                "version",
                version,
                "wording",
                NEW_WORDS,
                "reason",
                "Talked over on Monday");
    }

    private Answer tabled() {
        return done(
                manager.post(
                        "/api/programmes/" + aProgrammeWith(2).id() + "/decisions",
                        Map.of(
                                "subject", "OTHER",
                                "title", "Saturdays",
                                "wording", "Nobody waits.")));
    }

    private Answer amends(Answer decision, String etag) {
        return manager.post(
                at(decision) + "/wordings",
                etag,
                Map.of("basedOn", 1, "wording", NEW_WORDS, "reason", "a concern"));
    }

    private Answer takesAPosition(Answer decision) {
        return partners.getFirst()
                .post(
                        at(decision) + "/positions",
                        Map.of(
                                "practice",
                                code(),
                                "wording",
                                1,
                                "stance",
                                "AGREE_WITH_CONCERN",
                                "reason",
                                THEIR_REASON));
    }

    private List<Class<?>> recordedAfter(long head) {
        return ledger.after(head, 100).stream()
                .<Class<?>>map(recorded -> recorded.event().getClass())
                .toList();
    }

    private static String at(Answer decision) {
        return "/api/decisions/" + decision.id();
    }

    private String code() {
        return town.practice(0).value();
    }
}
