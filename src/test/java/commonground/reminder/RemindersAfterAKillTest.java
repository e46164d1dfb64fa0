package commonground.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.ledger.LedgerAlone;
import commonground.testing.Await;
import commonground.testing.DurableH2;
import commonground.testing.Lane;
import commonground.testing.Sender;
import commonground.testing.Towns;
import commonground.views.Progress;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reminders by mail where there is one node on the embedded database: nobody takes over for it. */
@Order(Lane.WAITS)
class RemindersAfterAKillTest {
    private static final int MANY = 60;

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(ServerSetup.SMTP.dynamicPort())
                    .withConfiguration(
                            GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Test
    void whatWasPlannedIsToldOnceThoughTheOnlyNodeWasStoppedAndThenKilledInTheMiddle(
            @TempDir Path directory) throws Exception {
        var settings =
                new String[] {
                    "--spring.datasource.url=" + DurableH2.url(directory),
                    "--spring.mail.host=127.0.0.1",
                    "--spring.mail.port=" + MAIL.getSmtp().getPort(),
                    "--commonground.mail.base-url=https://tracker.example",
                    // what a killed one had begun is taken up after four of these
                    "--db-scheduler.heartbeat-interval=1s"
                };
        try (var node = Node.started(settings)) {
            areSet(node);
        }
        theMorningComes(directory);
        Node.hasRecorded(MANY / 2, settings).close();
        try (var left = LedgerAlone.onH2(directory, Clock.systemUTC())) {
            assertThat(count(left.jdbc, "reminder.fell-due"))
                    .as("those that fell due before it was killed")
                    .isPositive()
                    .isLessThan(MANY);
        }

        try (var node = Node.started(settings)) {
            var jdbc = node.getBean(JdbcTemplate.class);
            Await.until(
                    "everybody is told",
                    PATIENCE,
                    () -> count(jdbc, "reminder.sent") >= MANY && waiting(jdbc) == 0);
            eachMailCameOnceButForThoseInTheHandsOfTheKilled(node);
            assertThat(streams(jdbc)).as("deadlines reminded of").isEqualTo(MANY);
            assertThat(count(jdbc, "reminder.fell-due")).isEqualTo(MANY);
            assertThat(count(jdbc, "reminder.sent")).isEqualTo(MANY);
        }
    }

    /** Such a one comes again under the same Message-ID, by which it is known for the same. */
    private static void eachMailCameOnceButForThoseInTheHandsOfTheKilled(ApplicationContext node)
            throws MessagingException {
        var ids = new ArrayList<String>();
        for (var mail : MAIL.getReceivedMessages()) ids.add(mail.getMessageID());
        assertThat(new HashSet<>(ids)).hasSize(MANY);
        var hands = node.getEnvironment().getRequiredProperty("db-scheduler.threads", int.class);
        assertThat(ids.size() - MANY).as("mails that came again").isBetween(0, hands);
    }

    private static void areSet(ApplicationContext node) {
        var today = node.getBean(Clock.class).instant().atZone(Moment.LONDON).toLocalDate();
        ManyReminders.areSet(
                node.getBean(Sender.class),
                node.getBean(Towns.class),
                ProgrammeId.next(),
                today.plusDays(17),
                MANY);
        assertThat(node.getBean(Progress.class).awaitRest(PATIENCE)).isTrue();
    }

    /** On which all are to be reminded of. */
    private static void theMorningComes(Path directory) {
        try (var stopped = LedgerAlone.onH2(directory, Clock.systemUTC())) {
            var planned =
                    stopped.transaction.execute(status ->
                            stopped.jdbc.update(
                                    "update scheduled_tasks set execution_time = current_timestamp"
                                            + " where task_name = 'AxonDeadline'"));
            assertThat(planned).as("planned, and kept while it was stopped").isEqualTo(MANY);
        }
    }

    private static int count(JdbcTemplate jdbc, String event) {
        return number(jdbc, "select count(*) from ledger where event_name = '" + event + "'");
    }

    private static int streams(JdbcTemplate jdbc) {
        return number(
                jdbc,
                "select count(distinct stream) from ledger where event_name = 'reminder.fell-due'");
    }

    private static int waiting(JdbcTemplate jdbc) {
        return number(
                jdbc,
                "select count(*) from scheduled_tasks where picked or task_name in ('tell-people', 'reminder-mail')");
    }

    private static int number(JdbcTemplate jdbc, String sql) {
        var found = jdbc.queryForObject(sql, Integer.class);
        return found == null ? 0 : found;
    }
}
