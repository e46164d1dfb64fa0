package commonground.decision;

import static commonground.decision.DecisionApiTest.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The story of the product, told by programs alone, and read again as it stood at each step. */
class JourneyByApiTest extends ByApi {
    private static final String FIRST = "Nobody in Ashdown Heath waits for want of a Saturday.";
    private static final String SECOND = FIRST + " Nurses rotate among all practices.";

    @Test
    void aVisionIsAgreedAndEveryStepStaysReadable() {
        var programme = aProgrammeWith(2);
        var tabled =
                done(
                        manager.post(
                                "/api/programmes/" + programme.id() + "/decisions",
                                Map.of(
                                        "subject", "VISION",
                                        "title", "Our shared vision",
                                        "wording", FIRST,
                                        "happenedOn", "2016-12-01")));
        var decision = "/api/decisions/" + tabled.id();
        var agreed = say(0, decision, 1, "AGREE", "");
        var objected = say(1, decision, 1, "OBJECT", "Saturdays take our only nurse");
        var etag = objected.etag();
        refused(
                409,
                "decision.objection-open",
                () -> manager.post(decision + "/agreement", etag, Map.of("wording", 1)));
        var amended =
                done(
                        manager.post(
                                decision + "/wordings",
                                etag,
                                Map.of(
                                        "basedOn",
                                        1,
                                        "wording",
                                        SECOND,
                                        "reason",
                                        "to meet the objection of Practice B")));
        var first = say(0, decision, 2, "AGREE", "");
        refused(
                409,
                "decision.objection-open",
                () -> manager.post(decision + "/agreement", first.etag(), Map.of("wording", 2)));
        var resolved =
                done(
                        manager.post(
                                decision + "/objections/1/resolution",
                                first.etag(),
                                Map.of(
                                        "resolution", "WORDING_AMENDED",
                                        "explanation", "nurses rotate")));
        refused(
                409,
                "decision.position-missing",
                () -> manager.post(decision + "/agreement", resolved.etag(), Map.of("wording", 2)));
        var asked = say(1, decision, 2, "AGREE_WITH_CONCERN", "until the rota is written");
        var sealed =
                done(
                        manager.post(
                                decision + "/agreement",
                                asked.etag(),
                                Map.of("wording", 2, "happenedOn", "2017-01-12")));
        var adopted = adopted(programme);

        assertThat(adopted.at("/vision/text").asString()).isEqualTo(SECOND);
        assertThat(adopted.at("/vision/wording").asInt()).isEqualTo(2);
        assertThat(adopted.at("/vision/agreedOn").asString()).isEqualTo("2017-01-12");
        assertThat(adopted.at("/stage").asString()).isEqualTo("VISION_AGREED");
        refused(
                409,
                "decision.closed.AGREED",
                () ->
                        partners.get(0)
                                .post(decision + "/positions", position(0, 2, "STAND_ASIDE", "")));

        var a = town.practice(0).value();
        var b = town.practice(1).value();
        refused(404, "decision.unknown", () -> then(decision, programme));
        assertThat(texts(then(decision, tabled), "/needed/positionsOf")).containsExactly(a, b);
        assertThat(texts(then(decision, agreed), "/needed/positionsOf")).containsExactly(b);
        assertThat(texts(then(decision, objected), "/needed/positionsOf")).isEmpty();
        assertThat(then(decision, objected).json().at("/needed/openObjections/0").asInt())
                .isEqualTo(1);
        assertThat(then(decision, objected).json().at("/text").asString()).isEqualTo(FIRST);
        assertThat(then(decision, amended).json().at("/text").asString()).isEqualTo(SECOND);
        assertThat(texts(then(decision, amended), "/needed/positionsOf")).containsExactly(a, b);
        assertThat(then(decision, amended).json().at("/positions/0/lapsed").asBoolean()).isTrue();
        assertThat(then(decision, first).json().at("/objections/0/open").asBoolean()).isTrue();
        assertThat(then(decision, resolved).json().at("/objections/0/open").asBoolean()).isFalse();
        assertThat(then(decision, asked).json().at("/needed/readyToAgree").asBoolean()).isTrue();
        assertThat(then(decision, asked).json().at("/state").asString()).isEqualTo("OPEN");
        assertThat(then(decision, sealed).json().at("/state").asString()).isEqualTo("AGREED");
        assertThat(texts(then(decision, sealed), "/agreedBy")).containsExactly(a, b);
        assertThat(then("/api/programmes/" + programme.id(), sealed).json().get("vision").isNull())
                .isTrue();
        assertThat(ledger.verify().unaltered()).isTrue();
    }

    private tools.jackson.databind.JsonNode adopted(Answer programme) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> manager.get("/api/programmes/" + programme.id()).json(),
                        json -> !json.get("vision").isNull());
    }

    private Answer say(int practice, String decision, int wording, String stance, String reason) {
        return done(
                partners.get(practice)
                        .post(
                                decision + "/positions",
                                position(practice, wording, stance, reason)));
    }

    private Map<String, Object> position(int practice, int wording, String stance, String reason) {
        return Map.of(
                "practice", town.practice(practice).value(),
                "wording", wording,
                "stance", stance,
                "reason", reason);
    }

    private Answer then(String path, Answer step) {
        return auditor.get(path + "?at=" + step.position());
    }
}
