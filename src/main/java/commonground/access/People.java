package commonground.access;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who people are, by the identifiers that the ledger knows them by. All accounts are read together
 * and kept for {@value #SECONDS_KEPT} seconds, so a page of names costs at most one query; a change
 * made on another node shows here within that time.
 */
@Component
public class People {
    private static final int SECONDS_KEPT = 10;

    private final LoadingCache<String, Map<PersonId, Account>> kept;
    private final MessageSource messages;

    People(AccountTable accounts, MessageSource messages) {
        this.messages = messages;
        this.kept =
                Caffeine.newBuilder()
                        .expireAfterWrite(Duration.ofSeconds(SECONDS_KEPT))
                        .build(everybody ->
                                accounts.all().stream()
                                        .collect(toUnmodifiableMap(a -> a.person().id(), a -> a)));
    }

    public Optional<Person> find(PersonId id) {
        return account(id).map(Account::person);
    }

    /** What to call this person on a page; has an answer for everyone the ledger ever names. */
    public String nameOf(PersonId id) {
        if (id.equals(PersonId.COMMON_GROUND)) return words("access.common-ground");
        return find(id).map(Person::name).orElseGet(() -> words("access.name-erased"));
    }

    /**
     * Those who may speak for this practice, in no particular order; who has been invited and has
     * not signed in yet is among them.
     */
    public Collection<Person> speakingFor(PracticeCode practice) {
        return everybody().values().stream()
                .map(Account::person)
                .filter(person -> practice.equals(person.practice()))
                .toList();
    }

    /** Everybody who has an account, by name. */
    public List<Person> all() {
        return everybody().values().stream()
                .map(Account::person)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** Those who speak for no practice, by name. */
    public List<Person> ofNoPractice() {
        return everybody().values().stream()
                .map(Account::person)
                .filter(person -> person.practice() == null)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    Optional<Account> account(PersonId id) {
        return Optional.ofNullable(everybody().get(id));
    }

    /** To be called after accounts have changed here. */
    void readAgain() {
        kept.invalidateAll();
    }

    private Map<PersonId, Account> everybody() {
        return kept.get("everybody");
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
