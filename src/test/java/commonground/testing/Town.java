package commonground.testing;

import commonground.access.Person;
import commonground.kernel.PracticeCode;
import java.util.List;

/**
 * A place of a test's own: practices that the register knows, one that is closed, and people who
 * can sign in.
 *
 * @param partners one of each practice, in the same order
 */
public record Town(
        List<PracticeCode> practices,
        PracticeCode closed,
        Person manager,
        List<Person> partners,
        Person commissioner,
        Person auditor) {

    public PracticeCode practice(int i) {
        return practices.get(i);
    }

    public Person partner(int i) {
        return partners.get(i);
    }
}
