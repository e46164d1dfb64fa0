package commonground.programme;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import commonground.testing.Towns;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgrammeApiTest extends ByApi {
    private static final String PROGRAMMES = "/api/programmes";
    private static final String NOWHERE = "/api/programmes/00000000-0000-0000-0000-000000000000";

    @Test
    void aProgrammeIsOpenedAndReadBack() {
        var opened = aProgrammeWith(2);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("Location")).isEqualTo(PROGRAMMES + "/" + opened.id());
        assertThat(opened.etag()).isEqualTo("\"2\"");
        assertThat(opened.position()).isEqualTo(ledger.lastPosition());

        var read = read(opened, "");
        assertThat(read.etag()).isEqualTo("\"2\"");
        assertThat(read.json().at("/locality").asString()).isEqualTo("Ashdown");
        assertThat(read.json().at("/stage").asString()).isEqualTo("FORMING");
        assertThat(read.json().at("/vision").isNull()).isTrue();
        assertThat(read.json().at("/members/1/practice").asString())
                .isEqualTo(town.practice(1).value());
        assertThat(read.json().at("/members/1/name").asString()).isEqualTo("Practice B");
        assertThat(read.json().at("/population/patients").asInt()).isEqualTo(2 * Towns.PATIENTS);
        assertThat(read.json().at("/population/band").asString()).isEqualTo("BELOW");
    }

    @Test
    void everybodyReadsAndTheListHasIt() {
        var opened = aProgrammeWith(1);
        for (var program : List.of(manager, commissioner, auditor, partners.get(2))) {
            var list = program.get(PROGRAMMES + "?after=" + opened.position());
            assertThat(list.json().valueStream().map(p -> p.get("id").asString()))
                    .contains(opened.id());
        }
    }

    @Test
    void everyFieldThatIsWrongIsTold() {
        var answer =
                refused(
                        422,
                        "practice.code-malformed",
                        () ->
                                manager.post(
                                        PROGRAMMES,
                                        Map.of("members", List.of("Z1", "H82044", "H82044"))));
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "name: text.blank",
                        "locality: text.blank",
                        "members: practice.code-malformed");
        assertThat(answer.body()).contains("Z1");
    }

    @Test
    void textsOutOfTheirLimitsAreRefused() {
        for (var field : List.of("name", "locality"))
            for (var bad : badLines()) {
                var answer = manager.post(PROGRAMMES, with(body(), field, bad));
                assertThat(answer.status()).as("%s: %s", field, bad).isEqualTo(422);
                assertThat(answer.errors()).singleElement().asString().startsWith(field + ": text");
            }
    }

    @Test
    void practicesThatAreUnknownClosedOrNamedTwiceAreRefused() {
        var own = town.practice(0).value();
        refusedMembers("programme.practice-unknown", "Y99999");
        refusedMembers("programme.practice-not-in-use", town.closed().value());
        refusedMembers("duplicate", own, " " + own.toLowerCase(Locale.ROOT) + " ");
        refusedMembers("practice.code-malformed", "");
        refusedMembers("practice.code-malformed", "I12345");
    }

    private void refusedMembers(String problem, String... codes) {
        var answer =
                refused(
                        422,
                        problem,
                        () -> manager.post(PROGRAMMES, with(body(), "members", List.of(codes))));
        assertThat(answer.errors()).contains("members: " + problem);
    }

    @Test
    void moreThanAHundredMembersAreTooMany() {
        var codes = IntStream.range(0, 101).mapToObj(i -> "Y" + (60_000 + i)).toList();
        refused(
                422,
                "programme.too-many-members",
                () -> manager.post(PROGRAMMES, with(body(), "members", codes)));
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        var body = body();
        done(manager.post(PROGRAMMES, body));
        var shouted = String.valueOf(body.get("name")).toUpperCase(Locale.ROOT);
        refused(
                422,
                "programme.name-taken",
                () -> manager.post(PROGRAMMES, with(body, "name", shouted)));
    }

    @Test
    void datesThatCannotBeAreRefused() {
        for (var date : List.of("2017-02-29", "yesterday", "03/03/2017", 20170303))
            refused(
                    400,
                    "web.unreadable-value",
                    () -> manager.post(PROGRAMMES, with(body(), "happenedOn", date)));
        refused(
                422,
                "date.impossible",
                () -> manager.post(PROGRAMMES, with(body(), "happenedOn", "1848-07-05")));
        refused(
                422,
                "happened-on.in-the-future",
                () ->
                        manager.post(
                                PROGRAMMES,
                                with(
                                        body(),
                                        "happenedOn",
                                        LocalDate.now(Moment.LONDON).plusDays(2).toString())));
    }

    @Test
    void whatHappenedEarlierIsToldWithItsDate() {
        var opened = done(manager.post(PROGRAMMES, with(body(), "happenedOn", "2016-09-05")));
        assertThat(read(opened, "").json().at("/openedOn").asString()).isEqualTo("2016-09-05");
    }

    @Test
    void whatCannotBeReadIsSaid() {
        refused(400, "web.unreadable", () -> manager.post(PROGRAMMES, null, "{\"name\": "));
        refused(400, "web.no-body", () -> manager.post(PROGRAMMES, null, ""));
        for (var text :
                List.of(
                        "[]",
                        "\"name\"",
                        "{\"name\": {\"a\": 1}}",
                        "{\"name\": [\"a\"]}",
                        "{\"members\": \"H82044\"}",
                        "{\"members\": {\"a\": 1}}"))
            assertThat(refusedAny(text).status()).as(text).isEqualTo(400);
    }

    private Answer refusedAny(String text) {
        var head = ledger.lastPosition();
        var answer = manager.post(PROGRAMMES, null, text);
        assertThat(ledger.lastPosition()).isEqualTo(head);
        return answer;
    }

    @Test
    void aFieldThatDoesNotExistIsNotPassedOver() {
        var answer =
                refused(
                        400,
                        "web.unknown-field",
                        () -> manager.post(PROGRAMMES, with(body(), "happendOn", "2016-09-05")));
        assertThat(answer.body()).contains("happendOn");
    }

    @Test
    void theSameChosenIdOpensOnce() {
        var body = with(body(), "id", UUID.randomUUID().toString());
        var first = done(manager.post(PROGRAMMES, body));
        assertThat(first.id()).isEqualTo(body.get("id"));
        refused(409, "exists-already", () -> manager.post(PROGRAMMES, body));
        refused(
                409,
                "exists-already",
                () -> manager.post(PROGRAMMES, with(body, "name", "Another")));
    }

    @Test
    void anIdOfOurOwnStreamsCannotBeChosen() {
        for (var id : List.of("practice-register", "", "1", "x".repeat(65), "../etc"))
            refused(422, "id.no-uuid", () -> manager.post(PROGRAMMES, with(body(), "id", id)));
    }

    @Test
    void onlyAManagerOpensOne() {
        for (var program : List.of(commissioner, auditor, partners.get(0)))
            refused(403, "access.may-not", () -> program.post(PROGRAMMES, body()));
        refused(401, "access.api-sign-in", () -> nobody.post(PROGRAMMES, body()));
        assertThat(nobody.get(PROGRAMMES).status()).isEqualTo(401);
    }

    @Test
    void practicesJoinAndLeaveAndEachStepStaysVisible() {
        var opened = aProgrammeWith(1);
        var joined =
                done(
                        manager.post(
                                members(opened),
                                opened.etag(),
                                Map.of(
                                        "practice",
                                        town.practice(1).value(),
                                        "reason",
                                        "asked to come in",
                                        "happenedOn",
                                        "2016-10-03")));
        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.etag()).isEqualTo("\"2\"");
        var left =
                done(
                        manager.delete(
                                members(opened) + "/" + town.practice(0) + "?reason=retired",
                                joined.etag()));
        assertThat(left.etag()).isEqualTo("\"3\"");

        assertThat(codes(opened, "?after=" + left.position())).containsExactly(code(1));
        assertThat(codes(opened, "?at=" + joined.position())).containsExactly(code(0), code(1));
        assertThat(codes(opened, "?at=" + opened.position())).containsExactly(code(0));
        assertThat(read(opened, "?at=" + joined.position()).json().at("/members/1/joinedOn"))
                .hasToString("\"2016-10-03\"");
    }

    @Test
    void aMemberIsAddedOnTheVersionThatWasRead() {
        var opened = aProgrammeWith(1);
        var body = Map.of("practice", code(1), "reason", "asked");
        refused(428, "etag.missing", () -> manager.post(members(opened), body));
        refused(412, "changed-meanwhile", () -> manager.post(members(opened), "\"0\"", body));
        refused(412, "etag.malformed", () -> manager.post(members(opened), "W/\"1\"", body));
        refused(412, "etag.malformed", () -> manager.post(members(opened), "*", body));
        var joined = done(manager.post(members(opened), opened.etag(), body));
        refused(
                412,
                "changed-meanwhile",
                () ->
                        manager.post(
                                members(opened), opened.etag(), with(body, "practice", code(2))));
        refused(
                428,
                "etag.missing",
                () -> manager.delete(members(opened) + "/" + code(1) + "?reason=x", null));
        refused(
                412,
                "changed-meanwhile",
                () -> manager.delete(members(opened) + "/" + code(1) + "?reason=x", "\"1\""));
        assertThat(joined.etag()).isEqualTo("\"2\"");
    }

    @Test
    void whatIsWrongWithAMemberIsSaid() {
        var opened = aProgrammeWith(1);
        refusedMember(opened, 409, "programme.member-already", code(0), "again");
        refusedMember(opened, 422, "programme.practice-unknown", "Y99999", "asked");
        refusedMember(opened, 422, "programme.practice-not-in-use", town.closed().value(), "asked");
        refusedMember(opened, 422, "practice.code-malformed", "nonsense", "asked");
        for (var bad : badProse())
            assertThat(
                            manager.post(
                                            members(opened),
                                            opened.etag(),
                                            Map.of("practice", code(1), "reason", bad))
                                    .errors())
                    .singleElement()
                    .asString()
                    .startsWith("reason: text");
        assertThat(
                        refused(
                                        422,
                                        "choice.missing",
                                        () ->
                                                manager.post(
                                                        members(opened),
                                                        opened.etag(),
                                                        Map.of("reason", "asked")))
                                .errors())
                .containsExactly("practice: choice.missing");
    }

    private void refusedMember(
            Answer opened, int status, String problem, String practice, String reason) {
        refused(
                status,
                problem,
                () ->
                        manager.post(
                                members(opened),
                                opened.etag(),
                                Map.of("practice", practice, "reason", reason)));
    }

    @Test
    void whatIsWrongWithLeavingIsSaid() {
        var opened = aProgrammeWith(1);
        var etag = opened.etag();
        refused(
                409,
                "programme.not-a-member",
                () -> manager.delete(members(opened) + "/" + code(1) + "?reason=x", etag));
        refused(422, "text.blank", () -> manager.delete(members(opened) + "/" + code(0), etag));
        refused(
                422,
                "practice.code-malformed",
                () -> manager.delete(members(opened) + "/nonsense?reason=x", etag));
        refused(
                400,
                "web.parameter-type",
                () ->
                        manager.delete(
                                members(opened) + "/" + code(0) + "?reason=x&happenedOn=soon",
                                etag));
        refused(
                403,
                "access.may-not",
                () -> partners.get(0).delete(members(opened) + "/" + code(0) + "?reason=x", etag));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        refused(404, "programme.unknown", () -> manager.get(NOWHERE));
        refused(404, "programme.unknown", () -> manager.get(PROGRAMMES + "/no%20such%20id"));
        refused(
                404,
                "programme.unknown",
                () ->
                        manager.post(
                                NOWHERE + "/members",
                                "\"0\"",
                                Map.of("practice", code(1), "reason", "asked")));
        refused(
                404,
                "programme.unknown",
                () -> manager.delete(NOWHERE + "/members/" + code(0) + "?reason=x", "\"0\""));
    }

    @Test
    void anEarlierMomentIsOneThatWas() {
        var opened = aProgrammeWith(1);
        refused(404, "programme.unknown", () -> read(opened, "?at=" + (opened.position() - 2)));
        refused(404, "programme.unknown", () -> read(opened, "?at=2016-09-05"));
        for (var bad : List.of("someday", "2016-13-01", "99999999", "2999-01-01", "-1"))
            assertThat(read(opened, "?at=" + bad).status()).as(bad).isEqualTo(422);
        refused(
                409,
                "moment.past-is-read-only",
                () -> manager.post(PROGRAMMES + "?at=" + opened.position(), body()));
    }

    private Map<String, Object> body() {
        return Map.of(
                "name",
                "Wivel Valley " + UUID.randomUUID(),
                "locality",
                "Wivel",
                "members",
                List.of(code(0)));
    }

    private String code(int i) {
        return town.practice(i).value();
    }

    private static String members(Answer opened) {
        return PROGRAMMES + "/" + opened.id() + "/members";
    }

    private Answer read(Answer opened, String query) {
        var after = query.isEmpty() ? "?after=" + opened.position() : query;
        return manager.get(PROGRAMMES + "/" + opened.id() + after);
    }

    private List<String> codes(Answer opened, String query) {
        return read(opened, query)
                .json()
                .get("members")
                .valueStream()
                .map(member -> member.get("practice").asString())
                .toList();
    }
}
