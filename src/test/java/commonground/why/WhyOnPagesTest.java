package commonground.why;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.IssueId;
import commonground.kernel.MeetingId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import commonground.listening.AddStatement;
import commonground.listening.AddStatements;
import commonground.listening.ConfirmReflection;
import commonground.listening.GatherIssue;
import commonground.listening.MergeIssues;
import commonground.listening.RecordMeeting;
import commonground.listening.ReflectBack;
import commonground.listening.SplitIssue;
import commonground.listening.Theme;
import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import commonground.testing.Reader;
import commonground.testing.Sender;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a plan one gets back, step by step, to what the practices said first. */
class WhyOnPagesTest extends ByApi {
    private static final LocalDate HEARD = LocalDate.of(2016, 9, 14);

    @Autowired Sender sender;

    @Test
    void fromThePlanBackToTheIssueEachStepOnce() {
        var programme = aProgrammeWith(1);
        var issue = agreed(tabled(programme, "COMMON_ISSUE", "Saturdays", List.of()));
        var vision = agreed(tabled(programme, "VISION", "Our vision", List.of(issue.id())));
        var plan = tabled(programme, "BUSINESS_PLAN", "Our plan", List.of(vision.id(), issue.id()));
        var seen = "/why?after=" + plan.position();

        var steps = auditor.get("/api/decisions/" + plan.id() + seen).json();
        assertThat(steps.valueStream().map(step -> step.get("title").asString()))
                .containsExactly("Our plan", "Our vision", "Saturdays");
        assertThat(steps.at("/0/from").isNull()).isTrue();
        assertThat(steps.at("/2/from").asString()).isEqualTo(plan.id());

        var reader = Reader.signedInAs(town.auditor(), port);
        assertThat(reader.get("/decisions/" + plan.id() + seen).body())
                .contains("Why “Our plan”?", "“Our plan” rests on", "nobody said what it follows");
        assertThat(reader.get("/decisions/" + issue.id() + "/why").body())
                .contains("What came of it", "Our vision", "Our plan");
        assertThat(auditor.get("/api/decisions/nowhere/why").status()).isEqualTo(404);
    }

    @Test
    void theWayEndsWithWhatThePracticesSaidFirstAlsoInCandidatesThatWereMerged() {
        var programme = aProgrammeWith(3);
        var saturdays = candidate(programme, "Saturdays", heard(programme, 0, "No nurse on duty"));
        var weekends = candidate(programme, "Weekends", heard(programme, 1, "Nobody is left"));
        sender.send(new MergeIssues(saturdays, List.of(weekends), "the same"));
        var issue = putToTheGroup(programme, saturdays, "Saturdays");
        var plan = tabled(programme, "BUSINESS_PLAN", "Our plan", List.of(agreed(issue).id()));

        var steps = why(plan).json();
        assertThat(steps.at("/1/statements").valueStream().map(s -> s.get("words").asString()))
                .containsExactlyInAnyOrder("No nurse on duty", "Nobody is left");
        assertThat(whyPage(plan))
                .contains("Two of three practices, from two statements")
                .contains("Practice A No nurse on duty on 14 September 2016 · the meeting")
                .contains("Practice B Nobody is left on 15 September 2016 · the meeting")
                .doesNotContain("nobody said what it follows");
    }

    @Test
    void whatWasSplitOffGoesBackToItsOwnStatementsAlone() {
        var programme = aProgrammeWith(3);
        var nurse = heard(programme, 0, "No nurse on duty");
        var saturdays = candidate(programme, "Saturdays", nurse);
        var rent = heard(programme, 1, "The rent eats us");
        var money = IssueId.next();
        sender.send(new AddStatements(saturdays, List.of(rent)));
        sender.send(
                new SplitIssue(
                        saturdays, money, "Money", "In words", List.of(rent), "another matter"));
        var issue = putToTheGroup(programme, money, "Money");
        var plan = tabled(programme, "BUSINESS_PLAN", "Our plan", List.of(agreed(issue).id()));

        assertThat(why(plan).json().at("/1/statements").valueStream())
                .extracting(said -> said.get("words").asString())
                .containsExactly("The rent eats us");
        assertThat(whyPage(plan)).doesNotContain("No nurse on duty");
    }

