package commonground.decision;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.Await;
import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import commonground.testing.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Dissent and what follows decisions, as programs record it. */
class DissentByApiTest extends ByApi {
    @Test
    void anObjectionIsBroughtBackResolvedCitingAnIssueAndConfirmedByTheObjector() {
        var programme = aProgrammeWith(2);
        var issue = agreed(programme, "COMMON_ISSUE", "Saturdays");
        var plan = objectedTo(programme);
        done(
                manager.post(
                        at(plan, "/common-ground"),
                        etag(plan),
                        Map.of(
                                "objections",
                                List.of(1),
                                "issues",
                                List.of(id(issue)),
                                "practices",
                                List.of(code(0), code(1)),
                                "said",
                                "Saturdays trouble all of us",
                                "follows",
                                "A rota is drafted")));
        var safeguard = safeguard(List.of(id(issue)));
        done(manager.post(at(plan, "/objections/1/resolution"), etag(plan), safeguard));
        assertThat(objection(plan, "state")).isEqualTo("RESOLVED");

        var notMet = Map.of("confirmed", false, "said", "Our nurse is still gone");
        refused(
                403,
                "access.may-not",
                () ->
                        partners.get(1)
                                .post(
                                        at(plan, "/objections/1/confirmation"),
                                        etag(plan),
                                        with(
                                                notMet,
                                                "representative",
                                                town.partner(0).id().value())));
        done(partners.get(0).post(at(plan, "/objections/1/confirmation"), etag(plan), notMet));
        assertThat(objection(plan, "state")).isEqualTo("RAISED");
        done(manager.post(at(plan, "/objections/1/resolution"), etag(plan), safeguard));
        done(
                partners.get(0)
                        .post(
                                at(plan, "/objections/1/confirmation"),
                                etag(plan),
                                Map.of("confirmed", true)));
        var read = read(plan).json();
        assertThat(read.at("/objections/0/confirmed").asBoolean()).isTrue();
        assertThat(read.at("/objections/0/cites/0").asString()).isEqualTo(id(issue));
        assertThat(read.at("/broughtBack/0/said").asString())
                .isEqualTo("Saturdays trouble all of us");
    }

    @Test
    void theDissentOfAllProgrammesIsToldByTheIssuesItWasBroughtBackTo() {
        var programme = aProgrammeWith(2);
        var issue = agreed(programme, "COMMON_ISSUE", "Saturdays " + id(programme));
        var plan = objectedTo(programme);
        var before = manager.get("/api/dissent?after=" + ledger.lastPosition()).json();
        done(
                manager.post(
                        at(plan, "/common-ground"),
                        etag(plan),
                        Map.of(
                                "objections",
                                List.of(1),
                                "issues",
                                List.of(id(issue)),
                                "practices",
                                List.of(code(0)),
                                "said",
                                "Saturdays trouble all of us",
                                "follows",
                                "A rota is drafted")));
        var after = manager.get("/api/dissent?after=" + ledger.lastPosition()).json();
        assertThat(after.toString())
                .contains(
                        "{\"issue\":\"%s\",\"programme\":\"%s\",\"title\":\"Saturdays %s\",\"open\":1}"
                                .formatted(id(issue), id(programme), id(programme)));
        assertThat(before.toString()).doesNotContain("Saturdays " + id(programme));
        assertThat(
                        Reader.signedInAs(town.manager(), port)
                                .get("/dissent?after=" + ledger.lastPosition())
                                .body())
                .contains("/decisions/" + id(issue), "Saturdays " + id(programme));
    }

