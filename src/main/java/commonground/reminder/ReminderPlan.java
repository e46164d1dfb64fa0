package commonground.reminder;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The reminders of one deadline. One step is planned at a time; when it falls due it plans the next
 * one that is still ahead, so that a standstill is never followed by a flood. What was planned for
 * a due date that was moved still comes, and is not heard. Not kept between commands: two nodes
 * work on the same plans.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
class ReminderPlan {
    @AggregateIdentifier private ReminderPlanId id;

    private DeadlineId deadline;
    private ProgrammeId programme;
    private @Nullable LocalDate due;
    private boolean awaited;

    /** The last step that fell due for each due date there was; steps only go down. */
    private HashMap<String, Integer> fellDue = new HashMap<>();

    /** What has been noted about whom. */
    private HashSet<String> noted = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    ReminderPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlanReminders command, DeadlineManager alarms, Mornings mornings) {
        if (awaited && command.due().equals(due) || command.moved() && isStopped()) return;
        apply(new RemindersPlanned(command.deadline(), command.programme(), command.due()));
        planNext(command.due(), command.now(), alarms, mornings);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StopReminders command) {
        if (isStopped()) return;
        apply(new RemindersStopped(command.deadline(), command.programme()));
    }

    private boolean isStopped() {
        return id != null && !awaited;
    }

    @DeadlineHandler(deadlineName = FallsDue.NAME)
    void on(
            FallsDue reminder,
            @MetaDataValue(Stamped.NOW) String now,
            DeadlineManager alarms,
            Mornings mornings) {
        fallDue(reminder.due(), reminder.daysLeft(), Instant.parse(now), alarms, mornings);
    }

    @CommandHandler
    void handle(LetFallDue command, DeadlineManager alarms, Mornings mornings) {
        fallDue(command.due(), command.daysLeft(), command.now(), alarms, mornings);
    }

    private void fallDue(
            LocalDate of, int daysLeft, Instant now, DeadlineManager alarms, Mornings mornings) {
        if (!awaited || !of.equals(due) || hasFallenDue(of, daysLeft)) return;
        apply(new ReminderFellDue(deadline, programme, of, daysLeft));
        var meantFor = mornings.on(of.minusDays(daysLeft));
        planNext(of, now.isAfter(meantFor) ? now : meantFor, alarms, mornings);
    }

    private void planNext(LocalDate of, Instant after, DeadlineManager alarms, Mornings mornings) {
        var next = mornings.next(of, after);
        alarms.schedule(next.at(), FallsDue.NAME, new FallsDue(of, next.daysLeft()));
    }

    private boolean hasFallenDue(LocalDate of, int daysLeft) {
        return fellDue.getOrDefault(of.toString(), Integer.MAX_VALUE) <= daysLeft;
    }

    @CommandHandler
    void handle(NoteReminderSent command) {
        var told = told(command.due(), command.daysLeft(), command.person());
        if (noted.contains(told)) return;
        apply(
                new ReminderSent(
                        deadline,
                        programme,
                        command.due(),
                        command.daysLeft(),
                        command.person(),
                        command.by()));
    }

    @CommandHandler
    void handle(NoteReminderNotSent command) {
        var told = told(command.due(), command.daysLeft(), command.person());
        if (noted.contains(told)) return;
        apply(
                new ReminderNotSent(
                        deadline,
                        programme,
                        command.due(),
                        command.daysLeft(),
                        command.person(),
                        command.why()));
    }

    @CommandHandler
    void handle(EscalateReminder command) {
        if (noted.contains(escalated(command.due()))) return;
        apply(
                new ReminderEscalated(
                        deadline, programme, command.due(), command.daysLeft(), command.person()));
    }

    private static String told(LocalDate due, int daysLeft, PersonId person) {
        return due + "/" + daysLeft + "/" + person;
    }

    private static String escalated(LocalDate due) {
        return due + "/escalated";
    }

    @EventSourcingHandler
    void on(RemindersPlanned event) {
        id = ReminderPlanId.of(event.deadline());
        deadline = event.deadline();
        programme = event.ofProgramme();
        due = event.due();
        awaited = true;
    }

    @EventSourcingHandler
    void on(RemindersStopped event) {
        id = ReminderPlanId.of(event.deadline());
        deadline = event.deadline();
        programme = event.ofProgramme();
        awaited = false;
    }

    @EventSourcingHandler
    void on(ReminderFellDue event) {
        fellDue.put(event.due().toString(), event.daysLeft());
    }

    @EventSourcingHandler
    void on(ReminderEscalated event) {
        noted.add(escalated(event.due()));
    }

    @EventSourcingHandler
    void on(ReminderSent event) {
        noted.add(told(event.due(), event.daysLeft(), event.person()));
    }

    @EventSourcingHandler
    void on(ReminderNotSent event) {
        noted.add(told(event.due(), event.daysLeft(), event.person()));
    }
}