    @Test
    void whatAnObjectionFoundComesFromThatObjection() {
        var programme = aProgrammeWith(2);
        var rota = tabled(programme, "OTHER", "A rota", List.of());
        objects(0, rota, "It takes our only nurse", "2018-03-01");
        var found =
                done(
                        manager.post(
                                "/api/decisions/" + rota.id() + "/objections/1/candidate",
                                Map.of("title", "Nurses", "words", "One nurse is too few")));
        var issue = putToTheGroup(programme, new IssueId(found.id()), "Nurses");

        assertThat(whyPage(issue))
                .contains("Practice A It takes our only nurse objected on 1 March 2018 to A rota")
                .doesNotContain("No practice has said this yet");
        assertThat(page(issue)).contains("/decisions/" + rota.id() + "#objection-1");
        var from = why(issue).json().at("/0/foundBy/0");
        assertThat(from.get("decision").asString()).isEqualTo(rota.id());
        assertThat(from.get("objection").asInt()).isEqualTo(1);
        assertThat(from.get("words").asString()).isEqualTo("It takes our only nurse");
    }

    @Test
    void anIssueAlsoComesFromTheObjectionThatFoundWhatWasMergedIntoIt() {
        var programme = aProgrammeWith(2);
        var rota = tabled(programme, "OTHER", "A rota", List.of());
        objects(1, rota, "It takes our only nurse", "2018-03-01");
        var found =
                done(
                        manager.post(
                                "/api/decisions/" + rota.id() + "/objections/1/candidate",
                                Map.of("title", "Nurses", "words", "One nurse is too few")));
        var staff = candidate(programme, "Staff", heard(programme, 0, "No nurse on duty"));
        sender.send(new MergeIssues(staff, List.of(new IssueId(found.id())), "the same"));
        var issue = putToTheGroup(programme, staff, "Staff");

        assertThat(whyPage(issue))
                .contains("One of two practices, from one statement", "No nurse on duty")
                .contains("Practice B It takes our only nurse objected on 1 March 2018 to A rota");
    }

    @Test
    void whatReplacedSomethingLeadsBackToItAndOnToWhatThatRestedOn() {
        var programme = aProgrammeWith(1);
        var issue = agreed(tabled(programme, "COMMON_ISSUE", "Saturdays", List.of()));
        var monthly = agreed(tabled(programme, "OTHER", "Monthly", List.of(issue.id())));
        var quarterly = agreed(insteadOf(monthly, programme, "Quarterly", List.of()));

        assertThat(titles(quarterly)).containsExactly("Quarterly", "Monthly", "Saturdays");
        var steps = why(quarterly).json();
        assertThat(steps.at("/1/reached").asString()).isEqualTo("REPLACED");
        assertThat(steps.at("/0/replaces").asString()).isEqualTo(monthly.id());
        assertThat(whyPage(quarterly))
                .contains("“Quarterly” took the place of Monthly", "“Monthly” rests on Saturdays");
        assertThat(whyPage(monthly)).contains("What came of it", "Quarterly");

        var yearly = insteadOf(quarterly, programme, "Yearly", List.of());
        assertThat(whyPage(yearly)).contains("“Yearly” would take the place of Quarterly");
    }

    @Test
    void whereItHasGroundsOfItsOwnWhatItReplacedIsShownWithoutItsGrounds() {
        var programme = aProgrammeWith(1);
        var issue = agreed(tabled(programme, "COMMON_ISSUE", "Saturdays", List.of()));
        var monthly = agreed(tabled(programme, "OTHER", "Monthly", List.of(issue.id())));
        var nurses = agreed(tabled(programme, "COMMON_ISSUE", "Nurses", List.of()));
        var quarterly = insteadOf(monthly, programme, "Quarterly", List.of(nurses.id()));

        assertThat(titles(quarterly)).containsExactly("Quarterly", "Nurses", "Monthly");
        assertThat(page(quarterly)).contains("/decisions/" + monthly.id() + "/why");
    }

