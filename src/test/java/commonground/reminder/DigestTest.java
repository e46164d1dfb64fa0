package commonground.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import commonground.access.Person;
import commonground.deadline.Level;
import commonground.deadline.MoveDeadline;
import commonground.deadline.SetDeadline;
import commonground.deadline.SubmitDeadline;
import commonground.decision.Stance;
import commonground.decision.Subject;
import commonground.decision.TableProposal;
import commonground.decision.TakePosition;
import commonground.kernel.Acting;
import commonground.kernel.DeadlineId;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.programme.OpenProgramme;
import commonground.testing.Await;
import commonground.testing.Lane;
import commonground.testing.Program;
import commonground.testing.Reader;
import commonground.testing.Town;
import commonground.web.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The week at a glance: what stands in it, for whom, and that it comes once. */
@Order(Lane.WAITS)
class DigestTest extends Reminding {
    @Autowired Digests digests;

    private final ProgrammeId elsewhere = ProgrammeId.next();

    private LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Test
    void aDigestThatTheMailServerDoesNotTakeIsNotedAsNotSent() {
        choose(town.commissioner(), Channel.PAGE, today.getDayOfWeek());
        MAIL.stop();
        try {
            Acting.as(PersonId.COMMON_GROUND).run(() -> digestMails.queue(clock.instant()));
            Await.until("it is noted", () -> !notesTo(town.commissioner()).isEmpty());
        } finally {
            MAIL.start();
        }
        rest();

        assertThat(notesTo(town.commissioner()))
                .singleElement()
                .satisfies(note -> assertThat(note.sent()).isFalse());
        assertThat(Reader.signedInAs(town.commissioner(), port).get("/reminders").body())
                .contains("Not sent: the mail server did not take it");
    }

    private List<DigestRow> notesTo(Person person) {
        return moments.upToDate(() -> reminders.digests(person.id()));
    }

    private DeadlineId due(ProgrammeId of, String obligation, LocalDate due) {
        var id = DeadlineId.next();
        sender.send(
                new SetDeadline(
                        id, of, obligation, "NHS England", Level.NATIONAL, due, "", "", "", ""));
        return id;
    }

    private Town anotherTownWithADeadlineAndAMove() {
        var other = towns.aTown(1);
        sender.send(new OpenProgramme(elsewhere, "Beacon " + elsewhere, "Hill", other.practices()));
        var theirs = due(elsewhere, "A plan of their own", today.minusDays(2));
        sender.send(new MoveDeadline(theirs, today.minusDays(1), "late", "NHS England"), 0);
        return other;
    }

    private Digest of(Person person) {
        return moments.upToDate(() -> digests.make(person));
    }

    private List<String> open(Person person, ProgrammeId in) {
        return of(person).open().stream()
                .filter(line -> line.deadline().programme().equals(in))
                .map(line -> line.deadline().obligation())
                .toList();
    }