    @Test
    void aResolutionSaysHowItCameAboutAndWhatItWasBroughtBackTo() {
        var programme = aProgrammeWith(2);
        var issue = agreed(programme, "COMMON_ISSUE", "Saturdays");
        var foreign = agreed(aProgrammeWith(1), "COMMON_ISSUE", "Elsewhere");
        var plan = objectedTo(programme);
        var path = at(plan, "/objections/1/resolution");
        var whole = safeguard(List.of(id(issue)));
        refusedField(plan, path, with(whole, "cites", List.of()), "cites");
        refusedField(plan, path, with(whole, "cites", List.of(id(foreign))), "cites");
        refusedField(plan, path, with(whole, "cites", List.of(id(plan))), "cites");
        refusedField(plan, path, with(whole, "explanation", " "), "explanation");
        refusedField(plan, path, with(whole, "safeguard", null), "safeguard");
        refusedField(plan, path, with(whole, "touchesNone", "new ground"), "touchesNone");
        var trial = with(whole, "resolution", "TRIAL_AGREED");
        refusedField(plan, path, trial, "reviewOn");
        refusedField(
                plan,
                path,
                with(trial, "reviewOn", LocalDate.of(2010, 1, 1).toString()),
                "reviewOn");
        done(
                manager.post(
                        path,
                        etag(plan),
                        with(with(whole, "cites", List.of()), "touchesNone", "Parking is new")));
    }

    @Test
    void anObjectionThatTouchesNoAgreedIssueBecomesACandidateWhichIsLinkedBothWays() {
        var plan = objectedTo(aProgrammeWith(2));
        var path = at(plan, "/objections/1/candidate");
        var manages = Reader.signedInAs(town.manager(), port);
        assertThat(manages.get(page(plan, "")).body()).contains("/objections/1/candidate");
        var blank = manages.post(page(plan, "/objections/1/candidate"), typed("", "Kept words"));
        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(blank.body()).contains("Kept words");

        var issue =
                manages.post(
                        page(plan, "/objections/1/candidate"),
                        typed("Our only nurse " + id(plan), "One nurse is too few"));
        assertThat(issue.statusCode()).isEqualTo(200);
        assertThat(issue.body())
                .contains("One nurse is too few", page(plan, "") + "#objection-1", "objection 1");
        assertThat(manages.get(page(plan, "?after=" + ledger.lastPosition())).body())
                .contains("It found something new", "Our only nurse")
                .doesNotContain("/objections/1/candidate");
        refused(
                409,
                "decision.objection-found-it-already",
                () -> manager.post(path, Map.of("title", "Nurses", "words", "Too few")));
    }

    @Test
    void anObjectionBroughtBackToAnAgreedIssueHasFoundNothingNew() {
        var programme = aProgrammeWith(2);
        var issue = agreed(programme, "COMMON_ISSUE", "Saturdays");
        var plan = objectedTo(programme);
        done(
                manager.post(
                        at(plan, "/objections/1/resolution"),
                        etag(plan),
                        safeguard(List.of(id(issue)))));
        var found = Map.of("title", "Nurses", "words", "Too few");
        refused(
                409,
                "decision.objection-touches-an-issue",
                () -> manager.post(at(plan, "/objections/1/candidate"), found));
        refused(
                404,
                "decision.objection-unknown",
                () -> manager.post(at(plan, "/objections/7/candidate"), found));
        var open = objectedTo(aProgrammeWith(2));
        refused(
                403,
                "access.may-not",
                () -> partners.get(0).post(at(open, "/objections/1/candidate"), found));
    }

    @Test
    void whoeverRemovesAPracticeIsToldWhichObjectionsOfItLapse() {
        var programme = aProgrammeWith(2);
        var plan = objectedTo(programme);
        var leave = "/programmes/" + id(programme) + "/members/" + code(0) + "/leave";
        var reader = Reader.signedInAs(town.manager(), port);
        assertThat(reader.get(leave).body())
                .contains("One objection of its own is open, and lapses")
                .contains("Saturdays take our only nurse", page(plan, "") + "#objection-1");

        var why = reader.post(leave, Map.of("reason", " "));
        assertThat(why.statusCode()).isEqualTo(422);
        assertThat(why.body()).contains("There is a problem", "One objection of its own is open");
        assertThat(reader.post(leave, Map.of("reason", "The partners retire")).statusCode())
                .isEqualTo(200);
        Await.until("it lapses", () -> "LAPSED".equals(objection(plan, "state")));
        assertThat(reader.get("/decisions/" + id(plan)).body()).contains("The partners retire");
    }

