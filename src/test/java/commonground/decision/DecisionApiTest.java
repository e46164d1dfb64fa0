package commonground.decision;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import commonground.testing.ByApi;
import commonground.testing.Program;
import commonground.testing.Program.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionApiTest extends ByApi {
    private static final String NOWHERE = "/api/decisions/00000000-0000-0000-0000-000000000000";
    private static final String REASON = "Saturdays take our only nurse";

    @Test
    void aProposalIsTabledAndReadBack() {
        var programme = aProgrammeWith(2);
        var tabled = tabled(programme);
        assertThat(tabled.status()).isEqualTo(201);
        assertThat(tabled.header("Location")).isEqualTo(at(tabled));
        assertThat(tabled.etag()).isEqualTo("\"0\"");

        var read = read(tabled);
        assertThat(read.etag()).isEqualTo("\"0\"");
        assertThat(read.json().at("/state").asString()).isEqualTo("OPEN");
        assertThat(read.json().at("/wording").asInt()).isEqualTo(1);
        assertThat(read.json().at("/tabledBy/name").asString()).isEqualTo(town.manager().name());
        assertThat(texts(read, "/needed/positionsOf")).containsExactly(code(0), code(1));
        assertThat(read.json().at("/positions/0/stance").isNull()).isTrue();
        assertThat(read.json().at("/wordings/0/text").asString()).isEqualTo("Nobody waits.");

        var list = auditor.get("/api/programmes/" + programme.id() + "/decisions");
        assertThat(list.json().at("/0/title").asString()).isEqualTo("Our vision");
    }

    @Test
    void onlyAManagerTablesAmendsResolvesAndAgrees() {
        var programme = aProgrammeWith(1);
        var decision = tabled(programme);
        objected(decision, 0);
        var etag = read(decision).etag();
        for (var program : List.of(commissioner, auditor, partners.get(0))) {
            refused(
                    403,
                    "access.may-not",
                    () -> program.post(decisions(programme), with(plan(), "title", "Theirs")));
            refused(
                    403,
                    "access.may-not",
                    () -> program.post(at(decision, "/wordings"), etag, words(1)));
            refused(
                    403,
                    "access.may-not",
                    () ->
                            program.post(
                                    at(decision, "/objections/1/resolution"), etag, safeguard()));
            refused(
                    403,
                    "access.may-not",
                    () -> program.post(at(decision, "/withdrawal"), etag, Map.of("reason", "x")));
            refused(
                    403,
                    "access.may-not",
                    () -> program.post(at(decision, "/agreement"), etag, Map.of("wording", 1)));
        }
    }

    @Test
    void withoutSigningInNothingIsReadOrDone() {
        var decision = tabled(aProgrammeWith(1));
        refused(401, "access.api-sign-in", () -> nobody.get(at(decision)));
        refused(
                401,
                "access.api-sign-in",
                () -> nobody.post(at(decision, "/positions"), agrees(0, 1)));
    }

    @Test
    void aPartnerSpeaksForTheirOwnPracticeAndForNoOther() {
        var decision = tabled(aProgrammeWith(2));
        var own = done(partners.get(0).post(at(decision, "/positions"), agrees(0, 1)));
        assertThat(own.etag()).isEqualTo("\"1\"");
        refused(
                422,
                "decision.representative-unknown",
                () -> partners.get(0).post(at(decision, "/positions"), agrees(1, 1)));
        refused(
                403,
                "access.may-not",
                () ->
                        partners.get(0)
                                .post(
                                        at(decision, "/positions"),
                                        through(agrees(1, 1), town.partner(1).id().value())));
        var read = read(decision);
        assertThat(read.json().at("/positions/0/representative/id").asString())
                .isEqualTo(town.partner(0).id().value());
    }

    @Test
    void aManagerNamesThroughWhomAPracticeSpoke() {
        var decision = tabled(aProgrammeWith(2));
        var positions = at(decision, "/positions");
        refused(
                422,
                "decision.representative-unknown",
                () -> manager.post(positions, agrees(0, 1)));
        for (var wrong : List.of(town.partner(1).id().value(), UUID.randomUUID().toString(), "??"))
            refused(
                    422,
                    "decision.representative-unknown",
                    () -> manager.post(positions, through(agrees(0, 1), wrong)));
        done(manager.post(positions, through(agrees(0, 1), town.partner(0).id().value())));
        done(
                manager.post(
                        positions,
                        with(
                                through(agrees(1, 1), town.manager().id().value()),
                                "learntHow",
                                "by telephone")));
        assertThat(read(decision).json().at("/needed/readyToAgree").asBoolean()).isTrue();
    }

    @Test
    void thePartnerWhoSaysTheSameTwiceChangesNothing() {
        var decision = tabled(aProgrammeWith(1));
        var first = done(partners.get(0).post(at(decision, "/positions"), agrees(0, 1)));
        var head = ledger.lastPosition();
        var second = done(partners.get(0).post(at(decision, "/positions"), agrees(0, 1)));
        assertThat(ledger.lastPosition()).isEqualTo(head);
        assertThat(second.json().get("changed").asBoolean()).isFalse();
        assertThat(second.etag()).isEqualTo(first.etag());
    }

    @Test
    void aPositionOnWordsThatHaveChangedIsRefused() {
        var decision = tabled(aProgrammeWith(1));
        done(manager.post(at(decision, "/wordings"), decision.etag(), words(1)));
        refused(
                409,
                "decision.wording-superseded",
                () -> partners.get(0).post(at(decision, "/positions"), agrees(0, 1)));
    }

    @Test
    void aPracticeThatIsNoMemberTakesNoPosition() {
        var decision = tabled(aProgrammeWith(1));
        refused(
                422,
                "decision.no-member",
                () -> partners.get(1).post(at(decision, "/positions"), agrees(1, 1)));
    }

    @Test
    void whatIsWrongWithAPositionIsSaid() {
        var decision = tabled(aProgrammeWith(1));
        var positions = at(decision, "/positions");
        var empty = partners.get(0).post(positions, Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errors())
                .contains(
                        "practice: choice.missing",
                        "wording: choice.missing",
                        "stance: choice.missing",
                        "representative: decision.representative-unknown");
        for (var stance : List.of("OBJECT", "AGREE_WITH_CONCERN"))
            for (var bad : badProse()) {
                var body = with(with(agrees(0, 1), "stance", stance), "reason", bad);
                assertThat(partners.get(0).post(positions, body).errors())
                        .as("%s: %s", stance, bad)
                        .singleElement()
                        .asString()
                        .startsWith("reason: text");
            }
        for (var wrong : List.of("MAYBE", "agree", 0, true, List.of("AGREE")))
            refused(
                    400,
                    "web.unreadable-value",
                    () -> partners.get(0).post(positions, with(agrees(0, 1), "stance", wrong)));
        for (var wrong : List.of("one", 1.5, List.of(1), "9999999999"))
            refused(
                    400,
                    "web.unreadable-value",
                    () -> partners.get(0).post(positions, with(agrees(0, 1), "wording", wrong)));
        refused(
                422,
                "practice.code-malformed",
                () -> partners.get(0).post(positions, with(agrees(0, 1), "practice", "Elm Park")));
        refused(
                422,
                "happened-on.in-the-future",
                () ->
                        partners.get(0)
                                .post(positions, with(agrees(0, 1), "happenedOn", tomorrow())));
        for (long wording : new long[] {-1, 0, 2, Integer.MAX_VALUE})
            refused(
                    409,
                    "decision.wording-superseded",
                    () -> partners.get(0).post(positions, with(agrees(0, 1), "wording", wording)));
    }

    @Test
    void whatIsWrongWithAProposalIsSaid() {
        var programme = aProgrammeWith(1);
        assertThat(manager.post(decisions(programme), Map.of()).errors())
                .containsExactlyInAnyOrder(
                        "subject: choice.missing", "title: text.blank", "wording: text.blank");
        for (var bad : badLines())
            assertThat(manager.post(decisions(programme), with(proposal(), "title", bad)).errors())
                    .singleElement()
                    .asString()
                    .startsWith("title: text");
        for (var bad : badProse())
            assertThat(
                            manager.post(decisions(programme), with(proposal(), "wording", bad))
                                    .errors())
                    .singleElement()
                    .asString()
                    .startsWith("wording: text");
        refused(
                400,
                "web.unreadable-value",
                () -> manager.post(decisions(programme), with(proposal(), "subject", "DREAM")));
        refused(
                422,
                "date.impossible",
                () ->
                        manager.post(
                                decisions(programme),
                                with(proposal(), "happenedOn", "1066-10-14")));
        refused(
                404,
                "programme.unknown",
                () ->
                        manager.post(
                                "/api/programmes/" + UUID.randomUUID() + "/decisions", proposal()));
        refused(
                404,
                "programme.unknown",
                () -> manager.get("/api/programmes/" + UUID.randomUUID() + "/decisions"));
    }

    @Test
    void aProgrammeHasOneOpenVisionAndNoTwoOpenProposalsOfOneTitle() {
        var programme = aProgrammeWith(1);
        var first = tabled(programme);
        refused(422, "decision.title-taken", () -> manager.post(decisions(programme), proposal()));
        refused(
                422,
                "decision.vision-open-already",
                () -> manager.post(decisions(programme), with(proposal(), "title", "Another")));
        done(manager.post(at(first, "/withdrawal"), first.etag(), Map.of("reason", "overtaken")));
        done(manager.post(decisions(programme), proposal()));
    }

    @Test
    void theSameChosenIdTablesOnce() {
        var programme = aProgrammeWith(1);
        var body = with(proposal(), "id", UUID.randomUUID().toString());
        done(manager.post(decisions(programme), body));
        refused(409, "exists-already", () -> manager.post(decisions(programme), body));
        refused(
                422,
                "id.no-uuid",
                () -> manager.post(decisions(programme), with(body, "id", "my-own")));
        refused(
                409,
                "exists-already",
                () ->
                        manager.post(
                                decisions(programme),
                                Map.of(
                                        "id",
                                        programme.id(),
                                        "subject",
                                        "OTHER",
                                        "title",
                                        "The programme's own id",
                                        "wording",
                                        "x")));
    }

    @Test
    void everyCommandButAPositionNamesTheVersionRead() {
        var decision = tabled(aProgrammeWith(1));
        objected(decision, 0);
        Map<String, Map<String, ?>> commands =
                Map.of(
                        "/wordings", words(1),
                        "/objections/1/resolution", safeguard(),
                        "/objections/1/withdrawal", Map.of("explanation", "settled"),
                        "/agreement", Map.of("wording", 1),
                        "/withdrawal", Map.of("reason", "overtaken"));
        commands.forEach((path, body) -> {
            refused(428, "etag.missing", () -> manager.post(at(decision, path), body));
            refused(
                    412,
                    "changed-meanwhile",
                    () -> manager.post(at(decision, path), "\"0\"", body));
            refused(
                    412,
                    "changed-meanwhile",
                    () -> manager.post(at(decision, path), "\"9\"", body));
            refused(412, "etag.malformed", () -> manager.post(at(decision, path), "2", body));
        });
        commands.forEach((path, body) ->
                refused(
                        404,
                        "decision.unknown",
                        () -> manager.post(NOWHERE + path, "\"0\"", body)));
        refused(404, "decision.unknown", () -> manager.get(NOWHERE));
        refused(
                404,
                "decision.unknown",
                () -> partners.get(0).post(NOWHERE + "/positions", agrees(0, 1)));
    }

    @Test
    void whatIsWrongWithTheOtherCommandsIsSaid() {
        var decision = tabled(aProgrammeWith(1));
        var etag = objected(decision, 0).etag();
        refusedFields(
                decision,
                "/wordings",
                etag,
                Map.of(),
                "basedOn: choice.missing",
                "wording: text.blank",
                "reason: text.blank");
        refusedFields(
                decision,
                "/objections/1/resolution",
                etag,
                Map.of(),
                "resolution: choice.missing",
                "explanation: text.blank");
        refusedFields(
                decision, "/objections/1/withdrawal", etag, Map.of(), "explanation: text.blank");
        refusedFields(decision, "/agreement", etag, Map.of(), "wording: choice.missing");
        refusedFields(decision, "/withdrawal", etag, Map.of(), "reason: text.blank");
        refusedFields(
                decision,
                "/withdrawal",
                etag,
                Map.of("reason", "x".repeat(10_001), "happenedOn", tomorrow()),
                "reason: text.too-long",
                "happenedOn: happened-on.in-the-future");
        refused(
                422,
                "decision.wording-unchanged",
                () ->
                        manager.post(
                                at(decision, "/wordings"),
                                etag,
                                with(words(1), "wording", "Nobody waits.")));
        refused(
                409,
                "decision.wording-superseded",
                () -> manager.post(at(decision, "/wordings"), etag, words(3)));
        refused(
                404,
                "decision.objection-unknown",
                () -> manager.post(at(decision, "/objections/2/resolution"), etag, safeguard()));
        refused(
                404,
                "decision.objection-unknown",
                () ->
                        manager.post(
                                at(decision, "/objections/2/withdrawal"),
                                etag,
                                Map.of("explanation", "settled")));
        refused(
                400,
                "web.parameter-type",
                () -> manager.post(at(decision, "/objections/one/resolution"), etag, safeguard()));
        refused(
                409,
                "decision.consent-overrules-nothing",
                () ->
                        manager.post(
                                at(decision, "/objections/1/resolution"),
                                etag,
                                with(safeguard(), "resolution", "OVERRULED")));
        refused(
                409,
                "decision.wording-not-amended-since",
                () ->
                        manager.post(
                                at(decision, "/objections/1/resolution"),
                                etag,
                                with(safeguard(), "resolution", "WORDING_AMENDED")));
        refused(
                409,
                "decision.objection-open",
                () -> manager.post(at(decision, "/agreement"), etag, Map.of("wording", 1)));
    }

    private void refusedFields(
            Answer decision, String path, String etag, Map<String, ?> body, String... errors) {
        var head = ledger.lastPosition();
        var answer = manager.post(at(decision, path), etag, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.errors()).containsExactlyInAnyOrder(errors);
        assertThat(ledger.lastPosition()).isEqualTo(head);
    }

    @Test
    void aPracticeTakesItsOwnObjectionBackAndNoOther() {
        var decision = tabled(aProgrammeWith(2));
        var etag = objected(decision, 0).etag();
        refused(
                403,
                "access.may-not",
                () ->
                        partners.get(1)
                                .post(
                                        at(decision, "/objections/1/withdrawal"),
                                        etag,
                                        Map.of("explanation", "settled")));
        done(
                partners.get(0)
                        .post(
                                at(decision, "/objections/1/withdrawal"),
                                etag,
                                Map.of("explanation", "settled")));
        var read = read(decision);
        assertThat(read.json().at("/objections/0/resolution").asString())
                .isEqualTo("WITHDRAWN_AFTER_DISCUSSION");
        assertThat(texts(read, "/needed/askAgain")).containsExactly(code(0));
    }

    private Answer tabled(Answer programme) {
        return done(manager.post(decisions(programme), proposal()));
    }

    private Answer objected(Answer decision, int practice) {
        var body = with(with(agrees(practice, 1), "stance", "OBJECT"), "reason", REASON);
        return done(partners.get(practice).post(at(decision, "/positions"), body));
    }

    private Answer read(Answer decision) {
        return manager.get(at(decision) + "?after=" + ledger.lastPosition());
    }

    private static String decisions(Answer programme) {
        return "/api/programmes/" + programme.id() + "/decisions";
    }

    private static String at(Answer decision) {
        return "/api/decisions/" + decision.id();
    }

    private static String at(Answer decision, String path) {
        return at(decision) + path;
    }

    private static Map<String, Object> proposal() {
        return Map.of("subject", "VISION", "title", "Our vision", "wording", "Nobody waits.");
    }

    private static Map<String, Object> plan() {
        return with(proposal(), "subject", "BUSINESS_PLAN");
    }

    private static Map<String, Object> words(int basedOn) {
        return Map.of("basedOn", basedOn, "wording", "Nobody waits long.", "reason", "a concern");
    }

    private static Map<String, Object> safeguard() {
        return Map.of(
                "resolution",
                "SAFEGUARD_ADDED",
                "explanation",
                "talked over in June",
                "safeguard",
                "a second nurse");
    }

    private Map<String, Object> agrees(int practice, int wording) {
        return Map.of("practice", code(practice), "wording", wording, "stance", "AGREE");
    }

    private static Map<String, Object> through(Map<String, Object> position, String person) {
        return with(position, "representative", person);
    }

    private static String tomorrow() {
        return LocalDate.now(Moment.LONDON).plusDays(2).toString();
    }

    private String code(int practice) {
        return town.practice(practice).value();
    }

    static List<String> texts(Program.Answer answer, String pointer) {
        return answer.json().at(pointer).valueStream().map(node -> node.asString()).toList();
    }
}
