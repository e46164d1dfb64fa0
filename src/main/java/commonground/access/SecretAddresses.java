package commonground.access;

import commonground.kernel.Check;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Secret addresses with which programs that cannot sign in, such as calendars, read for a person.
 * Only the hash of a token is stored. An address works for as long as its person can sign in, until
 * it is given up or replaced.
 */
@Component
public class SecretAddresses {
    /** Of one person. */
    public static final int MOST = 20;

    private final SecretAddressTable table;
    private final WrongAddresses wrong;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SecretAddresses(
            SecretAddressTable table,
            WrongAddresses wrong,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.wrong = wrong;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All of a person's, the latest made first. */
    public List<SecretAddress> of(PersonId person) {
        return table.of(person);
    }

    /**
     * One of this person's.
     *
     * @throws Refusal if they have none of that id
     */
    public SecretAddress require(PersonId person, String id) {
        return of(person).stream()
                .filter(address -> address.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("access.address-unknown"));
    }

    /**
     * Makes one more, and returns its token: 256 bits, told this once.
     *
     * @param name one line
     * @throws Refusal if the name cannot be used or the person has {@value #MOST} already
     */
    public String make(PersonId person, String scope, String name) {
        var check = new Check();
        var line = check.line("use", name);
        check.done();
        if (of(person).size() >= MOST) throw Refusal.of("access.addresses-too-many", MOST);
        var token = Secrets.token();
        var made =
                new SecretAddress(
                        UUID.randomUUID().toString(), person, scope, line, clock.instant(), null);
        transaction.executeWithoutResult(t -> table.insert(made, Secrets.sha256(token)));
        return token;
    }

    /**
     * Gives one of this person's a new token, which is returned this once; the older one is void.
     *
     * @throws Refusal if they have none of that id
     */
    public String replace(PersonId person, String id) {
        var token = Secrets.token();
        change(() -> table.replace(person, id, Secrets.sha256(token), clock.instant()));
        return token;
    }

    /**
     * Makes one of this person's void for good.
     *
     * @throws Refusal if they have none of that id
     */
    public void giveUp(PersonId person, String id) {
        change(() -> table.delete(person, id));
    }

    /**
     * The address that this token belongs to; empty alike for one that was guessed, given up,
     * replaced, or whose person cannot sign in any more. That it was read is noted once a day.
     *
     * @param from the network address it was asked for from
     * @throws TooManyWrong if there have been too many wrong ones from there, whatever this one is
     */
    public Optional<SecretAddress> whose(String token, String from) {
        if (!wrong.mayTry(from)) throw new TooManyWrong();
        var found = table.find(Secrets.sha256(token));
        found.ifPresent(address -> {
            wrong.wasRight(from);
            noteRead(address);
        });
        return found;
    }

    private void noteRead(SecretAddress address) {
        var today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        if (!today.equals(address.lastReadOn()))
            transaction.executeWithoutResult(t -> table.wasRead(address.id(), today));
    }

    private void change(IntSupplier work) {
        var changed = transaction.execute(t -> work.getAsInt());
        if (changed == null || changed == 0) throw Refusal.unknown("access.address-unknown");
    }

    /** From where it came, nothing is looked at for a while. */
    public static final class TooManyWrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Seconds. */
        public long retryAfter() {
            return FailedSignIns.WINDOW.toSeconds();
        }
    }
}
