package commonground.decision;

import commonground.access.People;
import commonground.kernel.Acting;
import commonground.kernel.Check;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may be named as the one through whom a practice says where it stands. */
@Component
class Representatives {
    private final People people;

    Representatives(People people) {
        this.people = people;
    }

    /**
     * The person named, or whoever acts if nobody is. They speak for this practice, or for none and
     * then record on its behalf; anybody else is refused under {@code representative}.
     */
    @Nullable PersonId named(Check check, PracticeCode practice, @Nullable String named) {
        var person = named == null || named.isBlank() ? acting(practice) : id(named);
        if (person != null && maySpeakFor(practice, person)) return person;
        check.refuse("representative", "decision.representative-unknown");
        return null;
    }

    /**
     * Whoever speaks for the practice says it themselves; where nobody of it does, how it was
     * learnt is told. Refused under {@code learntHow}.
     */
    void requireHowItWasLearnt(
            Check check,
            PracticeCode practice,
            @Nullable PersonId representative,
            @Nullable String learntHow) {
        if (learntHow != null && acting(practice) != null)
            check.refuse("learntHow", "decision.on-behalf-of-itself");
        if (learntHow == null && representative != null && isOfNoPractice(representative))
            check.refuse("learntHow", "decision.on-behalf-without-source");
    }

    private boolean isOfNoPractice(PersonId person) {
        return people.find(person).filter(found -> found.practice() == null).isPresent();
    }

    private boolean maySpeakFor(PracticeCode practice, PersonId person) {
        return people.find(person)
                .filter(found -> found.practice() == null || practice.equals(found.practice()))
                .isPresent();
    }

    private @Nullable PersonId acting(PracticeCode practice) {
        var acting = Acting.current();
        if (acting == null) return null;
        return people.find(acting.person())
                .filter(person -> practice.equals(person.practice()))
                .map(person -> person.id())
                .orElse(null);
    }

    private static @Nullable PersonId id(String named) {
        try {
            return new PersonId(named.strip());
        } catch (Refusal malformed) {
            return null;
        }
    }
}
