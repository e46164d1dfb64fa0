package commonground.plan;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.Reader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A business plan by its pages and by the API. */
class PlanPagesTest extends ByApi {
    private String programme;

    @BeforeEach
    void aProgramme() {
        programme = aProgrammeWith(2).json().get("id").asString();
    }

    @Test
    void aPlanIsDraftedRedraftedAndPutToTheGroup() {
        var reader = reader();
        assertThat(reader.get(plan()).body()).contains("None has been drafted yet");

        var first = reader.post(plan() + "/draft", typed(0, "Nobody staffs Saturdays alone"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("version 1").contains("Still to be written: Money");

        var again = typed(1, "None of us staffs Saturdays alone");
        again.put("reason", "In the words of the practices");
        var second = reader.post(plan() + "/draft", again);
        assertThat(second.body())
                .contains("version 2")
                .contains("What changed from version 1")
                .contains("rewritten")
                .contains("Nobody staffs Saturdays alone");

        var put =
                reader.post(
                        plan() + "/versions/2/put",
                        Map.of("title", "Business plan", "wording", "We adopt version 2."));
        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.body()).contains("version 2 of the business plan");
    }

    @Test
    void aPlanDraftedBeforeTheVisionIsAgreedIsFlaggedAndNotStopped() {
        var reader = reader();
        var overview = "/programmes/" + programme;
        assertThat(reader.get(overview).body()).doesNotContain("Planning has begun");

        var drafted = reader.post(plan() + "/draft", typed(0, "Nobody staffs Saturdays alone"));
        assertThat(drafted.statusCode()).isEqualTo(200);

        assertThat(reader.get(overview + "?after=" + ledger.lastPosition()).body())
                .contains("Planning has begun, and no vision is agreed yet.")
                .contains("the business plan was drafted");
    }

    @Test
    void thePlanIsPutToTheGroupUnderTheRuleChosen() {
        var reader = reader();
        reader.post(plan() + "/draft", typed(0, "The first"));
        var put =
                reader.post(
                        plan() + "/versions/1/put",
                        Map.of(
                                "title", "Business plan",
                                "wording", "We adopt version 1.",
                                "rule", "UNANIMITY"));
        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.body()).contains("unanimity");
    }

    @Test
    void whoWritesOnAnOlderVersionLosesNothingAndIsToldWhichWasWrittenMeanwhile() {
        var reader = reader();
        reader.post(plan() + "/draft", typed(0, "The first"));
        var late = typed(0, "Written at the same time");

        var refused = reader.post(plan() + "/draft", late);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Another version has been written since")
                .contains("Written at the same time")
                .contains("plan/versions/1");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() {
        var fields = typed(0, "A text that is kept");
        fields.put("link", "javascript:alert(1)");
        fields.put("sections[1].title", "");
        fields.put("sections[1].text", "Without a title");

        var refused = reader().post(plan() + "/draft", fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("beginning with https://")
                .contains("#sections-1-title")
                .contains("A text that is kept")
                .contains("Without a title");
    }

    @Test
    void aSectionIsAddedAndTakenOutWithoutScript() {
        var fields = typed(0, "A text that is kept");
        fields.put("do", "add");
        assertThat(reader().post(plan() + "/draft", fields).body())
                .contains("sections[2].title")
                .contains("A text that is kept");
        fields.put("do", "remove-2");
        assertThat(reader().post(plan() + "/draft", fields).body())
                .doesNotContain("sections[1].title")
                .contains("A text that is kept");
    }

    @Test
    void onlyTheManagerAndTheTwoWhoLeadWriteIt() {
        var partner = Reader.signedInAs(town.partner(0), port);
        assertThat(partner.post(plan() + "/draft", typed(0, "Mine")).statusCode()).isEqualTo(403);
        refused(403, "access.may-not", () -> partners.getFirst().post(versions(), draft(0)));
        refused(403, "access.may-not", () -> commissioner.post(versions(), draft(0)));
    }

    @Test
    void theApiDraftsShowsWhatChangedAndPutsItToTheGroup() {
        done(manager.post(versions(), draft(0)));
        var again = new HashMap<>(draft(1));
        again.put("reason", "shorter");
        again.put("sections", List.of(Map.of("title", "Why", "text", "Shorter")));
        done(manager.post(versions(), again));
        refused(409, "plan.version-superseded", () -> manager.post(versions(), again));

        var second = manager.get(versions() + "/2?after=" + ledger.lastPosition()).json();
        assertThat(second.get("changes").get(0).get("kind").asString()).isEqualTo("REWRITTEN");
        assertThat(manager.get(versions() + "/3").status()).isEqualTo(404);

        var put = done(manager.post(versions() + "/2/proposal", proposal("We adopt version 2.")));
        var decision = put.json().get("id").asString();
        var amended =
                done(manager.post(versions() + "/1/proposal", proposal("We adopt version 1.")));
        assertThat(amended.json().get("id").asString()).isEqualTo(decision);
        var particulars =
                manager.get(
                                "/api/decisions/"
                                        + decision
                                        + "/particulars?after="
                                        + ledger.lastPosition())
                        .json();
        assertThat(particulars.get("version").asInt()).isEqualTo(1);
    }

    @Test
    void whatTheApiCannotUseIsRefusedWithWords() {
        var nulls = new java.util.ArrayList<Object>();
        nulls.add(null);
        refused(422, "plan.nothing-written", () -> manager.post(versions(), Map.of("basedOn", 0)));
        assertThat(manager.post(versions(), with(draft(0), "sections", nulls)).status())
                .isEqualTo(422);
        assertThat(manager.post(versions(), with(draft(0), "basedOn", null)).status())
                .isEqualTo(422);
        assertThat(manager.post(versions(), with(draft(0), "basedOn", -1)).status()).isEqualTo(409);
    }

    private Reader reader() {
        return Reader.signedInAs(town.manager(), port);
    }

    private String plan() {
        return "/programmes/" + programme + "/plan";
    }

    private String versions() {
        return "/api/programmes/" + programme + "/plan/versions";
    }

    private static Map<String, Object> proposal(String wording) {
        return Map.of("title", "Business plan", "wording", wording, "reason", "It is better");
    }

    private static Map<String, Object> draft(int basedOn) {
        return Map.of(
                "basedOn",
                basedOn,
                "sections",
                List.of(Map.of("title", "Why", "text", "Nobody staffs Saturdays alone")));
    }

    private static Map<String, String> typed(int basedOn, String why) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("basedOn", String.valueOf(basedOn));
        fields.put("sections[0].title", "Why");
        fields.put("sections[0].text", why);
        fields.put("sections[1].title", "Money");
        fields.put("sections[1].text", "");
        fields.put("link", "");
        fields.put("reason", "");
        return fields;
    }
}
