package commonground.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import java.time.LocalDate;
import java.util.Map;
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

    private JsonNode read(String at, Answer after) {
        return done(auditor.get(at + "?after=" + after.position())).json();
    }
}
