package commonground.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import commonground.testing.Reader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Actions as programs plan them, end them and take them up again. */
class ActionApiTest extends ByApi {
    private String actions = "";
    private Map<String, ?> action = Map.of();

    @BeforeEach
    void aMilestone() {
        var programme = aProgrammeWith(2);
        var owner = town.manager().id().value();
        var due = LocalDate.now().plusDays(60).toString();
        var at = "/api/programmes/" + programme.id();
        var milestone =
                done(
                        manager.post(
                                at + "/milestones",
                                Map.of("title", "The hub is open", "owner", owner, "due", due)));
        actions = at + "/actions";
        action =
                Map.of(
                        "title",
                        "Rent two rooms",
                        "owner",
                        owner,
                        "due",
                        due,
                        "pounds",
                        "1200.50",
                        "days",
                        2,
                        "serves",
                        Map.of("kind", "MILESTONE", "id", milestone.id()));
    }

    @Test
    void whatWasDoneIsTakenUpAgainWithAReasonAndBothStay() {
        var planned = done(manager.post(actions, action));
        var at = "/api/actions/" + planned.id();
        var finished = done(manager.post(at + "/done", planned.etag(), Map.of("note", "signed")));
        assertThat(read(at, finished).at("/state").asString()).isEqualTo("DONE");

        refused(
                422,
                "text.blank",
                () -> manager.post(at + "/reopened", finished.etag(), Map.of("reason", " ")));
        var reopened =
                done(
                        manager.post(
                                at + "/reopened",
                                finished.etag(),
                                Map.of("reason", "the owner withdrew")));

        var now = read(at, reopened);
        assertThat(now.at("/state").asString()).isEqualTo("OPEN");
        assertThat(now.at("/reopened/0/reason").asString()).isEqualTo("the owner withdrew");
        var then = done(auditor.get(at + "?at=" + finished.position())).json();
        assertThat(then.at("/state").asString()).isEqualTo("DONE");
        refused(
                409,
                "delivery.action-not-done",
                () -> manager.post(at + "/reopened", reopened.etag(), Map.of("reason", "again")));
    }

    @Test
    void partsOfAPennyAreRefused() {
        var odd =
                refused(
                        422,
                        "delivery.part-of-a-penny",
                        () -> manager.post(actions, with(action, "pounds", "0.005")));
        assertThat(odd.body()).contains("at most two decimals");
        refused(
                422,
                "delivery.too-many-decimals",
                () -> manager.post(actions, with(action, "days", "1.125")));
    }

    @Test
    void whatIsDueBeforeTheProgrammeBeganIsRefused() {
        var early =
                refused(
                        422,
                        "delivery.before-it-began",
                        () -> manager.post(actions, with(action, "due", "2001-01-01")));
        assertThat(early.errors()).containsExactly("due: delivery.before-it-began");
    }

    @Test
    void moneyIsAskedForGivenAndRefusedAndAddsUpToThePenny() {
        var at = "/api/actions/" + done(manager.post(actions, action)).id();
        var asked = done(manager.post(at + "/funding", "\"0\"", asking("1000.25")));
        var more = done(manager.post(at + "/funding", asked.etag(), asking("200.20")));
        var money = actions.replace("/actions", "/funding?after=");
        assertThat(sums(money + more.position()))
                .containsExactly("1200.5", "0", "1200.45", "1200.5", "0.05");

        var given = Map.of("pounds", "800.10", "note", "for a year");
        var granted = done(manager.post(at + "/funding/1/granted", more.etag(), given));
        var refusedBy = Map.of("reason", "no money left");
        var all = done(manager.post(at + "/funding/2/refused", granted.etag(), refusedBy));

        assertThat(sums(money + all.position()))
                .containsExactly("1200.5", "800.1", "0", "400.4", "400.4");
        var lines = read(at, all).get("funding");
        assertThat(lines.at("/0/granted").decimalValue()).isEqualByComparingTo("800.10");
        assertThat(lines.at("/0/answer").asString()).isEqualTo("for a year");
        assertThat(lines.at("/1/granted").decimalValue()).isEqualByComparingTo("0");
        assertThat(lines.at("/1/answer").asString()).isEqualTo("no money left");
        var before = done(auditor.get(at + "?at=" + more.position())).json().get("funding");
        assertThat(before.at("/0/granted").isNull()).as("not answered yet").isTrue();
        for (var answer : List.of("/funding/1/granted", "/funding/2/granted"))
            refused(
                    409,
                    "delivery.line-answered",
                    () -> manager.post(at + answer, all.etag(), given));
        refused(
                409,
                "delivery.line-answered",
                () -> manager.post(at + "/funding/1/refused", all.etag(), refusedBy));
    }

