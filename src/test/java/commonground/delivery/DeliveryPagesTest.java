package commonground.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.PageTable;
import commonground.testing.Reader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Delivery by its pages and by the API. */
class DeliveryPagesTest extends ByApi {
    private String programme;

    @BeforeEach
    void aProgramme() {
        programme = aProgrammeWith(2).json().get("id").asString();
    }

    @Test
    void whoWaitsForEachOtherInACircleIsToldAndLosesNothingTyped() {
        var rooms = milestone("Rooms are ready", List.of());
        var hub = milestone("Hub opens", List.of(rooms));
        var fields = new HashMap<String, String>();
        fields.put("version", "0");
        fields.put("after", hub);
        fields.put("happenedOn.day", "31");

        var refused = reader().post("/milestones/" + rooms + "/after", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        fields.remove("happenedOn.day");
        refused = reader().post("/milestones/" + rooms + "/after", fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("already waits for")
                .containsPattern("value=\"" + hub + "\"[^>]* checked=");
        refused(
                422,
                "delivery.circle",
                () ->
                        manager.post(
                                "/api/milestones/" + rooms + "/dependencies",
                                "\"0\"",
                                Map.of("after", List.of(hub))));
    }

    @Test
    void aMilestoneMovesIsMetAndStaysMet() {
        var rooms = milestone("Rooms are ready", List.of());
        var path = "/api/milestones/" + rooms;
        refused(
                422,
                "text.blank",
                () -> manager.post(path + "/moves", "\"0\"", Map.of("to", "2030-06-01")));
        done(
                manager.post(
                        path + "/moves",
                        "\"0\"",
                        Map.of("to", "2030-06-01", "reason", "The builder is late")));
        refused(
                412,
                "changed-meanwhile",
                () ->
                        manager.post(
                                path + "/moves",
                                "\"0\"",
                                Map.of("to", "2030-07-01", "reason", "again")));
        done(manager.post(path + "/met", "\"1\"", Map.of("evidence", "The lease")));
        refused(
                409,
                "delivery.milestone-met",
                () -> manager.post(path + "/given-up", "\"2\"", Map.of("reason", "money")));
        var page = reader().get("/milestones/" + rooms + "?after=" + ledger.lastPosition());
        assertThat(page.body()).contains("The builder is late").contains("The lease");
        refused(
                403,
                "access.may-not",
                () -> commissioner.post(milestones(), newMilestone("Mine", List.of())));
    }

    @Test
    void whoComesTooLateToAMilestoneIsToldWhatHappenedToItAndNotToOthers() {
        var rooms = milestone("Rooms are ready", List.of());
        var hub = milestone("Hub opens", List.of());
        moves(rooms, "0", "The builder is late");
        moves(hub, "0", "The van is late");
        moves(rooms, "1", "The builder is early");

        var late = Map.of("to", "2030-09-01", "reason", "again");
        var told = manager.post("/api/milestones/" + rooms + "/moves", "\"1\"", late).json();
        assertThat(told.get("changes")).hasSize(1);
        assertThat(told.at("/changes/0/sentence").asString())
                .contains("Rooms are ready", "The builder is early");
        told = manager.post("/api/milestones/" + rooms + "/moves", "\"0\"", late).json();
        assertThat(told.get("changes")).hasSize(2);

        var fields = new HashMap<>(Map.of("version", "1", "reason", "again"));
        fields.putAll(Map.of("to.day", "1", "to.month", "9", "to.year", "2030"));
        var page = reader().post("/milestones/" + rooms + "/move", fields);
        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.body())
                .contains("The builder is early")
                .doesNotContain("The van is late", "The builder is late");
    }

    private void moves(String milestone, String version, String why) {
        done(
                manager.post(
                        "/api/milestones/" + milestone + "/moves",
                        "\"" + version + "\"",
                        Map.of(
                                "to",
                                "2030-0" + (6 + Integer.parseInt(version)) + "-01",
                                "reason",
                                why)));
    }

    @Test
    void whatWasRecordedTooSoonIsOpenedAgainWithAReasonByPageAndApi() {
        var rooms = milestone("Rooms are ready", List.of());
        var path = "/api/milestones/" + rooms;
        done(manager.post(path + "/met", "\"0\"", Map.of("evidence", "The lease")));
        var fields = new HashMap<>(Map.of("version", "1", "reason", " "));
        var refused = reader().post("/milestones/" + rooms + "/reopen", fields);
        assertThat(refused.statusCode()).isEqualTo(422);

        fields.put("reason", "Signed by one side only");
        var done = reader().post("/milestones/" + rooms + "/reopen", fields);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("The lease").contains("Signed by one side only");
        refused(
                409,
                "delivery.milestone-not-met",
                () -> manager.post(path + "/reopened", "\"2\"", Map.of("reason", "again")));
    }

    @Test
    void aTargetIsRevisedWithAReasonByPageAndApi() {
        var outcomes = "/api/programmes/" + programme + "/outcomes";
        var outcome = done(manager.post(outcomes, outcome())).json().get("id").asString();
        var path = "/api/outcomes/" + outcome + "/targets";
        refused(
                422,
                "delivery.target-is-baseline",
                () ->
                        manager.post(
                                path,
                                "\"0\"",
                                Map.of("target", 0, "by", "2031-06-01", "reason", "none")));
        done(
                manager.post(
                        path,
                        "\"0\"",
                        Map.of("target", 50, "by", "2031-06-01", "reason", "A nurse is ill")));
        done(manager.post("/api/outcomes/" + outcome + "/readings", "\"1\"", reading("40")));
        var page = reader().get("/outcomes/" + outcome + "?after=" + ledger.lastPosition());
        assertThat(page.body()).contains("A nurse is ill").contains("Line as first set");
        assertThat(rows(page.body()))
                .containsExactly(
                        "1 January 2016 | 0 | 0 | 0 | the baseline",
                        "1 May 2016 | 40 | 1.07 | 2.23 | rota | Correct the reading of 1 May 2016",
                        "1 May 2030 | – no reading | 46.48 | 96.5 | the target as first set",
                        "1 June 2031 | – no reading | 50 | 96.5 | the target");

        var fields = new HashMap<>(Map.of("version", "2", "target", "0"));
        fields.putAll(Map.of("by.day", "1", "by.month", "7", "by.year", "2031", "reason", "worse"));
        var refused = reader().post("/outcomes/" + outcome + "/target", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("same as the baseline").contains("worse");
    }

    @Test
    void whatIsDueBeforeTheProgrammeBeganIsRefused() {
        var early = with(newMilestone("Rooms", List.of()), "due", "2001-01-01");
        refused(422, "delivery.before-it-began", () -> manager.post(milestones(), early));
    }

    @Test
    void nothingIsMovedMetOrToBeReachedBeforeTheProgrammeBegan() {
        var rooms = "/api/milestones/" + milestone("Rooms are ready", List.of());
        var early = Map.of("to", "2001-01-01", "reason", "sooner");
        refused(
                422,
                "delivery.before-it-began",
                () -> manager.post(rooms + "/moves", "\"0\"", early));
        refused(
                422,
                "delivery.before-it-began",
                () ->
                        manager.post(
                                rooms + "/met",
                                "\"0\"",
                                Map.of("evidence", "The lease", "on", "2001-01-01")));
        var outcomes = "/api/programmes/" + programme + "/outcomes";
        var past = with(with(outcome(), "baselineOn", "2000-01-01"), "by", "2001-01-01");
        refused(422, "delivery.before-it-began", () -> manager.post(outcomes, past));
        var set =
                "/api/outcomes/"
                        + done(manager.post(outcomes, with(outcome(), "baselineOn", "2000-01-01")))
                                .id();
        refused(
                422,
                "delivery.before-it-began",
                () ->
                        manager.post(
                                set + "/targets",
                                "\"0\"",
                                Map.of("target", 9, "by", "2001-01-01", "reason", "sooner")));
    }

    @Test
    void anOutcomeThatIsNotSmartIsRefusedFieldByField() {
        var outcomes = "/api/programmes/" + programme + "/outcomes";
        var mandatory =
                Map.of(
                        "title", "text.blank",
                        "measure", "text.blank",
                        "unit", "text.blank",
                        "baseline", "delivery.number-missing",
                        "baselineOn", "date.missing",
                        "target", "delivery.number-missing",
                        "by", "date.missing",
                        "owner", "choice.missing");
        mandatory.forEach((field, key) -> {
            var refused =
                    refused(422, key, () -> manager.post(outcomes, with(outcome(), field, null)));
            assertThat(refused.errors()).containsExactly(field + ": " + key);
        });
        assertThat(refused(422, "text.blank", () -> manager.post(outcomes, Map.of())).errors())
                .hasSize(mandatory.size());
        refused(
                422,
                "delivery.target-is-baseline",
                () -> manager.post(outcomes, with(outcome(), "target", new BigDecimal("0.00"))));

        var page =
                reader().post(
                                "/programmes/" + programme + "/plan/outcomes/new",
                                Map.of("title", "Saturdays", "baseline", "12", "target", "12.0"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "The target is the same as the baseline",
                        "Say what is counted or measured.",
                        "Say in what unit.",
                        "Choose who sees to it.",
                        "value=\"Saturdays\"",
                        "value=\"12.0\"");
    }

    @Test
    void anOutcomeIsVouchedForByPageAndProgramAndTheWordIsTakenBack() {
        var outcomes = "/api/programmes/" + programme + "/outcomes";
        var set = done(manager.post(outcomes, outcome()));
        var outcome = set.id();
        reader().get("/outcomes/" + outcome + "?after=" + set.position());
        var page = "/outcomes/" + outcome + "/attest";
        var who = town.partner(0).id().value();
        var fields = new HashMap<>(Map.of("version", "0", "words", "We have the rooms"));
        var refused = reader().post(page, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("achievable or realistic", "Choose who it is.", "We have the rooms");
        fields.putAll(Map.of("quality", "ACHIEVABLE", "person", "nobody"));
        assertThat(reader().post(page, fields).body()).contains("Choose somebody who is known");
        fields.put("person", who);
        assertThat(reader().post(page, fields).body())
                .contains("We have the rooms", town.partner(0).name());

        var path = "/api/outcomes/" + outcome + "/attestations";
        var words = Map.of("quality", "REALISTIC", "person", who, "words", "By May");
        refused(412, "changed-meanwhile", () -> manager.post(path, "\"0\"", words));
        refused(403, "access.may-not", () -> commissioner.post(path, "\"1\"", words));
        refused(
                422,
                "delivery.person-unknown",
                () -> manager.post(path, "\"1\"", with(words, "person", "nobody")));
        assertThat(
                        refused(422, "choice.missing", () -> manager.post(path, "\"1\"", Map.of()))
                                .errors())
                .containsExactly(
                        "quality: choice.missing", "person: choice.missing", "words: text.blank");
        var attested = done(manager.post(path, "\"1\"", words));
        assertThat(qualities(outcome, attested.position()))
                .containsExactly("ACHIEVABLE", "REALISTIC");

        var back = Map.of("quality", "REALISTIC", "person", who, "reason", "A nurse left");
        var withdrawn = done(manager.post(path + "/withdrawn", attested.etag(), back));
        assertThat(qualities(outcome, withdrawn.position())).containsExactly("ACHIEVABLE");
        refused(
                409,
                "delivery.never-attested",
                () -> manager.post(path + "/withdrawn", withdrawn.etag(), back));
    }

    private List<String> qualities(String outcome, long position) {
        return done(auditor.get("/api/outcomes/" + outcome + "?at=" + position))
                .json()
                .get("attested")
                .valueStream()
                .filter(one -> one.get("withdrawnOn").isNull())
                .map(one -> one.get("quality").asString())
                .toList();
    }

    @Test
    void anOutcomeIsSetReadAndCorrected() {
        var outcome =
                done(manager.post("/api/programmes/" + programme + "/outcomes", outcome()))
                        .json()
                        .get("id")
                        .asString();
        refused(
                422,
                "delivery.target-is-baseline",
                () ->
                        manager.post(
                                "/api/programmes/" + programme + "/outcomes",
                                with(outcome(), "target", 0)));
        var path = "/api/outcomes/" + outcome;
        done(manager.post(path + "/readings", "\"0\"", reading("40.125")));
        done(
                manager.post(
                        path + "/readings/1/corrections",
                        "\"1\"",
                        with(reading("41"), "reason", "typo")));
        var page = reader().get("/outcomes/" + outcome + "?after=" + ledger.lastPosition());
        assertThat(page.body()).contains("recorded as 40.125").contains("typo");
        assertThat(reader().get("/outcomes/" + outcome + "/readings.csv").body()).contains("41");
        var told = manager.get(path).json();
        assertThat(told.get("readings").get(0).get("before").get(0).get("value").asString())
                .isEqualTo("40.125");
    }

    @Test
    void theLineReachesItsTargetEvenBeforeAnythingWasMeasured() {
        var outcome =
                done(manager.post("/api/programmes/" + programme + "/outcomes", outcome()))
                        .json()
                        .get("id")
                        .asString();

        var page = reader().get("/outcomes/" + outcome + "?after=" + ledger.lastPosition());

        assertThat(page.body())
                .contains("No reading has been recorded yet.")
                .contains("data-chart-of=\"readings-table\"")
                .contains("to the target of 96.5 on 1 May 2030")
                .contains("data-date=\"2030-05-01\"");
        assertThat(rows(page.body()))
                .containsExactly(
                        "1 January 2016 | 0 | 0 | the baseline",
                        "1 May 2030 | – no reading | 96.5 | the target");
        assertThat(reader().get("/outcomes/" + outcome + "/readings.csv").body())
                .contains("\"the target\"")
                .contains("2030-05-01");
    }

    /** The table behind the chart. */
    private static List<String> rows(String page) {
        return PageTable.rows(page, "readings-table");
    }

    @Test
    void whatIsTypedAsMoneyIsReadAsPeopleWriteIt() {
        var hub = milestone("Hub opens", List.of());
        var fields = new HashMap<String, String>();
        fields.put("title", "Write the rota");
        fields.put("serves", "MILESTONE/" + hub);
        fields.put("owner", town.manager().id().value());
        fields.put("due.day", "1");
        fields.put("due.month", "6");
        fields.put("due.year", "2030");
        fields.put("pounds", "1.005");
        var form = "/programmes/" + programme + "/plan/actions/new";

        var refused = reader().post(form, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("at most two decimals").contains("Write the rota");

        fields.put("pounds", "£1,000.50");
        var done = reader().post(form, fields);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("£1,000.50");
    }

    @Test
    void whatWasNeverThereIsNotFound() {
        for (var path : List.of("/milestones/none", "/outcomes/none", "/actions/none"))
            assertThat(reader().get(path).statusCode()).as(path).isEqualTo(404);
    }

    private Reader reader() {
        return Reader.signedInAs(town.manager(), port);
    }

    private String milestones() {
        return "/api/programmes/" + programme + "/milestones";
    }

    private String milestone(String title, List<String> after) {
        return done(manager.post(milestones(), newMilestone(title, after)))
                .json()
                .get("id")
                .asString();
    }

    private Map<String, Object> newMilestone(String title, List<String> after) {
        return Map.of(
                "title",
                title,
                "owner",
                town.manager().id().value(),
                "due",
                "2030-05-01",
                "after",
                after);
    }

    private Map<String, Object> outcome() {
        return Map.of(
                "title", "Saturdays",
                "measure", "seen",
                "unit", "a month",
                "baseline", 0,
                "baselineOn", "2016-01-01",
                "target", 96.5,
                "by", "2030-05-01",
                "owner", town.manager().id().value());
    }

    private static Map<String, Object> reading(String value) {
        return Map.of("value", new BigDecimal(value), "on", "2016-05-01", "source", "rota");
    }
}
