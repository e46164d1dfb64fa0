package commonground.delivery;

import commonground.access.People;
import commonground.access.Person;
import commonground.kernel.MilestoneId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.programme.Agreements;
import commonground.programme.Programmes;
import commonground.web.Dates;
import commonground.web.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms of delivery. */
@Component
class DeliveryChoices {
    private final People people;
    private final Programmes programmes;
    private final Agreements agreements;
    private final Milestones milestones;
    private final Dates dates;

    DeliveryChoices(
            People people,
            Programmes programmes,
            Agreements agreements,
            Milestones milestones,
            Dates dates) {
        this.people = people;
        this.programmes = programmes;
        this.agreements = agreements;
        this.milestones = milestones;
        this.dates = dates;
    }

    /** Those who speak for a member, and those who speak for no practice. */
    List<Option> people(ProgrammeId programme) {
        var known = new ArrayList<Person>();
        for (var member : programmes.members(programme))
            known.addAll(people.speakingFor(member.practice()));
        known.addAll(people.ofNoPractice());
        return known.stream()
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .map(person -> Option.of(person.id(), person.name()))
                .toList();
    }

    /** Those that a milestone can wait for: all but itself and those that were given up. */
    List<Option> others(ProgrammeId programme, @Nullable MilestoneId itself) {
        return milestones.of(programme).stream()
                .filter(row -> !row.milestone().equals(itself))
                .filter(row -> row.state() != MilestoneState.GIVEN_UP)
                .map(row ->
                        new Option(
                                row.milestone().value(),
                                row.title(),
                                row.isMet() ? "Met" : "Due " + dates.date(row.due())))
                .toList();
    }

    /** The common issues that were agreed. */
    List<Option> issues(ProgrammeId programme) {
        return agreements.issues(programme).stream()
                .map(issue -> Option.of(issue.decision(), issue.words()))
                .toList();
    }

    static List<MilestoneId> milestones(List<String> chosen) {
        return chosen.stream().map(MilestoneId::new).toList();
    }

    /** Null where nobody was chosen: the command refuses it with its words. */
    @SuppressWarnings("NullAway")
    static PersonId person(String chosen) {
        return chosen.isBlank() ? null : new PersonId(chosen);
    }
}
