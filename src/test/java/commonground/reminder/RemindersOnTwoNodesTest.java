package commonground.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.testing.Lane;
import commonground.testing.OnPostgres;
import commonground.testing.Sender;
import commonground.testing.Towns;
import commonground.views.Progress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many reminders due at once, on two nodes of which one is killed. {@code
 * -Dcommonground.reminders.many=10000} makes it as many as are due in one minute at most.
 */
@Order(Lane.WAITS)
@OnPostgres
class RemindersOnTwoNodesTest {
    private static final int MANY = Integer.getInteger("commonground.reminders.many", 150);
    private static final Duration PATIENCE = Duration.ofSeconds(60 + MANY / 20);

    @Autowired Sender sender;
    @Autowired Towns towns;
    @Autowired Progress progress;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired EmbeddedPostgres postgres;
    @Autowired Mornings mornings;
    @Autowired Clock clock;

    private final ProgrammeId programme = ProgrammeId.next();

    @Test
    void eachFallsDueOnceAndIsToldOnceWhenOneNodeIsKilled(TestReporter report) throws Exception {
        var planned = areSet();
        long began;
        var database = postgres.getJdbcUrl("postgres", "postgres");
        try (var other =
                Node.hasRecorded(
                        0,
                        "--" + OnPostgres.A_KILLED_NODE_IS_MISSED_SOON,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.url=" + database)) {
            began = System.nanoTime();
            fallDueNow(planned);
            until("both are at work", () -> count("reminder.fell-due") > MANY / 5);
            assertThat(other.isRunning()).isTrue();
            other.kill();
        }

        until("each has fallen due", () -> count("reminder.fell-due") >= MANY);
        until("everybody is told", () -> count("reminder.sent") >= MANY);
        until("nothing waits", () -> waiting() == 0);
        var took = Duration.ofNanos(System.nanoTime() - began);
        report.publishEntry(MANY + " reminders, seconds", String.valueOf(took.toSeconds()));

        assertThat(streams("reminder.fell-due")).isEqualTo(MANY);
        assertThat(count("reminder.fell-due")).isEqualTo(MANY);
        assertThat(count("reminder.sent")).isEqualTo(MANY);
    }

    /** All are due on the same day, so their next step is planned for the same time. */
    private Instant areSet() {
        var today = clock.instant().atZone(Moment.LONDON).toLocalDate();
        var due = today.plusDays(17);
        ManyReminders.areSet(sender, towns, programme, due, MANY);
        assertThat(progress.awaitRest(PATIENCE)).isTrue();
        return mornings.next(due, clock.instant()).at();
    }

    private void fallDueNow(Instant planned) {
        var changed =
                transaction.execute(status ->
                        jdbc.update(
                                "update scheduled_tasks set execution_time = current_timestamp where task_name = 'AxonDeadline' and execution_time = ?",
                                Timestamp.from(planned)));
        assertThat(changed).isGreaterThanOrEqualTo(MANY);
    }

    private int count(String event) {
        return number("select count(*) from ledger where event_name = ? and programme = ?", event);
    }

    private int streams(String event) {
        return number(
                "select count(distinct stream) from ledger where event_name = ? and programme = ?",
                event);
    }

    private int number(String sql, String event) {
        var found = jdbc.queryForObject(sql, Integer.class, event, programme.value());
        return found == null ? 0 : found;
    }

    private int waiting() {
        var found =
                jdbc.queryForObject(
                        "select count(*) from scheduled_tasks where picked or task_name = 'tell-people'",
                        Integer.class);
        return found == null ? 0 : found;
    }

    private static void until(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting until " + what).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
