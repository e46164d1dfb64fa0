package commonground.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import commonground.access.Person;
import commonground.deadline.Deadlines;
import commonground.deadline.Level;
import commonground.deadline.MoveDeadline;
import commonground.deadline.RequireEvidence;
import commonground.deadline.SetDeadline;
import commonground.deadline.SubmitDeadline;
import commonground.deadline.SupplyEvidence;
import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.ledger.Ledger;
import commonground.programme.OpenProgramme;
import commonground.testing.Await;
import commonground.testing.OnH2;
import commonground.testing.Reader;
import commonground.testing.Sender;
import commonground.testing.Town;
import commonground.testing.Towns;
import commonground.views.Moments;
import commonground.views.Progress;
import commonground.views.Rebuild;
import commonground.web.Dates;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminders from the deadline's being set to the mail, with the scheduler at work. */
@OnH2
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=3025",
            "commonground.mail.base-url=https://tracker.example",
            "commonground.reminders.attempts=1"
        })
class RemindersTest {
    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(ServerSetupTest.SMTP)
                    .withConfiguration(
                            GreenMailConfiguration.aConfig().withDisabledAuthentication())
                    .withPerMethodLifecycle(false);

    @Autowired Sender sender;
    @Autowired Towns towns;
    @Autowired Commands commands;
    @Autowired Deadlines deadlines;
    @Autowired Reminders reminders;
    @Autowired DigestMails digestMails;
    @Autowired Ledger ledger;
    @Autowired Moments moments;
    @Autowired Progress progress;
    @Autowired Rebuild rebuild;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;
    @LocalServerPort int port;

    private final DeadlineId deadline = DeadlineId.next();
    private final ProgrammeId programme = ProgrammeId.next();
    private Town town;
    private LocalDate today;

    @BeforeEach
    void found() {
        town = towns.aTown(2);
        today = clock.instant().atZone(Moment.LONDON).toLocalDate();
        sender.send(new OpenProgramme(programme, "Ashdown", "The Weald", town.practices()));
    }

    private void isSetFor(LocalDate due) {
        sender.send(
                new SetDeadline(
                        deadline,
                        programme,
                        "Extended access\u00e9 for all",
                        "NHS England",
                        Level.NATIONAL,
                        due,
                        "",
                        "",
                        "",
                        ""));
        rest();
    }

    private void rest() {
        assertThat(progress.awaitRest(Duration.ofSeconds(20))).isTrue();
    }

    /** As if the time of what is planned for this deadline had come. */
    private void theTimeComes() {
        rest();
        transaction.executeWithoutResult(status -> {
            var planned =
                    jdbc.query(
                            "select task_instance, task_data from scheduled_tasks where task_name = 'AxonDeadline'",
                            (row, n) -> new Object[] {row.getString(1), row.getBytes(2)});
            for (var one : planned)
                if (new String((byte[]) one[1], java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains(deadline.value()))
                    jdbc.update(
                            "update scheduled_tasks set execution_time = timestamp with time zone '2020-01-01 00:00:00+00:00' where task_instance = ?",
                            one[0]);
        });
    }

    private List<NoteRow> notes() {
        return moments.upToDate(() -> reminders.of(deadline));
    }

    private List<NoteRow> notes(NoteKind kind) {
        return notes().stream().filter(note -> note.kind() == kind).toList();
    }

    private List<MimeMessage> mailsTo(Person person) {
        return Stream.of(MAIL.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(all(mail)).contains(person.email()))
                .filter(mail -> said(mail).contains(deadline.value()))
                .toList();
    }

    /** All its parts, as somebody reads them. */
    private static String said(jakarta.mail.Part part) {
        try {
            if (!(part.getContent() instanceof Multipart several))
                return part.getContentType() + "\n" + part.getContent();
            var all = new StringBuilder();
            for (int i = 0; i < several.getCount(); i++) all.append(said(several.getBodyPart(i)));
            return all.toString();
        } catch (jakarta.mail.MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static jakarta.mail.Address[] all(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void isTold(Person person) {
        Await.until(
                person.name() + " is told",
                () ->
                        notes(NoteKind.SENT).stream()
                                .anyMatch(note -> person.id().equals(note.person())));
    }

    private void choose(Person person, Channel by, DayOfWeek digest) {
        Acting.as(person.id())
                .run(() ->
                        commands.send(
                                new ChooseReminders(
                                        person.id(), by, Mornings.BEFORE, true, true, digest)));
    }

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

    private long waiting() {
        var count =
                jdbc.queryForObject(
                        "select count(*) from scheduled_tasks where task_name in ('tell-people', 'reminder-mail', 'digest-mail')",
                        Long.class);
        return count == null ? 0 : count;
    }

    @Test
    void theDigestComesOnceAWeekOnThePersonsDay() throws Exception {
        choose(town.manager(), Channel.PAGE, today.getDayOfWeek());
        isSetFor(today.plusDays(3));

        for (int i = 0; i < 2; i++) {
            Acting.as(PersonId.COMMON_GROUND).run(() -> digestMails.queue(clock.instant()));
            Await.until("the digest is sent", () -> !mailsTo(town.manager()).isEmpty());
            Await.until("the queue is empty", () -> waiting() == 0);
        }

        assertThat(mailsTo(town.manager())).hasSize(1);
        assertThat(mailsTo(town.manager()).getFirst().getSubject()).startsWith("Your week, ");
        assertThat(said(mailsTo(town.manager()).getFirst()))
                .contains("https://tracker.example/deadlines/" + deadline);
    }

    @Test
    void nobodyChoosesForAnother() {
        assertThatThrownBy(() ->
                        Acting.as(town.manager().id())
                                .run(() ->
                                        commands.send(
                                                new ChooseReminders(
                                                        town.auditor().id(),
                                                        Channel.OFF,
                                                        List.of(),
                                                        false,
                                                        false,
                                                        null))))
                .extracting(refusal -> ((Refusal) refusal).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        choose(town.auditor(), Channel.PAGE, null);
    }
}
