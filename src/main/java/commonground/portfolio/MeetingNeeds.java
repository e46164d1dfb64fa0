package commonground.portfolio;

import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.listening.MeetingRow;
import commonground.web.Dates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works out which meetings wait for a reader: to be reflected back, to be confirmed. For somebody
 * who speaks for a practice, only that it is asked whether this is what it said.
 *
 * @param names what each programme is called
 * @param practiceNames what each practice is called
 */
record MeetingNeeds(
        Dates dates, Map<ProgrammeId, String> names, Function<PracticeCode, String> practiceNames) {

    List<Need> of(List<MeetingRow> unconfirmed, @Nullable PracticeCode speaksFor) {
        return unconfirmed.stream().flatMap(meeting -> need(meeting, speaksFor).stream()).toList();
    }

    private Optional<Need> need(MeetingRow meeting, @Nullable PracticeCode speaksFor) {
        var path = "/meetings/" + meeting.meeting();
        var when = dates.date(meeting.heldOn());
        if (speaksFor != null)
            return meeting.isReflectedBack() && meeting.practice().equals(speaksFor)
                    ? open("Is this what your practice said on " + when + "?", path, meeting)
                    : Optional.empty();
        var what = "What " + practiceNames.apply(meeting.practice()) + " said on " + when;
        if (meeting.isReflectedBack())
            return open(what + ": not confirmed by it yet", path, meeting);
        return meeting.statements() == 0
                ? Optional.empty()
                : open(what + ": to be reflected back", path, meeting);
    }

    private Optional<Need> open(String what, String path, MeetingRow meeting) {
        var programme = names.getOrDefault(meeting.programme(), "");
        return Optional.of(new Need(Need.Urgency.OPEN, what, path, programme, null));
    }
}
