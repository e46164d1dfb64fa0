package commonground.decision;

import commonground.access.People;
import commonground.access.Person;
import commonground.access.Role;
import commonground.kernel.Check;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.Nominee;
import commonground.programme.Programmes;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be nominated to lead: the partners and practice managers of the members. */
@Component
class Nominations {
    private final People people;
    private final Programmes programmes;

    Nominations(People people, Programmes programmes) {
        this.people = people;
        this.programmes = programmes;
    }

    /** By name. */
    List<Person> candidates(ProgrammeId programme, Role role) {
        return programmes.memberCodes(programme).stream()
                .flatMap(practice -> people.speakingFor(practice).stream())
                .filter(person -> person.role() == role)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** The nominee of that name, or null if there is nobody: the command then says so. */
    @Nullable Nominee nominee(@Nullable String person, int halfDays) {
        return find(person)
                .filter(found -> found.practice() != null)
                .map(found ->
                        new Nominee(found.id(), Objects.requireNonNull(found.practice()), halfDays))
                .orElse(null);
    }

    private Optional<Person> find(@Nullable String person) {
        if (person == null || !person.strip().matches("[A-Za-z0-9-]{1,64}"))
            return Optional.empty();
        return people.find(new PersonId(person.strip()));
    }

    /**
     * Nobody is nominated who could not lead.
     *
     * @throws commonground.kernel.Refusal with everything that is wrong
     */
    void requireCanLead(ProgrammeId programme, @Nullable Particulars particulars) {
        if (!(particulars instanceof Nomination nomination)) return;
        var members = programmes.memberCodes(programme);
        var check = new Check();
        require(check, "partner", nomination.partner(), Role.PRACTICE_PARTNER, members);
        require(check, "manager", nomination.manager(), Role.PRACTICE_MANAGER, members);
        check.done();
    }

    private void require(
            Check check, String field, Nominee nominee, Role role, List<PracticeCode> members) {
        var known =
                people.find(nominee.person())
                        .filter(person -> person.role() == role)
                        .filter(person -> nominee.practice().equals(person.practice()));
        if (known.isEmpty()) check.refuse(field, "decision.nominee-unsuited." + field);
        else if (!members.contains(nominee.practice()))
            check.refuse(field, "decision.nominee-of-no-member", nominee.practice().value());
    }
}
