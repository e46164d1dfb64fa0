package commonground.reminder;

import commonground.deadline.DeadlineRow;
import commonground.deadline.Deadlines;
import commonground.kernel.Commands;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.mail.Post;
import commonground.views.Moments;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Settles whom a reminder that has fallen due concerns, and has each of them told. */
@Component
class Telling {
    private final Queue queue;
    private final Deadlines deadlines;
    private final Recipients recipients;
    private final Moments moments;
    private final Commands commands;
    private final Post post;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Telling(
            Queue queue,
            Deadlines deadlines,
            Recipients recipients,
            Moments moments,
            Commands commands,
            Post post,
            TransactionTemplate transaction,
            Clock clock) {
        this.queue = queue;
        this.deadlines = deadlines;
        this.recipients = recipients;
        this.moments = moments;
        this.commands = commands;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Concerned(Map<PersonId, Channel> first, Optional<PersonId> second) {}

    @CommandHandler
    void handle(TellPeople command) {
        var reminder = new Told(command.deadline(), command.due(), command.daysLeft(), null);
        queue.add(Queue.TELL, reminder.toString());
    }

    /**
     * Once or more often: what has been noted or waits in the queue is not noted or queued again.
     */
    void tell(Told reminder) {
        var found = moments.upToDate(() -> deadlines.find(reminder.deadline()));
        if (found.isEmpty()) return;
        var deadline = found.get();
        if (!speaksOf(reminder, deadline)) {
            commands.send(correction(deadline));
            return;
        }
        var concerned = moments.upToDate(() -> concerned(deadline, reminder.daysLeft()));
        transaction.executeWithoutResult(status -> {
            concerned.first().forEach((person, by) -> tell(reminder.to(person), person, by));
            concerned.second().ifPresent(person -> escalate(reminder.to(person), person));
        });
    }

    /** Whether it is still right to say so. */
    static boolean speaksOf(Told reminder, DeadlineRow deadline) {
        return deadline.isOpen() && deadline.due().equals(reminder.due());
    }

    private Object correction(DeadlineRow deadline) {
        ProgrammeId programme = deadline.programme();
        return deadline.isOpen()
                ? new PlanReminders(
                        deadline.deadline(), programme, deadline.due(), false, clock.instant())
                : new StopReminders(deadline.deadline(), programme);
    }

    private Concerned concerned(DeadlineRow deadline, int daysLeft) {
        return new Concerned(
                recipients.of(deadline, daysLeft),
                recipients.second(deadline, -daysLeft).map(person -> person.id()));
    }

    private void escalate(Told reminder, PersonId person) {
        var told =
                commands.send(
                        new EscalateReminder(
                                reminder.deadline(), reminder.due(), reminder.daysLeft(), person));
        if (told.changedSomething()) tell(reminder, person, Channel.MAIL);
    }

    private void tell(Told reminder, PersonId person, Channel by) {
        if (by == Channel.MAIL && post.isOpen()) {
            queue.add(Queue.MAIL, reminder.toString());
        } else {
            commands.send(
                    new NoteReminderSent(
                            reminder.deadline(),
                            reminder.due(),
                            reminder.daysLeft(),
                            person,
                            Channel.PAGE));
        }
    }
}
