package commonground.access;

import commonground.kernel.Check;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import org.jspecify.annotations.Nullable;

/**
 * Lets a person in, to read and to do what their role may. No command of the ledger, for it is
 * about a person's name and address; who may send it is asked of {@link MayCommand} all the same.
 *
 * @param email they sign in with it
 * @param practice the practice they are to speak for; only for a role that speaks for one
 */
public record InvitePerson(
        PersonId person, String name, String email, Role role, @Nullable PracticeCode practice) {
    public InvitePerson {
        var check = new Check();
        name = check.line("name", name);
        email = PersonRules.email(check, email);
        check.chosen("role", role);
        PersonRules.practice(check, role, practice);
        check.done();
    }

    Person invited() {
        return new Person(person, name, email, role, practice);
    }
}
