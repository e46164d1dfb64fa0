package commonground.portfolio;

import commonground.deadline.DeadlineRow;
import commonground.deadline.Lateness;
import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.reminder.NoteRow;
import commonground.web.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says of deadlines that wait for a reader when they were reminded of them, after how much evidence
 * has been supplied, and adds those that they were reminded of and that did not wait for them
 * otherwise.
 *
 * @param names what each programme is called
 * @param reminded the latest reminder of each deadline to this reader
 */
record ReminderNeeds(
        LocalDate today,
        Dates dates,
        Map<ProgrammeId, String> names,
        Map<DeadlineId, NoteRow> reminded) {

    List<Need> with(List<Need> needs, List<DeadlineRow> deadlines) {
        var all = new ArrayList<>(needs);
        for (var deadline : deadlines) {
            var note = reminded.get(deadline.deadline());
            if (note == null || !deadline.isOpen() || !note.due().equals(deadline.due())) continue;
            var evidence = Needs.evidence(deadline);
            var need =
                    need(
                            deadline,
                            (evidence == null ? "" : evidence + ". ")
                                    + "You were reminded on %s.".formatted(dates.date(note.at())));
            all.replaceAll(one -> one.path().equals(need.path()) ? told(one, need) : one);
            if (needs.stream().noneMatch(one -> one.path().equals(need.path()))) all.add(need);
        }
        return all;
    }

    private static Need told(Need one, Need reminder) {
        return new Need(one.urgency(), one.what(), one.path(), one.programme(), reminder.more());
    }

    private Need need(DeadlineRow deadline, String more) {
        var lateness = Lateness.of(deadline, today);
        var words = lateness.isLate() ? ": " : ": due ";
        return new Need(
                lateness.isLate() ? Need.Urgency.LATE : Need.Urgency.SOON,
                deadline.obligation() + words + lateness.words(),
                "/deadlines/" + deadline.deadline(),
                names.getOrDefault(deadline.programme(), ""),
                more);
    }
}
