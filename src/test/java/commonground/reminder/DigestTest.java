package commonground.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.testing.Await;
import org.junit.jupiter.api.Test;

/** The week at a glance: what stands in it, for whom, and that it comes once. */
class DigestTest extends Reminding {
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
}
