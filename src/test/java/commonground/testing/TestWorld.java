package commonground.testing;

import com.github.kagkarlsson.scheduler.SystemClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What tests add to the application: a clock they can set, and a thing to command and to see. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Tally.class, Sender.class, Histories.class, Stillness.class, Towns.class})
public class TestWorld {
    @Bean
    SettableClock clock() {
        return new SettableClock();
    }

    /** Tests put the clock forward; nobody else's reminders are to fall due by that. */
    @Bean
    @Primary
    com.github.kagkarlsson.scheduler.Clock trueTime() {
        return new SystemClock();
    }

    @Bean
    WhenAskedThenTallyAnswers whenAsked() {
        return new WhenAskedThenTallyAnswers();
    }

    @Bean
    TallyView tallyView() {
        return new TallyView();
    }
}
