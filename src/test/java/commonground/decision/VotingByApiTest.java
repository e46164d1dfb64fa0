package commonground.decision;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.PracticeCode;
import commonground.testing.ByApi;
import commonground.testing.Program;
import commonground.testing.Program.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules, interests, positions on behalf, who was there, and how it ends, by the API. */
class VotingByApiTest extends ByApi {
    private static final String NOWHERE = "/api/decisions/00000000-0000-0000-0000-000000000000";
    private static final String REASON = "Saturdays take our only nurse";

    @Test
    void aMajorityDecidesOverADissentThatStaysWithIt() {
        var decision = tabled(Map.of("kind", "MAJORITY_BY_PRACTICE"));
        command(
                manager,
                decision,
                "/rule",
                Map.of("rule", majority(), "reason", "Nobody should stop it alone"));
        command(partners.get(3), decision, "/interests", interest(3, "LEFT_ROOM"));
        command(manager, decision, "/asked", those(0, 1));
        position(partners.get(0), decision, 0, "AGREE", Map.of());
        position(
                manager,
                decision,
                1,
                "AGREE",
                Map.of("representative", managerId(), "learntHow", "Dr Lee by telephone"));
        position(partners.get(2), decision, 2, "OBJECT", Map.of("reason", REASON));

        var open = read(decision);
        assertThat(open.json().at("/decided/rule/words").asString())
                .contains("60%")
                .contains("quorum 2");
        assertThat(open.json().at("/decided/rule/percent").asInt()).isEqualTo(60);
        assertThat(open.json().at("/decided/rule/frozen").asBoolean()).isTrue();
        assertThat(open.json().at("/decided/figures/eligible").asInt()).isEqualTo(3);
        assertThat(open.json().at("/decided/figures/inFavour").asInt()).isEqualTo(2);
        assertThat(open.json().at("/decided/figures/enough").asBoolean()).isTrue();
        assertThat(open.json().at("/decided/interests/0/action").asString()).isEqualTo("LEFT_ROOM");
        assertThat(open.json().at("/positions/1/onBehalf/learntHow").asString())
                .isEqualTo("Dr Lee by telephone");
        assertThat(open.json().at("/positions/1/onBehalf/confirmedOn").isNull()).isTrue();
        assertThat(open.json().at("/positions/0/onBehalf").isNull()).isTrue();
        assertThat(open.json().at("/positions/0/circle/askedOn").isNull()).isFalse();
        assertThat(open.json().at("/positions/3/circle/eligible").asBoolean()).isFalse();

        refused(
                409,
                "decision.objection-unheard",
                () -> send(manager, decision, "/agreement", Map.of("wording", 1)));
        command(
                manager,
                decision,
                "/objections/1/finding",
                Map.of("finding", "QUALIFIED", "reason", "The clinic would close"));
        command(partners.get(1), decision, "/positions/" + code(1) + "/confirmation", on(1));
        command(
                manager,
                decision,
                "/agreement",
                Map.of("wording", 1, "outcome", "A rota from April", "reviewOn", "2099-01-12"));
        command(
                partners.get(2),
                decision,
                "/positions/" + code(2) + "/commitment",
                Map.of("words", "We staff our Saturdays"));

        var agreed = read(decision).json();
        assertThat(agreed.at("/state").asString()).isEqualTo("AGREED");
        assertThat(agreed.at("/decided/outcome").asString()).isEqualTo("A rota from April");
        assertThat(agreed.at("/review/reviewOn").asString()).isEqualTo("2099-01-12");
        assertThat(agreed.at("/decided/figures/objecting").asInt()).isEqualTo(1);
        assertThat(agreed.at("/decided/dissent")).hasSize(1);
        assertThat(agreed.at("/decided/dissent/0/practice").asString()).isEqualTo(code(2));
        assertThat(agreed.at("/decided/dissent/0/reason").asString()).isEqualTo(REASON);
        assertThat(agreed.at("/decided/dissent/0/commitment").asString()).contains("Saturdays");
        assertThat(agreed.at("/positions/1/onBehalf/confirmedBy").asString())
                .isEqualTo(town.partner(1).id().value());
    }