    @Test
    void amountsThatNobodyCanGiveAreRefusedWhetherAskedForOrGiven() {
        var at = "/api/actions/" + done(manager.post(actions, action)).id();
        var line = done(manager.post(at + "/funding", "\"0\"", asking("1000")));
        var bad =
                Map.of(
                        "0", "delivery.nothing",
                        "0.00", "delivery.nothing",
                        "-1", "delivery.below-nothing",
                        "0.005", "delivery.part-of-a-penny",
                        "10.999", "delivery.part-of-a-penny",
                        "1000000000000", "delivery.number-too-large");
        bad.forEach((pounds, problem) -> {
            refused(422, problem, () -> manager.post(at + "/funding", line.etag(), asking(pounds)));
            refused(
                    422,
                    problem,
                    () ->
                            manager.post(
                                    at + "/funding/1/granted",
                                    line.etag(),
                                    Map.of("pounds", pounds)));
        });
        assertThat(
                        refused(
                                        422,
                                        "text.blank",
                                        () -> manager.post(at + "/funding", line.etag(), Map.of()))
                                .errors())
                .containsExactly(
                        "source: text.blank",
                        "pounds: delivery.number-missing",
                        "purpose: text.blank");
        refused(
                422,
                "text.blank",
                () -> manager.post(at + "/funding/1/refused", line.etag(), Map.of("reason", "")));
    }

    @Test
    void whatWasNeverAskedForIsNotAnsweredAndOnlyThoseWhoLeadAnswer() {
        var at = "/api/actions/" + done(manager.post(actions, action)).id();
        var line = done(manager.post(at + "/funding", "\"0\"", asking("1000")));
        var given = Map.of("pounds", "1");
        for (var number : List.of("0", "2", "-1")) {
            refused(
                    404,
                    "delivery.line-unknown",
                    () -> manager.post(at + "/funding/" + number + "/granted", line.etag(), given));
            refused(
                    404,
                    "delivery.line-unknown",
                    () ->
                            manager.post(
                                    at + "/funding/" + number + "/refused",
                                    line.etag(),
                                    Map.of("reason", "none")));
        }
        refused(
                404,
                "delivery.action-unknown",
                () -> manager.post("/api/actions/none/funding", "\"0\"", asking("1")));
        refused(
                412,
                "changed-meanwhile",
                () -> manager.post(at + "/funding/1/granted", "\"0\"", given));
        refused(428, "etag.missing", () -> manager.post(at + "/funding/1/granted", null, given));
        for (var other : List.of(commissioner, auditor, partners.get(1)))
            refused(
                    403,
                    "access.may-not",
                    () -> other.post(at + "/funding/1/granted", line.etag(), given));
    }

    @Test
    void moneyIsAskedForAndAnsweredOnPagesAsPeopleWriteIt() {
        var planned = done(manager.post(actions, action));
        var page = "/actions/" + planned.id();
        var reader = Reader.signedInAs(town.manager(), port);
        assertThat(reader.get(page + "?after=" + planned.position()).statusCode()).isEqualTo(200);
        var asking = new HashMap<>(Map.of("version", "0", "source", "The locality budget"));
        asking.put("purpose", "Rent for a year");
        for (var typed : List.of("£1,000.505", "0", "-5", "a lot", "")) {
            asking.put("pounds", typed);
            var again = reader.post(page + "/funding/new", asking);
            assertThat(again.statusCode()).as(typed).isEqualTo(422);
            assertThat(again.body())
                    .contains("The locality budget", "Rent for a year", "value=\"" + typed + "\"");
        }
        asking.put("pounds", "£1,000.50");
        assertThat(reader.post(page + "/funding/new", asking).body())
                .contains("The locality budget", "£1,000.50 asked for and not answered");

        var grant = page + "/funding/1/grant";
        assertThat(reader.get(grant).body()).contains("value=\"1000.5\"");
        var giving = new HashMap<>(Map.of("version", "1", "pounds", "0.001", "note", "half"));
        assertThat(reader.post(grant, giving).body())
                .contains("at most two decimals", "Asked of: The locality budget.");
        giving.put("pounds", "£500.25");
        assertThat(reader.post(grant, giving).body()).contains("£500.25 given", "half");

        asking.putAll(Map.of("version", "2", "source", "The vanguard fund"));
        reader.post(page + "/funding/new", asking);
        var refuse = page + "/funding/2/refuse";
        assertThat(reader.post(refuse, Map.of("version", "3", "reason", " ")).body())
                .contains("Say why.");
        assertThat(reader.post(refuse, Map.of("version", "3", "reason", "It has ended")).body())
                .contains("It has ended");
        var money = actions.replace("/api", "").replace("/actions", "/plan/funding");
        assertThat(reader.get(money + "?after=" + ledger.lastPosition()).body())
                .contains("£500.25 given", "£0 asked", "£700.25 wanting", "not given");
        for (var unknown : List.of("/funding/9/grant", "/funding/9/refuse"))
            assertThat(reader.get(page + unknown).statusCode()).isEqualTo(404);
    }

    private static Map<String, Object> asking(String pounds) {
        return Map.of("source", "The budget", "pounds", pounds, "purpose", "Rent");
    }

    private List<String> sums(String money) {
        var sum = done(auditor.get(money)).json();
        return Stream.of("needed", "funded", "asked", "gap", "gapIfAllIsGiven")
                .map(name -> sum.get(name).decimalValue().stripTrailingZeros().toPlainString())
                .toList();
    }

    private JsonNode read(String at, Answer after) {
        return done(auditor.get(at + "?after=" + after.position())).json();
    }
}
