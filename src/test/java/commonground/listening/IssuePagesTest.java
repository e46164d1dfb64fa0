package commonground.listening;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.SharingId;
import commonground.testing.ByPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IssuePagesTest extends HeardInTown {
    @Test
    void anEmptyPageSaysWhatBelongsThereAndWhoCanDoIt() {
        var path = "/programmes/" + programme + "/issues";
        assertThat(text(reading(town.manager()).get(path)))
                .contains("Nothing has been gathered yet.", "Gather an issue")
                .contains("3 practices were heard, and their words are in no candidate issue");
        assertThat(text(reading(town.auditor()).get(path)))
                .contains("A locality manager gathers issues")
                .doesNotContain("Record a meeting of several practices");
    }

    @Test
    void whatIsGatheredShowsWhoSaidItAndWhoIsNotInIt() {
        var issue = anIssue("Saturdays", first, second);
        var list = text(reading(town.manager()).get("/programmes/" + programme + "/issues"));
        assertThat(list)
                .contains("Two of three practices, from two statements")
                .contains("One practice was heard, and its words are in no candidate issue");
        var page = text(reading(town.partner(2)).get("/issues/" + issue));
        assertThat(page)
                .contains("Nobody can do Saturdays", "confirmed by the practice")
                .doesNotContain("Put it to the group", "Merge others into it");
        assertThat(text(reading(town.manager()).get("/programmes/" + programme + "/listening")))
                .contains("One practice was heard, and its words are in no candidate issue");
    }

    @Test
    void aRefusedGatheringKeepsWhatWasTypedAndChosen() {
        var manager = reading(town.manager());
        var path = "/programmes/" + programme + "/issues/new";
        var before = ledger.lastPosition();
        var again =
                manager.post(
                        path,
                        Map.of(
                                "title",
                                " ",
                                "words",
                                "Kept <words>",
                                "statements",
                                first.value(),
                                "happenedOn.year",
                                "2016"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(text(again)).contains("There is a problem", "Kept <words>");
        assertThat(again.body())
                .contains("href=\"#title\"")
                .containsPattern("value=\"" + first + "\"[^>]*checked");
        var none = manager.post(path, Map.of("title", "x", "words", "y"));
        assertThat(text(none)).contains("Choose at least one statement.");
        assertThat(ByPeople.after(ledger, before)).isEmpty();
    }

    @Test
    void filteringRecordsNothingAndLosesNothing() {
        var before = ledger.lastPosition();
        var shown =
                reading(town.manager())
                        .post(
                                "/programmes/" + programme + "/issues/new",
                                Map.of(
                                        "title",
                                        "Typed before",
                                        "statements",
                                        first.value(),
                                        "practice",
                                        town.practice(1).value(),
                                        "show",
                                        "yes"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(text(shown))
                .contains("Saturdays are killing us", "1 more is chosen and not shown here.")
                .doesNotContain("Our nurse has left");
        assertThat(shown.body())
                .contains("Typed before")
                .containsPattern("type=\"hidden\" name=\"statements\" value=\"" + first);
        assertThat(ByPeople.after(ledger, before)).isEmpty();
    }

    @Test
    void issuesAreMergedSplitSetAsideAndTakenUpAgain() {
        var manager = reading(town.manager());
        var stays = anIssue("Saturdays", first);
        var ends = anIssue("Weekends", second);
        var merged =
                manager.post(
                        "/issues/" + stays + "/merge",
                        Map.of("version", "0", "merged", ends.value(), "reason", "The same"));
        assertThat(text(merged))
                .contains("Two of three practices", "came with Weekends", "Why: The same");
        assertThat(text(manager.get("/issues/" + ends))).contains("into Saturdays", "The same");

        var split =
                manager.post(
                        "/issues/" + stays + "/split",
                        Map.of(
                                "version",
                                "1",
                                "statements",
                                second.value(),
                                "title",
                                "Tired doctors",
                                "words",
                                "Saturdays cost a Monday",
                                "reason",
                                "Another matter"));
        assertThat(text(split)).contains("Tired doctors", "Split off from Saturdays");

        var aside =
                manager.post(
                        "/issues/" + stays + "/set-aside",
                        Map.of("version", "2", "reason", "Nobody minds"));
        assertThat(text(aside)).contains("Set aside on", "Take it up again");
        var up =
                manager.post(
                        "/issues/" + stays + "/take-up",
                        Map.of("version", "3", "reason", "They do"));
        assertThat(text(up)).contains("Put it to the group", "Why: They do");
    }

    @Test
    void whoHasNotSeenALaterChangeKeepsWhatTheyTyped() {
        var issue = anIssue("Saturdays", first);
        follow(sender.send(new AddStatements(issue, List.of(second))));
        var stale =
                reading(town.manager())
                        .post(
                                "/issues/" + issue + "/reword",
                                Map.of(
                                        "version",
                                        "0",
                                        "title",
                                        "Weekends",
                                        "words",
                                        "Typed",
                                        "reason",
                                        "Asked"));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(text(stale)).contains("This has changed since you opened it", "Typed", "Asked");
    }

    @Test
    void puttingItToTheGroupOpensAProposalInItsWords() {
        var issue = anIssue("Saturdays", first, second);
        var form =
                reading(town.manager())
                        .get(
                                "/programmes/"
                                        + programme
                                        + "/decisions/new?subject=COMMON_ISSUE&candidate="
                                        + issue);
        assertThat(form.body()).contains("value=\"Saturdays\"", "In words</textarea>");
        assertThat(form.body()).containsPattern("value=\"COMMON_ISSUE\"[^>]*checked");
        assertThat(text(form))
                .contains("This puts the candidate issue Saturdays to the group.")
                .contains("Two of three practices, from two statements.");
    }

    @Test
    void aMeetingOfSeveralPracticesIsPartOfAnIssuesHistory() {
        var manager = reading(town.manager());
        var issue = anIssue("Saturdays", first);
        var alone =
                manager.post(
                        "/programmes/" + programme + "/sharings/new",
                        Map.of(
                                "heldOn.day",
                                "27",
                                "heldOn.month",
                                "10",
                                "heldOn.year",
                                "2016",
                                "place",
                                "Kept town hall",
                                "practices",
                                town.practice(0).value(),
                                "tookPart",
                                "partners"));
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(text(alone)).contains("Choose at least two practices");
        assertThat(alone.body()).contains("Kept town hall");
        var sharing = SharingId.next();
        follow(
                sender.send(
                        new RecordSharing(
                                sharing,
                                programme,
                                LocalDate.of(2016, 10, 27),
                                "Town hall",
                                town.practices().subList(0, 2),
                                "partners")));
        var said =
                manager.post(
                        "/sharings/" + sharing + "/discussed",
                        Map.of("issue", issue.value(), "said", "All nodded"));
        assertThat(text(said)).contains("All nodded", "Saturdays");
        assertThat(text(manager.get("/issues/" + issue)))
                .contains("What was said when it was shared", "All nodded", "27 October 2016");
    }

    @Test
    void aRoundIsAskedAnsweredAndClosedByForms() {
        var manager = reading(town.manager());
        var asked =
                manager.post(
                        "/programmes/" + programme + "/alone/new",
                        Map.of(
                                "questions[0].asks",
                                "Why together?",
                                "questions[0].themes",
                                "Staff\nMoney",
                                "questions[1].asks",
                                "",
                                "questions[2].asks",
                                "What must stay?"));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(text(asked)).contains("0 of 3 have answered", "What must stay?");
        var round = asked.uri().getPath();
        var partner = reading(town.partner(0));
        var path = round + "/answers/" + town.practice(0);
        var refused =
                partner.post(path, Map.of("answers[0].words", "Kept", "answers[0].chosen", "1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Kept");
        var answered =
                partner.post(
                        path,
                        Map.of(
                                "answers[0].words",
                                "Because",
                                "answers[0].chosen",
                                "1",
                                "answers[1].words",
                                "Our name"));
        assertThat(text(answered)).contains("1 of 3 have answered", "Because");
        var closed =
                manager.post(round + "/close", Map.of("version", "1", "reason", "Enough for now"));
        assertThat(text(closed))
                .contains("before everybody had answered: Enough for now", "Because");
    }

    @Test
    void aQuestionThatCannotBeAskedIsNamedAtItsPlace() {
        var again =
                reading(town.manager())
                        .post(
                                "/programmes/" + programme + "/alone/new",
                                Map.of(
                                        "questions[0].asks",
                                        "",
                                        "questions[1].asks",
                                        "",
                                        "questions[1].themes",
                                        "Kept theme"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Kept theme", "href=\"#questions");
    }

    @Test
    void anIssueIsLinkedToADeadlineOnItsPageAndStandsInTheDashboardFromThenOn() {
        var issue = anIssue("Saturdays", first, second);
        var set =
                done(
                        manager.post(
                                "/api/programmes/" + programme + "/deadlines",
                                Map.of(
                                        "obligation", "Extended access",
                                        "issuer", "NHS England",
                                        "level", "NATIONAL",
                                        "due", "2030-06-30")));
        var before = ledger.lastPosition();
        var reader = reading(town.manager());
        var path = String.valueOf(set.header("Location")).replace("/api", "");
        assertThat(reader.get(path + "/satisfied-by?after=" + before).body())
                .contains("value=\"ISSUE:" + issue + "\"");

        var page =
                reader.post(
                        path + "/satisfied-by", Map.of("version", "0", "link", "ISSUE:" + issue));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("href=\"/issues/" + issue);
        var dashboard = "/programmes/" + programme + "/deadlines";
        assertThat(reader.get(dashboard + "?after=" + ledger.lastPosition()).body())
                .contains("href=\"/issues/" + issue)
                .contains("Saturdays");
        assertThat(reader.get(dashboard + "?at=" + before).body())
                .contains("Extended access")
                .doesNotContain("href=\"/issues/" + issue);
        assertThat(text(reader.get("/issues/" + issue)))
                .contains("What the commissioner asks for, and this issue is to satisfy")
                .contains("Extended access");

        reader.post(
                path + "/satisfied-by/remove", Map.of("version", "1", "link", "ISSUE:" + issue));
        assertThat(reader.get(dashboard + "?after=" + ledger.lastPosition()).body())
                .doesNotContain("href=\"/issues/" + issue);
    }
}