    @Test
    void tellsWhatBecameDueWhatMovedAndWhatIsOpen() {
        due(programme, "Due eight days ago", today.minusDays(8));
        var dealtWith = due(programme, "Due a week ago, submitted", today.minusDays(7));
        sender.send(new SubmitDeadline(dealtWith, "the rota", today), 0);
        due(programme, "Due yesterday", today.minusDays(1));
        due(programme, "Due today", today);
        var moved = due(programme, "Moved into sight", today.plusDays(90));
        sender.send(new MoveDeadline(moved, today.plusDays(28), "winter", "NHS England"), 0);
        due(programme, "Far off", today.plusDays(29));

        var digest = of(town.partner(0));

        assertThat(digest.becameDue())
                .extracting(line -> line.deadline().obligation())
                .containsExactly("Due a week ago, submitted", "Due yesterday");
        assertThat(digest.moved())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.obligation()).isEqualTo("Moved into sight");
                    assertThat(line.move().from()).isEqualTo(today.plusDays(90));
                    assertThat(line.move().to()).isEqualTo(today.plusDays(28));
                });
        assertThat(open(town.partner(0), programme))
                .containsExactly(
                        "Due eight days ago", "Due yesterday", "Due today", "Moved into sight")
                .isEqualTo(open(town.manager(), programme));
        assertThat(of(town.manager()).moved())
                .extracting(line -> line.move().deadline())
                .contains(moved);
    }

    @Test
    void tellsWhatIsOpenBetweenThePractices() {
        var vision = DecisionId.next();
        sender.send(
                new TableProposal(
                        vision,
                        programme,
                        Subject.VISION,
                        "Saturdays",
                        "People are seen on Saturdays.",
                        List.of(),
                        null,
                        null,
                        null,
                        null));
        sender.send(
                new TakePosition(
                        vision,
                        town.practice(0),
                        1,
                        Stance.OBJECT,
                        "We have one nurse.",
                        town.partner(0).id(),
                        "by telephone",
                        List.of()));

        for (var reader : List.of(town.partner(1), town.auditor()))
            assertThat(of(reader).programmes())
                    .filteredOn(line -> line.link().endsWith(programme.value()))
                    .extracting(Digest.OfProgramme::objections, Digest.OfProgramme::awaited)
                    .containsExactly(tuple(1, 1));
        assertThat(of(towns.aTown(1).partner(0)).programmes()).isEmpty();
    }

    @Test
    void whoSpeaksForAPracticeReadsOfItsProgrammesAloneAndTheOthersOfAll() {
        due(programme, "Extended access", today.minusDays(3));
        var other = anotherTownWithADeadlineAndAMove();

        for (var reader : List.of(town.manager(), town.commissioner(), town.auditor())) {
            assertThat(open(reader, programme)).containsExactly("Extended access");
            assertThat(open(reader, elsewhere)).containsExactly("A plan of their own");
        }
        assertThat(open(town.partner(0), elsewhere)).isEmpty();
        assertThat(of(town.partner(0)).becameDue()).hasSize(1);
        assertThat(of(town.partner(0)).moved()).isEmpty();
        assertThat(open(other.partner(0), programme)).isEmpty();
        assertThat(open(other.partner(0), elsewhere)).containsExactly("A plan of their own");
        assertThat(of(other.partner(0)).moved()).hasSize(1);
        assertThat(of(towns.aTown(1).partner(0)).isEmpty()).isTrue();
    }

    @Test
    void pageAndProgramTellTheSameToTheirReader() {
        due(programme, "Extended access", today.minusDays(3));
        anotherTownWithADeadlineAndAMove();
        rest();

        assertThat(Reader.signedInAs(town.partner(0), port).get("/reminders/digest").body())
                .contains("Extended access", "Late or near")
                .doesNotContain("A plan of their own");
        assertThat(Program.of(town.partner(0), port).get("/api/reminders/digest").body())
                .contains("Extended access")
                .doesNotContain("A plan of their own");
        assertThat(Program.of(town.auditor(), port).get("/api/reminders/digest").body())
                .contains("Extended access", "A plan of their own");
    }

    @Test
    void theDigestComesOnceAWeekOnThePersonsDay() throws Exception {
        choose(town.manager(), Channel.PAGE, today.getDayOfWeek());
        choose(town.auditor(), Channel.PAGE, today.plusDays(1).getDayOfWeek());
        isSetFor(today.plusDays(3));

        for (int i = 0; i < 2; i++) {
            Acting.as(PersonId.COMMON_GROUND).run(() -> digestMails.queue(clock.instant()));
            Await.until("the digest is sent", () -> !mailsTo(town.manager()).isEmpty());
            Await.until("the queue is empty", () -> waiting() == 0);
        }

        assertThat(mailsTo(town.manager())).hasSize(1);
        assertThat(mailsTo(town.auditor())).isEmpty();
        rest();
        assertThat(Program.of(town.manager(), port).get("/api/reminders/digests").json())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.get("week").asString()).isEqualTo(monday().toString());
                    assertThat(note.get("sent").asBoolean()).isTrue();
                });
        assertThat(Reader.signedInAs(town.manager(), port).get("/reminders").body())
                .contains(new Dates().date(monday()), "Sent by mail");
        assertThat(Reader.signedInAs(town.auditor(), port).get("/reminders").body())
                .contains("Weekly digests to you")
                .doesNotContain("Sent by mail");
        assertThat(mailsTo(town.manager()).getFirst().getSubject()).startsWith("Your week, ");
        assertThat(said(mailsTo(town.manager()).getFirst()))
                .contains("https://tracker.example/deadlines/" + deadline);
    }

    @Test
    void whoGotThisWeeksFromTheReleaseBeforeGetsNoOther() {
        choose(town.manager(), Channel.PAGE, today.getDayOfWeek());
        choose(town.auditor(), Channel.PAGE, today.getDayOfWeek());
        isSetFor(today.plusDays(3));
        transaction.executeWithoutResult(status ->
                jdbc.update(
                        "insert into digest_sent (person, week, sent_at) values (?, ?, current_timestamp)",
                        town.manager().id().value(),
                        monday()));

        Acting.as(PersonId.COMMON_GROUND).run(() -> digestMails.queue(clock.instant()));
        Await.until("the other's is sent", () -> !mailsTo(town.auditor()).isEmpty());
        Await.until("the queue is empty", () -> waiting() == 0);

        assertThat(mailsTo(town.manager())).isEmpty();
        assertThat(notesTo(town.manager())).isEmpty();
    }
}
