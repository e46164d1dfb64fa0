package commonground.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import commonground.access.Person;
import commonground.deadline.MoveDeadline;
import commonground.deadline.RequireEvidence;
import commonground.deadline.SubmitDeadline;
import commonground.deadline.SupplyEvidence;
import commonground.kernel.Acting;
import commonground.kernel.EvidenceId;
import commonground.kernel.PersonId;
import commonground.testing.Await;
import commonground.testing.Lane;
import commonground.testing.Reader;
import commonground.web.Dates;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reminders from the deadline's being set to the mail, with the scheduler at work. */
@Order(Lane.WAITS)
class RemindersTest extends Reminding {
    @Autowired Telling telling;
    @Autowired ReminderMails mails;

    @Test
    void aManagerIsRemindedByMailInTextAndHtml() throws Exception {
        isSetFor(today.plusDays(10));

        theTimeComes();
        isTold(town.manager());

        assertThat(notes(NoteKind.FELL_DUE)).extracting(NoteRow::daysLeft).containsExactly(7);
        var mail = mailsTo(town.manager()).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Due in 10 days: Extended access\u00e9 for all");
        assertThat(mail.getMessageID()).endsWith("@tracker.example>");
        assertThat(said(mail))
                .contains("text/plain", "text/html")
                .contains("https://tracker.example/deadlines/" + deadline)
                .doesNotContain(town.manager().name());
        assertThat(mailsTo(town.partner(0))).isEmpty();
        assertThat(mailsTo(town.commissioner())).isEmpty();
    }

    @Test
    void whoWantsNoMailSeesItOnThePageAndWhoWantsNothingIsLeftAlone() {
        choose(town.manager(), Channel.PAGE, null);
        choose(town.commissioner(), Channel.OFF, null);
        isSetFor(today.plusDays(10));

        theTimeComes();
        isTold(town.manager());

        assertThat(mailsTo(town.manager())).isEmpty();
        assertThat(notes())
                .extracting(NoteRow::person)
                .contains(town.manager().id())
                .doesNotContain(town.commissioner().id());
    }

    @Test
    void whoWasRemindedSeesItOnHomeWithTheEvidenceThatIsThere() {
        choose(town.manager(), Channel.PAGE, null);
        isSetFor(today.plusDays(10));
        var map = new EvidenceId("map");
        sender.send(new RequireEvidence(deadline, map, "A map"), 0);
        sender.send(new RequireEvidence(deadline, new EvidenceId("rota"), "A rota"), 1);
        sender.send(new SupplyEvidence(deadline, programme, map, "on the wall", ""), 2);
        rest();
        assertThat(onHome(town.manager()))
                .contains("1 of 2 evidence items supplied")
                .doesNotContain("You were reminded");
        assertThat(onHome(town.partner(0))).isEmpty();

        theTimeComes();
        isTold(town.manager());
        rest();

        assertThat(onHome(town.manager()))
                .contains("Extended access\u00e9 for all: due in 10 days")
                .contains(
                        "1 of 2 evidence items supplied. You were reminded on "
                                + new Dates().date(today)
                                + ".");
        assertThat(onHome(town.partner(0))).isEmpty();
    }

    /** What Home says of this deadline; nothing if it does not name it. */
    private String onHome(Person person) {
        var home = Reader.signedInAs(person, port).get("/?after=" + ledger.lastPosition()).body();
        return Stream.of(home.split("<li class=\"cg-needs__item\">"))
                .skip(1)
                .map(item -> item.substring(0, item.indexOf("</li>")))
                .filter(item -> item.contains("/deadlines/" + deadline + "\""))
                .collect(Collectors.joining());
    }