    @Test
    void whoLeavesNoLongerHoldsTheOthersUp() {
        var programme = aProgrammeWith(2);
        var plan = objectedTo(programme);
        done(
                manager.delete(
                        "/api/programmes/"
                                + id(programme)
                                + "/members/"
                                + code(0)
                                + "?reason=retired",
                        programmeEtag(programme)));
        Await.until("it lapses", () -> "LAPSED".equals(objection(plan, "state")));
        assertThat(objection(plan, "explanation")).isEqualTo("retired");
        assertThat(read(plan).json().at("/needed/openObjections").size()).isZero();
    }

    @Test
    void whatIsAgreedInThePlaceOfAnotherIsLinkedWithItAndNothingIsOverwritten() {
        var programme = aProgrammeWith(1);
        var first = agreed(programme, "OTHER", "Monthly");
        var second = tabled(programme, "OTHER", "Quarterly", id(first));
        refusedField(
                programme,
                "/api/programmes/" + id(programme) + "/decisions",
                proposal("OTHER", "Yearly", id(first)),
                "supersedes");
        agree(second);
        Await.until(
                "the first is superseded",
                () -> "SUPERSEDED".equals(read(first).json().at("/review/state").asString("")));
        assertThat(read(first).json().at("/review/supersededBy").asString()).isEqualTo(id(second));
        assertThat(read(first).json().at("/text").asString()).isEqualTo("Monthly");
        assertThat(read(second).json().at("/review/supersedes").asString()).isEqualTo(id(first));
        refused(
                409,
                "decision.superseded-already",
                () ->
                        manager.post(
                                at(first, "/review"), etag(first), Map.of("reason", "too often")));
    }

    @Test
    void anAgreedDecisionIsReviewedAndReaffirmedButNeverOnAPastDate() {
        var decision = agreed(aProgrammeWith(1), "OTHER", "Monthly");
        refusedField(
                decision,
                at(decision, "/review-date"),
                Map.of("reviewOn", "2010-01-01", "reason", "to see"),
                "reviewOn");
        done(
                manager.post(
                        at(decision, "/review-date"),
                        etag(decision),
                        Map.of("reviewOn", "2090-01-01", "reason", "to see")));
        done(manager.post(at(decision, "/review"), etag(decision), Map.of("reason", "half empty")));
        assertThat(read(decision).json().at("/review/state").asString()).isEqualTo("UNDER_REVIEW");
        done(
                manager.post(
                        at(decision, "/reaffirmation"),
                        etag(decision),
                        Map.of("considered", "the figures")));
        done(
                manager.post(
                        at(decision, "/corrections"),
                        etag(decision),
                        Map.of("correction", "Oak Lane, not Elm Park")));
        var read = read(decision).json();
        assertThat(read.at("/review/state").asString()).isEqualTo("STANDS");
        assertThat(read.at("/sequels").size()).isEqualTo(4);
    }

    @Test
    void aCommonIssueThatWasPutInOtherWordsIsNoLongerShownAsAgreed() {
        var programme = aProgrammeWith(1);
        var first = agreed(programme, "COMMON_ISSUE", "Saturdays cannot be staffed");
        assertThat(issuesOf(programme)).contains("Agreed by the group 1", "how it was agreed");
        agree(tabled(programme, "COMMON_ISSUE", "Weekends cannot be staffed", id(first)));
        Await.until(
                "the first is superseded",
                () -> "SUPERSEDED".equals(read(first).json().at("/review/state").asString("")));
        assertThat(issuesOf(programme))
                .contains("Agreed by the group 1", "Weekends cannot be staffed")
                .containsPattern(
                        "Agreed before, since put in other words: 1 +Saturdays cannot be staffed");
    }

