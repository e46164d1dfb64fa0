package commonground.dissent;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import commonground.testing.Reader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A programme's dissent as its people read it, on pages, in files and by programs. */
class DissentOnPagesTest extends ByApi {
    private static final String REASON = "=Saturdays take our only nurse";

    @Test
    void whatIsOpenIsShownWithWhatThisVeryPracticeAgreedTo() {
        var programme = aProgrammeWith(2);
        var issue = tabled(programme, "COMMON_ISSUE", "Saturdays", "Nobody can staff Saturdays.");
        say(0, issue, "AGREE", "");
        var last = say(1, issue, "AGREE", "");
        done(
                manager.post(
                        at(issue) + "/agreement",
                        last.etag(),
                        Map.of("wording", 1, "happenedOn", "2018-03-01")));
        var plan = tabled(programme, "BUSINESS_PLAN", "Our plan", "One nurse each Saturday.");
        var objected = say(1, plan, "OBJECT", REASON);
        var programmes = "/programmes/" + programme.id();

        var page = read(programmes + "/dissent?after=" + objected.position());
        assertThat(page)
                .contains("1 objection is open", REASON, "Our plan", "1 practice has not said");
        assertThat(read(programmes + "/dissent?practice=" + code(0))).contains("0 of 1 shown");
        assertThat(read(programmes + "/dissent/meeting"))
                .contains("itself agreed to", "Nobody can staff Saturdays.", "1 March 2018")
                .contains("Ask where they stand");
        assertThat(read(programmes + "/dissent/objections.csv"))
                .contains("\"'" + REASON + "\"", "\"" + code(1) + "\"");

        assertThat(read(programmes + "/dissent/meeting.pdf")).startsWith("%PDF-");

        var json = auditor.get("/api" + programmes + "/dissent").json();
        assertThat(json.at("/open/0/reason").asString()).isEqualTo(REASON);
        assertThat(json.at("/open/0/practice").asString()).isEqualTo(code(1));
        assertThat(json.at("/silent/0/practice").asString()).isEqualTo(code(0));
        assertThat(json.at("/trend/0/open").asInt()).isEqualTo(1);
        assertThat(json.at("/cameBack/0/agreed").asBoolean()).isTrue();

        var before = "?at=" + (objected.position() - 2);
        assertThat(read(programmes + "/dissent" + before)).contains("No objection was open.");
        assertThat(auditor.get("/api" + programmes + "/dissent" + before).json().at("/open"))
                .isEmpty();
    }

    @Test
    void theHeatMapShowsHowOftenAPracticeCameBackToAnIssueAndHowItHadAgreedToIt() {
        var programme = aProgrammeWith(3);
        var issue = tabled(programme, "COMMON_ISSUE", "Saturdays", "Nobody can staff Saturdays.");
        say(0, issue, "AGREE", "");
        say(1, issue, "AGREE_WITH_CONCERN", "Evenings are worse");
        var last = say(2, issue, "STAND_ASIDE", "We close on Saturdays");
        done(manager.post(at(issue) + "/agreement", last.etag(), Map.of("wording", 1)));
        var plan = tabled(programme, "BUSINESS_PLAN", "Our plan", "One nurse each Saturday.");
        var objected = say(1, plan, "OBJECT", REASON);
        var back = broughtBack(plan, objected, issue);
        back = broughtBack(plan, back, issue);

        var page =
                read("/programmes/" + programme.id() + "/dissent?after=" + back.position())
                        .replaceAll("\\s+", " ");
        assertThat(page).containsPattern(heat("Practice A", 0, "–", "agreed to it"));
        assertThat(page)
                .containsPattern(heat("Practice B", 4, "2 times", "agreed, with a concern"));
        assertThat(page).containsPattern(heat("Practice C", 0, "–", "did not agree to it"));
    }

    @Test
    void whatWasNeverResolvedIsNotCalledOpenOnceItsProposalHasEnded() {
        var decision = tabled(aProgrammeWith(2), "OTHER", "A car park", "We buy it.");
        var objected = say(0, decision, "OBJECT", REASON);
        var page = "/decisions/" + decision.id() + "?after=";
        assertThat(read(page + objected.position())).containsPattern("govuk-tag--red\">Open");

        var withdrawn =
                done(
                        manager.post(
                                at(decision) + "/withdrawal",
                                objected.etag(),
                                Map.of("reason", "It is sold")));
        assertThat(read(page + withdrawn.position()))
                .containsPattern("govuk-tag--grey\">Not resolved")
                .doesNotContain("govuk-tag--red\">Open");
    }

    /** A line of the heat map with one issue. */
    private static String heat(String practice, int shade, String times, String agreed) {
        return "<th scope=\"row\"[^>]*>"
                + practice
                + "</th> <td class=\"[^\"]*cg-heat__cell--"
                + shade
                + "\"> <strong[^>]*>"
                + times
                + "</strong> <span[^>]*>"
                + agreed
                + "</span>";
    }

