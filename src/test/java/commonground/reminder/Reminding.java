package commonground.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import commonground.access.Person;
import commonground.deadline.Deadlines;
import commonground.deadline.Level;
import commonground.deadline.SetDeadline;
import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.DeadlineId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.ledger.Ledger;
import commonground.programme.OpenProgramme;
import commonground.testing.Await;
import commonground.testing.InMemory;
import commonground.testing.Sender;
import commonground.testing.Town;
import commonground.testing.Towns;
import commonground.views.Moments;
import commonground.views.Progress;
import commonground.views.Rebuild;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A town with the scheduler at work and a mail server, in the one application of these tests. */
@InMemory
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=3025",
            "commonground.mail.base-url=https://tracker.example",
            "commonground.reminders.attempts=1"
        })
abstract class Reminding {
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
    @Autowired Recipients recipients;
    @Autowired DigestMails digestMails;
    @Autowired Ledger ledger;
    @Autowired Moments moments;
    @Autowired Progress progress;
    @Autowired Rebuild rebuild;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;
    @LocalServerPort int port;

    final DeadlineId deadline = DeadlineId.next();
    final ProgrammeId programme = ProgrammeId.next();
    Town town;
    LocalDate today;

    @BeforeEach
    void found() {
        town = towns.aTown(2);
        today = clock.instant().atZone(Moment.LONDON).toLocalDate();
        sender.send(new OpenProgramme(programme, "Ashdown", "The Weald", town.practices()));
    }

    void isSetFor(LocalDate due) {
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

    void rest() {
        assertThat(progress.awaitRest(Duration.ofSeconds(20))).isTrue();
    }

    /** As if the time of what is planned for this deadline had come. */
    void theTimeComes() {
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

    List<NoteRow> notes() {
        return moments.upToDate(() -> reminders.of(deadline));
    }

    List<NoteRow> notes(NoteKind kind) {
        return notes().stream().filter(note -> note.kind() == kind).toList();
    }

    List<MimeMessage> mailsTo(Person person) {
        return Stream.of(MAIL.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(all(mail)).contains(person.email()))
                .filter(mail -> said(mail).contains(deadline.value()))
                .toList();
    }

    /** All its parts, as somebody reads them. */
    static String said(jakarta.mail.Part part) {
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

    static jakarta.mail.Address[] all(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    void isTold(Person person) {
        Await.until(
                person.name() + " is told",
                () ->
                        notes(NoteKind.SENT).stream()
                                .anyMatch(note -> person.id().equals(note.person())));
    }

    void choose(Person person, Channel by, DayOfWeek digest) {
        Acting.as(person.id())
                .run(() ->
                        commands.send(
                                new ChooseReminders(
                                        person.id(), by, Mornings.BEFORE, true, true, digest)));
    }

    long waiting() {
        var count =
                jdbc.queryForObject(
                        "select count(*) from scheduled_tasks where task_name in ('tell-people', 'reminder-mail', 'digest-mail')",
                        Long.class);
        return count == null ? 0 : count;
    }
}
