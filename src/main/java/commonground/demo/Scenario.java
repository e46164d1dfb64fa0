package commonground.demo;

import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.views.Moments;
import commonground.views.Progress;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Tells a story step by step: on a date, somebody does something, and what follows from it has time
 * to happen. What is told out of order is refused: the record has no way back in time.
 */
@Component
@Profile("demo")
class Scenario {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MINUTES_BETWEEN_STEPS = 7;

    private final ScenarioClock clock;
    private final Moments moments;
    private final Progress progress;
    private LocalDate date = LocalDate.MIN;
    private LocalTime time = LocalTime.MIN;
    private LocalDateTime last = LocalDateTime.MIN;

    Scenario(ScenarioClock clock, Moments moments, Progress progress) {
        this.clock = clock;
        this.moments = moments;
        this.progress = progress;
    }

    /** What follows happens on this date, from this hour on. */
    void on(int year, int month, int day, int hour) {
        date = LocalDate.of(year, month, day);
        time = LocalTime.of(hour, 0);
    }

    void does(PersonId person, Runnable step) {
        var when = date.atTime(time);
        if (when.isBefore(last)) throw new IllegalStateException(when + " is told after " + last);
        last = when;
        clock.moveTo(when);
        time = time.plusMinutes(MINUTES_BETWEEN_STEPS);
        Acting.as(person)
                .run(() ->
                        moments.now()
                                .read(() -> {
                                    step.run();
                                    return true;
                                }));
        if (!progress.awaitRest(PATIENCE))
            throw new IllegalStateException("the sample could not be told in time");
    }
}
