package commonground.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import commonground.testing.Stillness;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class RecordApiTest extends ByApi {
    @Autowired Stillness stillness;

    @Test
    void aProgrammesStoryIsToldNewestFirstWithWhoAndWhen() {
        var programme = aProgrammeWith(2);
        var left = left(programme, "retired");

        var entries = entries("/api/programmes/" + programme.id() + "/record");
        assertThat(entries).hasSize(4);
        assertThatObject(entries.getFirst())
                .returns(left.position(), e -> e.get("position").asLong())
                .returns("programme.member-left", e -> e.get("event").asString())
                .returns("Practice A left: retired", e -> e.get("sentence").asString())
                .returns(town.manager().name(), e -> e.at("/by/name").asString())
                .returns("2017-04-01", e -> e.get("happenedOn").asString())
                .returns(programme.id(), e -> e.get("programme").asString());
        assertThat(entries.getLast().get("event").asString()).isEqualTo("programme.opened");
        assertThat(entries.getLast().get("happenedOn").isNull()).isTrue();
    }

    @Test
    void itIsReadPageByPageWithoutGapOrRepetition() {
        var programme = aProgrammeWith(4);
        var path =
                "/api/programmes/"
                        + programme.id()
                        + "/record?limit=2&after="
                        + programme.position();
        var positions = new ArrayList<Long>();
        for (var next = path; next != null; ) {
            var page = auditor.get(next);
            page.json().forEach(e -> positions.add(e.get("position").asLong()));
            next = next(page);
        }
        var last = programme.position();
        assertThat(positions).containsExactly(last, last - 1, last - 2, last - 3, last - 4);
    }

    @Test
    void everythingIsReadPageByPageWithoutGap() {
        var opened = aProgrammeWith(4);
        var first = auditor.get("/api/record?limit=3&after=" + opened.position());
        var second = auditor.get(String.valueOf(next(first)));
        assertThat(first.json().at("/2/position").asLong() - 1)
                .isEqualTo(second.json().at("/0/position").asLong());
        var beginning = auditor.get("/api/record?before=3");
        assertThat(beginning.json().size()).isEqualTo(2);
        assertThat(next(beginning)).isNull();
    }

    @Test
    void atAnEarlierMomentNothingLaterIsTold() {
        var programme = aProgrammeWith(2);
        left(programme, "retired");
        var at = "?at=" + (programme.position() - 1) + "&limit=1";
        var then = auditor.get("/api/programmes/" + programme.id() + "/record" + at);
        assertThat(then.json().at("/0/position").asLong()).isEqualTo(programme.position() - 1);
        assertThat(next(then)).contains("at=" + (programme.position() - 1));
        assertThat(auditor.get("/api/record" + at).json()).isEqualTo(then.json());
    }

    @Test
    void whatCannotBeAskedForIsSaid() {
        var programme = aProgrammeWith(1);
        var own = "/api/programmes/" + programme.id() + "/record";
        for (var path : List.of(own, "/api/record")) {
            refused(422, "history.limit", () -> auditor.get(path + "?limit=0"));
            refused(422, "history.limit", () -> auditor.get(path + "?limit=201"));
            refused(422, "moment.position", () -> auditor.get(path + "?before=0"));
            refused(400, "web.parameter-type", () -> auditor.get(path + "?before=last"));
            refused(400, "web.parameter-type", () -> auditor.get(path + "?limit=99999999999"));
            refused(401, "access.api-sign-in", () -> nobody.get(path));
        }
        refused(
                404,
                "programme.unknown",
                () -> auditor.get("/api/programmes/00000000-0000-0000-0000-000000000000/record"));
    }

    @Test
    void theRecordVerifies() {
        aProgrammeWith(1);
        stillness.during(this::verifies);
        refused(401, "access.api-sign-in", () -> nobody.get("/api/ledger/verification"));
    }

    private void verifies() {
        var verified = auditor.get("/api/ledger/verification").json();
        assertThat(verified.get("unaltered").asBoolean()).isTrue();
        assertThat(verified.get("entries").asLong()).isEqualTo(ledger.lastPosition());
        assertThat(verified.get("lastHash").asString()).isEqualTo(ledger.verify().lastHash());
        assertThat(verified.get("fault").isNull()).isTrue();
    }

    private Answer left(Answer programme, String reason) {
        return done(
                manager.delete(
                        "/api/programmes/%s/members/%s?reason=%s&happenedOn=2017-04-01"
                                .formatted(programme.id(), town.practice(0), reason),
                        programme.etag()));
    }

    private List<JsonNode> entries(String path) {
        return auditor.get(path + "?after=" + ledger.lastPosition()).json().valueStream().toList();
    }

    private static String next(Answer page) {
        var link = page.header("Link");
        return link == null ? null : link.substring(1, link.indexOf('>'));
    }
}
