package commonground.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import commonground.kernel.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What waits in the database to be done by whichever node takes it: a name each, once, tried again
 * with longer and longer pauses. Takes part in the caller's transaction.
 */
@Component
class Queue {
    static final TaskDescriptor<Void> TELL = TaskDescriptor.of("tell-people");
    static final TaskDescriptor<Void> MAIL = TaskDescriptor.of("reminder-mail");
    static final TaskDescriptor<Void> DIGEST = TaskDescriptor.of("digest-mail");

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    /** Asked for late: the scheduler knows the tasks, and they work through this. */
    Queue(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Quiet where it waits already. */
    void add(TaskDescriptor<Void> what, String name) {
        scheduler.getObject().scheduleIfNotExists(what.instance(name).build(), clock.instant());
    }

    /**
     * @param given up after so many failures, where it was not only that the views had to catch up
     */
    void failed(
            ExecutionComplete complete,
            ExecutionOperations<Void> operations,
            int attempts,
            Consumer<String> givenUp) {
        var failures = complete.getExecution().consecutiveFailures + 1;
        var onlyLater = complete.getCause().filter(Refusal.class::isInstance).isPresent();
        if (failures >= attempts && !onlyLater) {
            givenUp.accept(complete.getExecution().taskInstance.getId());
            operations.stop();
        } else {
            operations.reschedule(complete, clock.instant().plus(pause(failures)));
        }
    }

    private static Duration pause(int failures) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
