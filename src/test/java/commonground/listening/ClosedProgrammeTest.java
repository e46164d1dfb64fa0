package commonground.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.kernel.MeetingId;
import commonground.kernel.Refusal;
import commonground.kernel.RoundId;
import commonground.kernel.SharingId;
import commonground.kernel.StatementId;
import commonground.programme.CloseProgramme;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was begun before a programme was closed, and may not go on as if it were open. */
class ClosedProgrammeTest extends HeardInTown {
    @Test
    void nothingIsAddedToWhatTheProgrammeHasAndNothingOfItIsMoved() {
        var issue = anIssue("Saturdays", first);
        var other = anIssue("Nurses", third);
        var meeting = aMeetingWithNothingSaid();
        var sharing = SharingId.next();
        sender.send(
                new RecordSharing(
                        sharing,
                        programme,
                        LocalDate.of(2016, 10, 27),
                        "Town hall",
                        town.practices().subList(0, 2),
                        "All three"));
        var round = RoundId.next();
        follow(
                sender.send(
                        new OpenRound(
                                round,
                                programme,
                                List.of(new AloneQuestion("Why together?", List.of())),
                                town.practices().subList(0, 3))));
        close();

        Stream.of(
                        new RewordIssue(issue, "Weekends", "In other words", "why"),
                        new MergeIssues(issue, List.of(other), "the same"),
                        new SetIssueAside(issue, "nobody minds"),
                        new AddStatements(issue, List.of(second)),
                        new RemoveStatement(issue, first, "not this"),
                        new AddStatement(meeting, StatementId.next(), "Late", List.of(Theme.STAFF)),
                        new ReflectBack(meeting, town.manager().id(), "Letter"),
                        new RecordDiscussion(sharing, issue, "late"),
                        new AnswerAlone(
                                round,
                                town.practice(0),
                                List.of(new AloneAnswer("Because", List.of())),
                                false))
                .forEach(this::isRefused);
    }

    @Test
    void whatWasRecordedIsCorrectedAllTheSame() {
        var meeting = aMeetingWithNothingSaid();
        close();
        sender.send(
                new CorrectMeeting(
                        meeting,
                        LocalDate.of(2016, 9, 15),
                        "At the surgery",
                        List.of(town.partner(0).id()),
                        "",
                        List.of(town.manager().id()),
                        "a day later"));
    }

    @Test
    void pagesOfferNothingNewAndSayWhy() {
        var issue = anIssue("Saturdays", first);
        var pages =
                List.of(
                        "/programmes/" + programme + "/issues",
                        "/programmes/" + programme + "/listening",
                        "/programmes/" + programme + "/decisions",
                        "/programmes/" + programme + "/deadlines",
                        "/programmes/" + programme + "/plan",
                        "/programmes/" + programme + "/plan/milestones",
                        "/issues/" + issue);
        var manager = reading(town.manager());
        var offered =
                "Gather an issue|Record a meeting|Ask each practice alone|Table a proposal|Set a deadline"
                        + "|Draft|Plan a milestone|Reword|Put it to the group|Merge others";
        assertThat(text(manager.get(pages.getFirst()))).containsPattern(offered);
        assertThat(text(manager.get(pages.getLast()))).containsPattern(offered);
        close();
        for (var page : pages)
            assertThat(text(manager.get(page)))
                    .as(page)
                    .contains("This programme was closed on", "Nothing new begins in it")
                    .doesNotContainPattern("(?:" + offered + ")(?! or)");
    }

    private void close() {
        follow(sender.send(new CloseProgramme(programme, "All six are one now")));
    }

    private void isRefused(Object command) {
        assertThat(catchThrowableOfType(Refusal.class, () -> sender.send(command)))
                .as(command.toString())
                .isNotNull()
                .satisfies(refusal ->
                        assertThat(refusal.reasons().getFirst().key())
                                .isEqualTo("programme.closed"));
    }

    private MeetingId aMeetingWithNothingSaid() {
        var meeting = MeetingId.next();
        follow(
                sender.send(
                        new RecordMeeting(
                                meeting,
                                programme,
                                town.practice(0),
                                LocalDate.of(2016, 9, 14),
                                "At the surgery",
                                List.of(town.partner(0).id()),
                                "",
                                List.of(town.manager().id()))));
        return meeting;
    }
}