    @Test
    void aMovedDateIsFollowedAndWhatIsSubmittedIsLeftAlone() {
        isSetFor(today.plusDays(10));
        sender.send(new MoveDeadline(deadline, today.plusDays(20), "the winter", "NHS England"), 0);
        theTimeComes();
        isTold(town.manager());

        assertThat(notes(NoteKind.FELL_DUE))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.due()).isEqualTo(today.plusDays(20));
                    assertThat(note.daysLeft()).isEqualTo(14);
                });
        sender.send(new SubmitDeadline(deadline, "the rota", today), 1);
        theTimeComes();
        Await.until("nothing is planned", () -> planned() == 0);
        assertThat(notes(NoteKind.FELL_DUE)).hasSize(1);
    }

    private long planned() {
        return jdbc
                .query(
                        "select task_data from scheduled_tasks where task_name = 'AxonDeadline'",
                        (row, n) ->
                                new String(
                                        row.getBytes(1),
                                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .stream()
                .filter(data -> data.contains(deadline.value()))
                .count();
    }

    @Test
    void aSecondPersonIsToldOnceWhenItHasBeenLateForLong() {
        sender.send(new SetEscalation(programme, null, town.partner(1).id(), 3));
        isSetFor(today.minusDays(5));

        theTimeComes();
        isTold(town.partner(1));
        theTimeComes();
        Await.until("it falls due again", () -> notes(NoteKind.FELL_DUE).size() == 2);
        rest();

        assertThat(notes(NoteKind.ESCALATED)).hasSize(1);
        assertThat(mailsTo(town.partner(1))).hasSize(1);
    }

    @Test
    void aRebuildOfTheViewsFiresNothing() {
        isSetFor(today.plusDays(10));
        theTimeComes();
        isTold(town.manager());
        Await.until("the queue is empty", () -> waiting() == 0);
        rest();
        var recorded = ledger.lastPosition();
        var mails = MAIL.getReceivedMessages().length;

        rebuild.begin();
        rest();

        assertThat(ledger.lastPosition()).isEqualTo(recorded);
        assertThat(waiting()).isZero();
        assertThat(MAIL.getReceivedMessages()).hasSize(mails);
    }

    @Test
    void whatTheMailServerDoesNotTakeIsNotedAsNotSent() {
        isSetFor(today.plusDays(10));
        MAIL.stop();
        try {
            theTimeComes();
            Await.until(
                    "it is noted", () -> whyNot(town.manager()).equals(List.of(WhyNot.NOT_TAKEN)));
        } finally {
            MAIL.start();
        }

        assertThat(Reader.signedInAs(town.manager(), port).get("/reminders").body())
                .contains("Not sent: the mail server did not take it");
    }

    @Test
    void whatWasDealtWithBeforeTheMailGoesIsNotTold() {
        isSetFor(today.plusDays(10));
        var told = new Told(deadline, today.plusDays(10), 7, null);
        sender.send(new SubmitDeadline(deadline, "the rota", today), 0);
        rest();

        asCommonGround(() -> telling.tell(told));
        assertThat(notes()).isEmpty();
        asCommonGround(() -> mails.send(told.to(town.manager().id())));
        asCommonGround(() -> mails.send(told.to(town.manager().id())));

        assertThat(whyNot(town.manager())).containsExactly(WhyNot.NO_LONGER_DUE);
        assertThat(mailsTo(town.manager())).isEmpty();
    }

    @Test
    void whatWasMovedBeforeTheMailGoesIsNotTold() {
        isSetFor(today.plusDays(10));
        sender.send(new MoveDeadline(deadline, today.plusDays(9), "the winter", "NHS England"), 0);
        rest();

        asCommonGround(
                () -> mails.send(new Told(deadline, today.plusDays(10), 7, town.manager().id())));

        assertThat(whyNot(town.manager())).containsExactly(WhyNot.NO_LONGER_DUE);
    }

    @Test
    void whoHasNoAccountAnyMoreIsNotedAsNotThere() {
        isSetFor(today.plusDays(10));
        var gone = PersonId.next();

        asCommonGround(() -> mails.send(new Told(deadline, today.plusDays(10), 7, gone)));

        assertThat(notes(NoteKind.NOT_SENT))
                .extracting(NoteRow::person, NoteRow::why)
                .containsExactly(tuple(gone, WhyNot.NO_LONGER_HERE));
    }

    private List<WhyNot> whyNot(Person person) {
        return notes(NoteKind.NOT_SENT).stream()
                .filter(note -> person.id().equals(note.person()))
                .map(NoteRow::why)
                .toList();
    }

    private static void asCommonGround(Runnable work) {
        Acting.as(PersonId.COMMON_GROUND).run(work);
    }
}