    @Test
    void whatIsWrongWithARuleIsSaid() {
        var decision = tabled(null);
        var etag = read(decision).etag();
        var programme = aProgrammeWith(1);
        fieldsRefused(decision, "/rule", Map.of(), "rule: choice.missing", "reason: text.blank");
        fieldsRefused(decision, "/rule", chosen(Map.of()), "rule: choice.missing");
        for (var percent : List.of(0, 50, 101, -1))
            fieldsRefused(
                    decision,
                    "/rule",
                    chosen(with(majority(), "percent", percent)),
                    "percent: decision.threshold-out-of-range");
        for (var quorum : List.of(-1, 101))
            fieldsRefused(
                    decision,
                    "/rule",
                    chosen(with(majority(), "quorum", quorum)),
                    "quorum: decision.quorum-out-of-range");
        for (var kind : List.of("CONSENT", "UNANIMITY"))
            fieldsRefused(
                    decision,
                    "/rule",
                    chosen(with(majority(), "kind", kind)),
                    "rule: decision.rule-takes-no-share");
        for (Object kind : List.of("DICTATORSHIP", 1))
            refused(
                    400,
                    "web.unreadable-value",
                    () ->
                            manager.post(
                                    at(decision, "/rule"),
                                    etag,
                                    chosen(with(majority(), "kind", kind))));
        refused(
                422,
                "decision.threshold-out-of-range",
                () -> table(programme, with(majority(), "percent", 50)));
        position(partners.get(0), decision, 0, "AGREE", Map.of());
        refused(
                409,
                "decision.rule-frozen",
                () -> send(manager, decision, "/rule", chosen(majority())));
    }

    @Test
    void whoRecordsOnBehalfSaysHowItWasLearntAndNobodyDoesForThemselves() {
        var decision = tabled(null);
        var positions = at(decision, "/positions");
        var own = said(0, "AGREE", Map.of("learntHow", "I was there"));
        refused(422, "decision.on-behalf-of-itself", () -> partners.get(0).post(positions, own));
        var unsourced = said(0, "AGREE", Map.of("representative", managerId()));
        refused(422, "decision.on-behalf-without-source", () -> manager.post(positions, unsourced));
        refused(
                422,
                "decision.on-behalf-without-source",
                () -> partners.get(0).post(positions, unsourced));
        for (var bad : badProse())
            assertThat(manager.post(positions, with(unsourced, "learntHow", bad)).errors())
                    .singleElement()
                    .asString()
                    .startsWith("learntHow: text");
        refused(
                409,
                "decision.nothing-to-confirm",
                () ->
                        send(
                                partners.get(0),
                                decision,
                                "/positions/" + code(0) + "/confirmation",
                                on(1)));
        done(manager.post(positions, with(unsourced, "learntHow", "By letter")));
        for (var other : List.of(manager, partners.get(1)))
            refused(
                    403,
                    "access.may-not",
                    () -> send(other, decision, "/positions/" + code(0) + "/confirmation", on(1)));
    }

