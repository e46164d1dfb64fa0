package commonground.deadline;

import commonground.calendar.CalendarFile;
import commonground.kernel.DeadlineId;
import commonground.programme.Programmes;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One deadline as a file that a calendar takes in. */
@Controller
class DeadlineCalendarPages {
    private final Deadlines deadlines;
    private final Programmes programmes;
    private final DeadlinesInCalendar entries;

    DeadlineCalendarPages(Deadlines deadlines, Programmes programmes, DeadlinesInCalendar entries) {
        this.deadlines = deadlines;
        this.programmes = programmes;
        this.entries = entries;
    }

    @GetMapping("/deadlines/{deadline}/calendar.ics")
    ResponseEntity<byte[]> file(@PathVariable DeadlineId deadline) {
        var row = deadlines.require(deadline);
        var entry = entries.entry(row, programmes.require(row.programme()).name());
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return CalendarFile.of(row.obligation(), List.of(entry), base).answer("deadline.ics");
    }
}