    @Test
    void aDecisionUnderReviewIsNamedWhenTheProgrammeIsClosedAndCanBeStayedWithAfterwards() {
        var programme = aProgrammeWith(1);
        var decision = agreed(programme, "OTHER", "We meet monthly");
        done(manager.post(at(decision, "/review"), etag(decision), Map.of("reason", "half empty")));
        assertThat(pageOf(programme, "/close"))
                .contains("Decisions under review", "We meet monthly", "They do not stop you");
        done(
                manager.post(
                        "/api/programmes/" + id(programme) + "/closing",
                        programmeEtag(programme),
                        Map.of("reason", "done")));
        refused(
                409,
                "programme.closed",
                () ->
                        manager.post(
                                at(decision, "/review-date"),
                                etag(decision),
                                Map.of("reviewOn", "2090-01-01", "reason", "to see")));
        done(
                manager.post(
                        at(decision, "/reaffirmation"),
                        etag(decision),
                        Map.of("considered", "the figures")));
        refused(
                409,
                "programme.closed",
                () ->
                        manager.post(
                                at(decision, "/review"),
                                etag(decision),
                                Map.of("reason", "once more")));
        done(
                manager.post(
                        at(decision, "/corrections"),
                        etag(decision),
                        Map.of("correction", "Oak Lane, not Elm Park")));
    }

    private String issuesOf(Answer programme) {
        return pageOf(programme, "/issues");
    }

    private String pageOf(Answer programme, String further) {
        return Reader.signedInAs(town.manager(), port)
                .get("/programmes/" + id(programme) + further + "?after=" + ledger.lastPosition())
                .body()
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    private void refusedField(Answer on, String path, Map<String, ?> body, String field) {
        var head = ledger.lastPosition();
        var answer = manager.post(path, path.endsWith("/decisions") ? null : etag(on), body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.errors()).singleElement().asString().startsWith(field + ": ");
        assertThat(ledger.lastPosition()).isEqualTo(head);
    }

    private Answer objectedTo(Answer programme) {
        var plan = tabled(programme, "OTHER", "The plan", null);
        done(
                partners.get(0)
                        .post(
                                at(plan, "/positions"),
                                Map.of(
                                        "practice",
                                        code(0),
                                        "wording",
                                        1,
                                        "stance",
                                        "OBJECT",
                                        "reason",
                                        "Saturdays take our only nurse")));
        return plan;
    }

    private Answer agreed(Answer programme, String subject, String title) {
        var decision = tabled(programme, subject, title, null);
        agree(decision);
        return decision;
    }

    private void agree(Answer decision) {
        for (var waited : read(decision).json().at("/needed/positionsOf")) {
            var code = waited.asString();
            var speaker = town.practices().stream().map(Object::toString).toList().indexOf(code);
            done(
                    partners.get(speaker)
                            .post(
                                    at(decision, "/positions"),
                                    Map.of("practice", code, "wording", 1, "stance", "AGREE")));
        }
        done(manager.post(at(decision, "/agreement"), etag(decision), Map.of("wording", 1)));
    }

    private Answer tabled(Answer programme, String subject, String title, String supersedes) {
        return done(
                manager.post(
                        "/api/programmes/" + id(programme) + "/decisions",
                        proposal(subject, title, supersedes)));
    }

    private static Map<String, Object> proposal(String subject, String title, String supersedes) {
        return with(
                Map.of("subject", subject, "title", title, "wording", title),
                "supersedes",
                supersedes);
    }

    private static Map<String, Object> safeguard(List<String> cites) {
        return Map.of(
                "resolution",
                "SAFEGUARD_ADDED",
                "explanation",
                "talked over",
                "safeguard",
                "a second nurse",
                "cites",
                cites);
    }

    private String objection(Answer decision, String field) {
        return read(decision).json().at("/objections/0/" + field).asString("");
    }

    private Answer read(Answer decision) {
        return manager.get(at(decision) + "?after=" + ledger.lastPosition());
    }

    private String etag(Answer decision) {
        return read(decision).etag();
    }

    private String programmeEtag(Answer programme) {
        return manager.get("/api/programmes/" + id(programme) + "?after=" + ledger.lastPosition())
                .etag();
    }

    private String code(int practice) {
        return town.practice(practice).value();
    }

    private static String page(Answer decision, String further) {
        return "/decisions/" + decision.id() + further;
    }

    private static Map<String, String> typed(String title, String words) {
        return Map.of("title", title, "words", words);
    }

    private static String id(Answer made) {
        return made.id();
    }

    private static String at(Answer decision) {
        return "/api/decisions/" + decision.id();
    }

    private static String at(Answer decision, String further) {
        return at(decision) + further;
    }
}