    @Test
    void anInterestTakesTheVoteUntilItIsTakenBack() {
        var decision = tabled(null);
        refused(
                403,
                "access.may-not",
                () -> send(partners.get(1), decision, "/interests", interest(0, "NO_VOTE")));
        refused(
                422,
                "decision.interest-of-nobody-known",
                () ->
                        send(
                                manager,
                                decision,
                                "/interests",
                                with(interest(0, "NOTED"), "person", managerId())));
        fieldsRefused(
                decision,
                "/interests",
                Map.of(),
                "practice: choice.missing",
                "what: text.blank",
                "action: choice.missing");
        var theirs = with(interest(0, "LEFT_ROOM"), "person", town.partner(0).id().value());
        command(partners.get(0), decision, "/interests", theirs);
        refused(
                409,
                "decision.interest-takes-the-vote",
                () -> partners.get(0).post(at(decision, "/positions"), said(0, "AGREE", Map.of())));
        refused(
                409,
                "decision.left-the-room",
                () -> send(manager, decision, "/presence", those(0, 1)));
        refused(
                403,
                "access.may-not",
                () ->
                        send(
                                partners.get(1),
                                decision,
                                "/interests/1/withdrawal",
                                Map.of("reason", "sold")));
        refused(
                404,
                "decision.interest-unknown",
                () -> send(manager, decision, "/interests/2/withdrawal", Map.of("reason", "sold")));
        command(partners.get(0), decision, "/interests/1/withdrawal", Map.of("reason", "sold"));
        refused(
                409,
                "decision.interest-withdrawn-already",
                () -> send(manager, decision, "/interests/1/withdrawal", Map.of("reason", "sold")));
        position(partners.get(0), decision, 0, "AGREE", Map.of());
        assertThat(read(decision).json().at("/decided/interests/0/withdrawnReason").asString())
                .isEqualTo("sold");
    }

