package commonground.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import commonground.kernel.PersonId;
import commonground.kernel.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out whose an email address and password are. */
@Component
class Credentials {
    private final AccountTable accounts;
    private final Passwords passwords;
    private final FailedSignIns failures;

    /**
     * Clients of the API send their password with every request. One that was right is known again
     * for a minute without hashing it: by a keyed hash, whose key lives and dies with this process,
     * over the password, the stored hash and whose it is, so that a changed password is never known
     * again.
     */
    private final Cache<String, PersonId> justVerified =
            Caffeine.newBuilder()
                    .maximumSize(1_000)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .build();

    private final byte[] key = Secrets.random();

    Credentials(AccountTable accounts, Passwords passwords, FailedSignIns failures) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
    }

    /**
     * The person whose these are; empty alike for an unknown account, a wrong password and too many
     * tries.
     *
     * @param address the network address they came from
     * @throws Refusal if too many are signing in at this moment
     */
    Optional<PersonId> whose(String email, String password, String address) {
        if (!PersonRules.isAddress(email.strip()) || !failures.mayTry(email, address))
            return Optional.empty();
        var login = accounts.loginOf(email.strip());
        var hash = login.map(AccountTable.Login::passwordHash).orElse(null);
        if (!passwords.match(password, hash)) return Optional.empty();
        failures.succeeded(email, address);
        return login.map(AccountTable.Login::person);
    }

    /** As {@link #whose}, at little cost if they were right a moment ago. */
    Optional<PersonId> whoseAgain(String email, String password, String address) {
        if (!PersonRules.isAddress(email.strip())) return Optional.empty();
        var login = accounts.loginOf(email.strip());
        var hash = login.map(AccountTable.Login::passwordHash).orElse(null);
        if (hash == null) return whose(email, password, address);
        var seal = Secrets.hmac(key, password, hash, login.get().person().value());
        var known = justVerified.getIfPresent(seal);
        if (known != null) return Optional.of(known);
        var person = whose(email, password, address);
        person.ifPresent(verified -> justVerified.put(seal, verified));
        return person;
    }
}
