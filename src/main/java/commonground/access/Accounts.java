package commonground.access;

import commonground.kernel.Check;
import commonground.kernel.Refusal;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes accounts. */
@Component
public class Accounts {
    private final AccountTable table;
    private final People people;
    private final Passwords passwords;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Accounts(
            AccountTable table,
            People people,
            Passwords passwords,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** True until somebody has an account. */
    boolean nobodyYet() {
        return table.isEmpty();
    }

    /**
     * Gives this person an account; they can sign in from now on.
     *
     * @throws Refusal with every reason, if anything of it cannot be used or the address is taken
     */
    public void create(Person person, String password) {
        create(person, password, password, () -> {});
    }

    /**
     * As {@link #create(Person, String)}, only if {@code condition} returns: it runs first, in the
     * same transaction.
     *
     * @param again what was typed as the password a second time
     */
    void create(Person given, String password, String again, Runnable condition) {
        var person = checked(given, password, again);
        var hash = passwords.hash(password);
        change(() -> {
            condition.run();
            table.insert(person, clock.instant());
            table.setPassword(person.id(), hash, clock.instant());
        });
    }

    /**
     * Does all of this work on accounts or none of it; what comes of it is seen at once.
     *
     * @throws Refusal if an address has been taken in the meantime
     */
    void change(Runnable work) {
        try {
            transaction.executeWithoutResult(running -> work.run());
        } catch (DuplicateKeyException taken) {
            throw Refusal.invalid("email", "access.email-taken");
        } finally {
            people.readAgain();
        }
    }

    private Person checked(Person given, String password, String again) {
        var check = new Check();
        var name = check.line("name", given.name());
        var email = PersonRules.email(check, given.email());
        if (isTaken(email)) check.refuse("email", "access.email-taken");
        PersonRules.practice(check, given.role(), given.practice());
        PasswordRules.check(check, password, again, name, email);
        check.done();
        return new Person(given.id(), name, email, given.role(), given.practice());
    }

    boolean isTaken(String email) {
        return PersonRules.isAddress(email) && table.has(email);
    }
}
