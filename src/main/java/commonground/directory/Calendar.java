package commonground.directory;

import commonground.kernel.Moment;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Today, where files are published. The sample programme tells its story under a clock of its own,
 * years ago; the files brought to it are of the real calendar all the same.
 */
@Component
class Calendar {
    private final Clock clock = Clock.systemUTC();

    LocalDate today() {
        return clock.instant().atZone(Moment.LONDON).toLocalDate();
    }
}
