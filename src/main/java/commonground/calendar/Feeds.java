package commonground.calendar;

import commonground.access.People;
import commonground.access.Person;
import commonground.access.SecretAddress;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.programme.MemberRow;
import commonground.programme.ProgrammeRow;
import commonground.programme.Programmes;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which entries stand in whose calendar. */
@Component
class Feeds {
    /** What fell due longer ago is left out; calendars take it off. */
    private static final Period LOOKS_BACK = Period.ofYears(1);

    private static final String ALL = "Common Ground";

    private final List<CalendarEntries> features;
    private final Programmes programmes;
    private final People people;

    Feeds(List<CalendarEntries> features, Programmes programmes, People people) {
        this.features = features;
        this.programmes = programmes;
        this.people = people;
    }

    /** What an address of theirs shows now; empty if there is nothing of it any more. */
    Optional<CalendarFile> at(SecretAddress address, String base) {
        if (address.scope().isEmpty())
            return people.find(address.person())
                    .map(person -> CalendarFile.of(ALL, entries(theirs(person)), base));
        return programmes
                .find(new ProgrammeId(address.scope()))
                .map(programme -> of(programme, base));
    }

    CalendarFile of(ProgrammeRow programme, String base) {
        return CalendarFile.of(ALL + ": " + programme.name(), entries(List.of(programme)), base);
    }

    /**
     * A person's programmes: those that their practice belongs to; of whoever speaks for none, all
     * there are.
     */
    private List<ProgrammeRow> theirs(Person person) {
        var all = programmes.all();
        var practice = person.practice();
        if (practice == null) return all;
        var own =
                programmes.memberships(practice).stream()
                        .map(MemberRow::programme)
                        .collect(Collectors.toSet());
        return all.stream().filter(row -> own.contains(row.programme())).toList();
    }

    private List<CalendarEntry> entries(List<ProgrammeRow> of) {
        var since = Moment.current().date().minus(LOOKS_BACK);
        return features.stream()
                .flatMap(feature -> feature.of(of, since).stream())
                .sorted(Comparator.comparing(CalendarEntry::date))
                .toList();
    }
}
