package commonground.reminder;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import commonground.kernel.Acting;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the nodes take from the queue, and what they do then; in the product's own name. */
@Configuration(proxyBeanMethods = false)
class Work {
    private static void asCommonGround(Runnable work) {
        Acting.as(PersonId.COMMON_GROUND).run(work);
    }

    @Bean
    OneTimeTask<Void> tellPeople(ObjectProvider<Telling> telling, Queue queue) {
        return Tasks.oneTime(Queue.TELL)
                .onFailure((complete, operations) ->
                        queue.failed(complete, operations, Integer.MAX_VALUE, name -> {}))
                .execute((task, context) ->
                        asCommonGround(() -> telling.getObject().tell(Told.read(task.getId()))));
    }

    @Bean
    OneTimeTask<Void> reminderMail(
            ObjectProvider<ReminderMails> mails, Queue queue, ReminderProperties properties) {
        return Tasks.oneTime(Queue.MAIL)
                .onFailure((complete, operations) ->
                        queue.failed(
                                complete,
                                operations,
                                properties.attempts(),
                                name ->
                                        asCommonGround(
                                                () -> mails.getObject().givenUp(Told.read(name)))))
                .execute((task, context) ->
                        asCommonGround(() -> mails.getObject().send(Told.read(task.getId()))));
    }

    @Bean
    OneTimeTask<Void> planWhatWasThere(ObjectProvider<PlansForWhatWasThere> plans, Queue queue) {
        return Tasks.oneTime("plan-what-was-there")
                .onFailure((complete, operations) ->
                        queue.failed(complete, operations, Integer.MAX_VALUE, name -> {}))
                .execute((task, context) -> asCommonGround(() -> plans.getObject().make()));
    }

    @Bean
    OneTimeTask<Void> digestMail(
            ObjectProvider<DigestMails> mails, Queue queue, ReminderProperties properties) {
        return Tasks.oneTime(Queue.DIGEST)
                .onFailure((complete, operations) ->
                        queue.failed(
                                complete,
                                operations,
                                properties.attempts(),
                                name -> asCommonGround(() -> mails.getObject().givenUp(name))))
                .execute((task, context) ->
                        asCommonGround(() -> mails.getObject().send(task.getId())));
    }

    /** Every morning; whose day it is, is asked then. */
    @Bean
    RecurringTask<Void> everyMorning(
            ObjectProvider<DigestMails> mails, ReminderProperties properties) {
        return Tasks.recurring("digests", Schedules.daily(Moment.LONDON, properties.hour()))
                .execute((task, context) ->
                        asCommonGround(() ->
                                mails.getObject().queue(context.getExecution().executionTime)));
    }
}