    @Test
    void whoWasThereIsNamedAndNobodyByOversight() {
        var decision = tabled(null);
        for (var path : List.of("/asked", "/presence")) {
            fieldsRefused(
                    decision,
                    path,
                    Map.of(),
                    "wording: choice.missing",
                    "practices: choice.missing");
            fieldsRefused(
                    decision,
                    path,
                    with(those(0), "practices", List.of("??")),
                    "practices: practice.code-malformed");
            refused(
                    409,
                    "decision.wording-superseded",
                    () -> send(manager, decision, path, with(those(0), "wording", 2)));
            refused(
                    422,
                    "decision.no-member",
                    () ->
                            send(
                                    manager,
                                    decision,
                                    path,
                                    with(those(0), "practices", List.of("A99999"))));
            refused(403, "access.may-not", () -> send(partners.get(0), decision, path, those(0)));
        }
        command(manager, decision, "/presence", those(0, 1));
        command(manager, decision, "/presence", those(1));
        var read = read(decision).json();
        assertThat(read.at("/positions/0/circle/present").asBoolean()).isFalse();
        assertThat(read.at("/positions/1/circle/present").asBoolean()).isTrue();
        assertThat(read.at("/decided/figures/present").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsNotAgreedIsRejectedOrHandedOn() {
        var rejected = tabled(null);
        fieldsRefused(
                rejected, "/rejection", Map.of(), "wording: choice.missing", "reason: text.blank");
        command(manager, rejected, "/rejection", Map.of("wording", 1, "reason", "No use"));
        assertThat(read(rejected).json().at("/state").asString()).isEqualTo("REJECTED");
        refused(409, "decision.closed.REJECTED", () -> send(manager, rejected, "/asked", those(0)));

        var handedOn = tabled(null);
        fieldsRefused(
                handedOn,
                "/escalation",
                Map.of("wording", 1),
                "to: text.blank",
                "reason: text.blank");
        command(
                manager,
                handedOn,
                "/escalation",
                Map.of("wording", 1, "to", "The commissioner", "reason", "Stuck"));
        assertThat(read(handedOn).json().at("/decided/escalatedTo").asString())
                .isEqualTo("The commissioner");
    }

    @Test
    void whatIsNoDateOfReviewOrNoOutcomeIsRefused() {
        var decision = tabled(null);
        for (int i = 0; i < 4; i++) position(partners.get(i), decision, i, "AGREE", Map.of());
        refused(
                409,
                "decision.rule-is-met",
                () ->
                        send(
                                manager,
                                decision,
                                "/rejection",
                                Map.of("wording", 1, "reason", "No use")));
        refused(
                422,
                "decision.review-in-the-past",
                () ->
                        send(
                                manager,
                                decision,
                                "/agreement",
                                Map.of("wording", 1, "reviewOn", "2016-01-01")));
        refused(
                422,
                "text.too-long",
                () ->
                        send(
                                manager,
                                decision,
                                "/agreement",
                                Map.of("wording", 1, "outcome", "x".repeat(10_001))));
        command(manager, decision, "/agreement", Map.of("wording", 1));
        refused(
                409,
                "decision.commitment-without-dissent",
                () ->
                        send(
                                partners.get(0),
                                decision,
                                "/positions/" + code(0) + "/commitment",
                                Map.of("words", "We do")));
    }

    @Test
    void everyOneOfTheseCommandsNamesTheVersionRead() {
        var decision = tabled(null);
        command(manager, decision, "/interests", interest(0, "NOTED"));
        var commands = new HashMap<String, Map<String, ?>>();
        commands.put("/rule", chosen(majority()));
        commands.put("/interests", interest(1, "NOTED"));
        commands.put("/interests/1/withdrawal", Map.of("reason", "sold"));
        commands.put("/asked", those(0));
        commands.put("/presence", those(0));
        commands.put("/rejection", Map.of("wording", 1, "reason", "x"));
        commands.put("/escalation", Map.of("wording", 1, "to", "x", "reason", "x"));
        commands.forEach((path, body) -> {
            refused(428, "etag.missing", () -> manager.post(at(decision, path), body));
            refused(
                    412,
                    "changed-meanwhile",
                    () -> manager.post(at(decision, path), "\"0\"", body));
            refused(404, "decision.unknown", () -> manager.post(NOWHERE + path, "\"0\"", body));
        });
    }

    private void fieldsRefused(
            Answer decision, String path, Map<String, ?> body, String... errors) {
        var head = ledger.lastPosition();
        var answer = send(manager, decision, path, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.errors()).containsExactlyInAnyOrder(errors);
        assertThat(ledger.lastPosition()).isEqualTo(head);
    }

    private Answer tabled(Map<String, Object> rule) {
        return done(table(aProgrammeWith(4), rule));
    }

    private Answer table(Answer programme, Map<String, Object> rule) {
        return manager.post(
                "/api/programmes/" + programme.id() + "/decisions",
                with(
                        Map.of("subject", "OTHER", "title", "Saturdays", "wording", "A rota."),
                        "rule",
                        rule));
    }

    private void command(Program who, Answer decision, String path, Map<String, ?> body) {
        done(send(who, decision, path, body));
    }

    private Answer send(Program who, Answer decision, String path, Map<String, ?> body) {
        return who.post(at(decision, path), read(decision).etag(), body);
    }

    private void position(
            Program who, Answer decision, int practice, String stance, Map<String, ?> besides) {
        done(who.post(at(decision, "/positions"), said(practice, stance, besides)));
    }

    private Map<String, Object> said(int practice, String stance, Map<String, ?> besides) {
        var body = new HashMap<String, Object>(besides);
        body.putAll(Map.of("practice", code(practice), "wording", 1, "stance", stance));
        return body;
    }

    private Map<String, Object> interest(int practice, String action) {
        return Map.of("practice", code(practice), "what", "Owns the rooms", "action", action);
    }

    private Map<String, Object> those(int... practices) {
        var codes = IntStream.of(practices).mapToObj(this::code).toList();
        return Map.of("wording", 1, "practices", codes);
    }

    private static Map<String, Object> on(int wording) {
        return Map.of("wording", wording);
    }

    private static Map<String, Object> chosen(Map<String, Object> rule) {
        return Map.of("rule", rule, "reason", "So it was said");
    }

    private static Map<String, Object> majority() {
        return Map.of(
                "kind",
                "MAJORITY_BY_PRACTICE",
                "percent",
                60,
                "denominator",
                "ELIGIBLE",
                "quorum",
                2,
                "quorumOf",
                "PRACTICES");
    }

    private Answer read(Answer decision) {
        return manager.get(at(decision, "") + "?after=" + ledger.lastPosition());
    }

    private static String at(Answer decision, String path) {
        return "/api/decisions/" + decision.id() + path;
    }

    private String managerId() {
        return town.manager().id().value();
    }

    private String code(int practice) {
        return town.practices().stream().map(PracticeCode::value).toList().get(practice);
    }
}