    private List<String> titles(Answer decision) {
        return why(decision).json().valueStream().map(s -> s.get("title").asString()).toList();
    }

    private Answer why(Answer decision) {
        return auditor.get(
                "/api/decisions/" + decision.id() + "/why?after=" + ledger.lastPosition());
    }

    private String page(Answer decision) {
        return Reader.signedInAs(town.auditor(), port)
                .get("/decisions/" + decision.id() + "/why?after=" + ledger.lastPosition())
                .body();
    }

    /** As it is read, without the marks. */
    private String whyPage(Answer decision) {
        return page(decision).replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static ProgrammeId programmeOf(Answer programme) {
        return new ProgrammeId(programme.id());
    }

    /** What each practice said is confirmed; each was met on a day of its own. */
    private StatementId heard(Answer programme, int practice, String words) {
        var meeting = MeetingId.next();
        var statement = StatementId.next();
        var speaker = town.partner(practice).id();
        sender.send(
                new RecordMeeting(
                        meeting,
                        programmeOf(programme),
                        town.practice(practice),
                        HEARD.plusDays(practice),
                        "At the surgery",
                        List.of(speaker),
                        "",
                        List.of(town.manager().id())));
        sender.send(new AddStatement(meeting, statement, words, List.of(Theme.STAFF)));
        sender.send(new ReflectBack(meeting, town.manager().id(), "Letter"));
        sender.send(new ConfirmReflection(meeting, town.practice(practice), speaker, ""));
        return statement;
    }

    private IssueId candidate(Answer programme, String title, StatementId statement) {
        var issue = IssueId.next();
        sender.send(
                new GatherIssue(
                        issue, programmeOf(programme), title, "In words", List.of(statement)));
        return issue;
    }

    private Answer putToTheGroup(Answer programme, IssueId candidate, String title) {
        return tabled(
                programme,
                Map.of(
                        "subject",
                        "COMMON_ISSUE",
                        "title",
                        title,
                        "wording",
                        "x",
                        "candidate",
                        candidate.value()));
    }

    private Answer insteadOf(Answer earlier, Answer programme, String title, List<String> grounds) {
        return tabled(
                programme,
                Map.of(
                        "subject",
                        "OTHER",
                        "title",
                        title,
                        "wording",
                        "x",
                        "restsOn",
                        grounds,
                        "supersedes",
                        earlier.id()));
    }

    private Answer tabled(Answer programme, String subject, String title, List<String> grounds) {
        return tabled(
                programme,
                Map.of("subject", subject, "title", title, "wording", "x", "restsOn", grounds));
    }

    private Answer tabled(Answer programme, Map<String, ?> proposal) {
        return done(manager.post("/api/programmes/" + programme.id() + "/decisions", proposal));
    }

    private void objects(int practice, Answer decision, String reason, String on) {
        done(
                partners.get(practice)
                        .post(
                                "/api/decisions/" + decision.id() + "/positions",
                                Map.of(
                                        "practice",
                                        town.practice(practice).value(),
                                        "wording",
                                        1,
                                        "stance",
                                        "OBJECT",
                                        "reason",
                                        reason,
                                        "happenedOn",
                                        on)));
    }

    /** By all members. */
    private Answer agreed(Answer decision) {
        var at = "/api/decisions/" + decision.id();
        for (var waited : read(at).json().at("/needed/positionsOf")) {
            var code = waited.asString();
            var speaker = town.practices().stream().map(Object::toString).toList().indexOf(code);
            done(
                    partners.get(speaker)
                            .post(
                                    at + "/positions",
                                    Map.of("practice", code, "wording", 1, "stance", "AGREE")));
        }
        done(manager.post(at + "/agreement", read(at).etag(), Map.of("wording", 1)));
        return decision;
    }

    private Answer read(String at) {
        return manager.get(at + "?after=" + ledger.lastPosition());
    }
}
