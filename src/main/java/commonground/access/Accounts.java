package commonground.access;

import commonground.kernel.Check;
import commonground.kernel.Refusal;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes accounts. */
@Component
public class Accounts {
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

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

    /** True until somebody can sign in. */
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
        try {
            transaction.executeWithoutResult(running -> {
                condition.run();
                table.insert(person, hash, clock.instant());
            });
        } catch (DuplicateKeyException taken) {
            throw Refusal.invalid("email", "access.email-taken");
        } finally {
            people.readAgain();
        }
    }

    private Person checked(Person given, String password, String again) {
        var check = new Check();
        var name = check.line("name", given.name());
        var email = check.line("email", given.email());
        if (!email.isEmpty() && !isAddress(email)) check.refuse("email", "access.email-malformed");
        else if (table.has(email)) check.refuse("email", "access.email-taken");
        var practice = given.practice();
        if (given.role().speaksForAPractice() && practice == null)
            check.refuse("practice", "access.practice-missing");
        if (!given.role().speaksForAPractice() && practice != null)
            check.refuse("practice", "access.practice-unwanted");
        PasswordRules.check(check, "password", password, name, email);
        if (!password.equals(again)) check.refuse("again", "access.passwords-differ");
        check.done();
        return new Person(given.id(), name, email, given.role(), practice);
    }

    /** Whether this could be an email address; none that could not has an account. */
    static boolean isAddress(String email) {
        return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
    }
}