    @Test
    void allProgrammesTogetherAreCounted() {
        var programme = aProgrammeWith(2);
        var plan = tabled(programme, "OTHER", "A car park for all", "We buy it.");
        var objected = say(0, plan, "OBJECT", REASON);
        var seen = "/dissent?after=" + objected.position();

        var json = auditor.get("/api" + seen).json();
        var line =
                json.at("/programmes")
                        .valueStream()
                        .filter(p -> p.get("programme").asString().equals(programme.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.get("open").asInt()).isEqualTo(1);
        assertThat(line.get("silent").asInt()).isEqualTo(1);
        assertThat(json.at("/open").asInt()).isPositive();
        var months = json.at("/trend");
        assertThat(months.get(months.size() - 1).get("open").asInt())
                .isEqualTo(json.at("/open").asInt());
        assertThat(read(seen)).contains("Dissent in all programmes", "A car park for all");
        assertThat(read("/dissent/trend.csv")).contains("\"Open at its end\"");
    }

    @Test
    void ofEachProgrammeItIsSaidWhoIsSilentAndWhatToBringToItsNextMeeting() {
        var three = aProgrammeWith(4);
        say(0, tabled(three, "OTHER", "A car park", "We buy it."), "OBJECT", REASON);
        var four = aProgrammeWith(4);
        var last = tabled(four, "OTHER", "A car park", "We buy it.");
        var page = read("/dissent?after=" + last.position());

        assertThat(line(page, three))
                .contains(">Practice B<", ">Practice C<", ">Practice D<")
                .doesNotContain("Practice A", "<details")
                .contains("/programmes/" + three.id() + "/dissent/meeting\"")
                .contains("/programmes/" + three.id() + "/dissent/meeting.pdf\"");
        assertThat(line(page, four))
                .contains("<details", "4 practices", ">Practice A<", ">Practice D<");
        var json = auditor.get("/api/dissent").json();
        assertThat(
                        json.at("/programmes")
                                .valueStream()
                                .filter(p -> p.get("programme").asString().equals(three.id()))
                                .flatMap(p -> p.get("silentPractices").valueStream())
                                .map(code -> code.asString()))
                .containsExactlyInAnyOrder(code(1), code(2), code(3));
    }

    @Test
    void theOpenObjectionsOfAllProgrammesAreKeptAsAFileThatRunsNoFormula() {
        var programme = aProgrammeWith(2);
        var issue = tabled(programme, "COMMON_ISSUE", "Saturdays", "Nobody can staff Saturdays.");
        say(0, issue, "AGREE", "");
        var last = say(1, issue, "AGREE", "");
        done(manager.post(at(issue) + "/agreement", last.etag(), Map.of("wording", 1)));
        var plan = tabled(programme, "BUSINESS_PLAN", "=Our plan", "One nurse each Saturday.");
        say(1, plan, "OBJECT", REASON);
        broughtBack(plan, say(0, plan, "OBJECT", REASON), issue);
        var name = auditor.get("/api/programmes/" + programme.id()).json().get("name").asString();

        var lines =
                read("/dissent/open-objections.csv?after=" + ledger.lastPosition())
                        .lines()
                        .filter(line -> line.contains(name))
                        .toList();

        var begin = "\"" + name + "\",\"'=Our plan\",\"Business plan\",\"";
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith(begin + code(1) + "\",\"Practice B\",1,\"")
                                .endsWith(",0,\"Saturdays\""))
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith(begin + code(0) + "\",\"Practice A\",2,\"")
                                .endsWith(",0,\"\""))
                .hasSize(2);
        assertThat(read("/dissent")).contains("/dissent/open-objections.csv");
    }

    /** What is said of a programme in the table of all. */
    private static String line(String page, Answer programme) {
        var begin = page.indexOf("/programmes/" + programme.id() + "/dissent\"");
        return page.substring(begin, page.indexOf("</tr>", begin));
    }

    @Test
    void anObjectionIsOpenNoLongerWhenItsProposalIsTakenBack() {
        var programme = aProgrammeWith(1);
        var plan = tabled(programme, "OTHER", "A car park", "We buy it.");
        var objected = say(0, plan, "OBJECT", REASON);
        var withdrawn =
                done(
                        manager.post(
                                at(plan) + "/withdrawal",
                                objected.etag(),
                                Map.of("reason", "too dear")));

        var json =
                auditor.get(
                                "/api/programmes/"
                                        + programme.id()
                                        + "/dissent?after="
                                        + withdrawn.position())
                        .json();

        assertThat(json.at("/open")).isEmpty();
        assertThat(json.at("/ended/0/ending").asString()).isEqualTo("DECISION_ENDED");
    }

    @Test
    void whereNobodyObjectedThePagesSayWhatBelongsThere() {
        var programmes = "/programmes/" + aProgrammeWith(1).id();
        assertThat(read(programmes + "/dissent"))
                .contains("No objection is open.", "Nobody has objected to anything yet.");
        assertThat(read(programmes + "/dissent/meeting"))
                .contains("No objection is open and nobody is silent.");
        assertThat(auditor.get("/api/programmes/nowhere/dissent").status()).isEqualTo(404);
    }

    private String read(String path) {
        return Reader.signedInAs(town.auditor(), port).get(path).body();
    }

    private Answer tabled(Answer programme, String subject, String title, String words) {
        return done(
                manager.post(
                        "/api/programmes/" + programme.id() + "/decisions",
                        Map.of("subject", subject, "title", title, "wording", words)));
    }

    private Answer say(int practice, Answer decision, String stance, String reason) {
        return done(
                partners.get(practice)
                        .post(
                                at(decision) + "/positions",
                                Map.of(
                                        "practice",
                                        code(practice),
                                        "wording",
                                        1,
                                        "stance",
                                        stance,
                                        "reason",
                                        reason)));
    }

    /** The first objection to it. */
    private Answer broughtBack(Answer decision, Answer lastSeen, Answer issue) {
        return done(
                manager.post(
                        at(decision) + "/common-ground",
                        lastSeen.etag(),
                        Map.of(
                                "objections",
                                List.of(1),
                                "issues",
                                List.of(issue.id()),
                                "practices",
                                List.of(code(0), code(1)),
                                "said",
                                "Saturdays trouble all of us",
                                "follows",
                                "A rota is drafted")));
    }

    private static String at(Answer decision) {
        return "/api/decisions/" + decision.id();
    }

    private String code(int practice) {
        return town.practices().get(practice).value();
    }
}
