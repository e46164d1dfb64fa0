package commonground.calendar;

import commonground.access.SecretAddress;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** Writes calendars, for benchmarks elsewhere. */
public record Calendars(ApplicationContext context) {
    private static final String BASE = "https://tracker.example";

    public void of(ProgrammeId programme) {
        var row = context.getBean(Programmes.class).require(programme);
        context.getBean(Feeds.class).of(row, BASE).bytes();
    }

    /** What the address of somebody's own calendar is answered with. */
    public void of(PersonId person) {
        var address = new SecretAddress("address", person, "", "telephone", Instant.EPOCH, null);
        context.getBean(Feeds.class).at(address, BASE).orElseThrow().bytes();
    }
}
