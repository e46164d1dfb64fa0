package commonground.access;

import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.kernel.PersonId;
import commonground.kernel.Refusal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AccessTest
class AccountsTest {
    @Autowired Accounts accounts;
    @Autowired AccountTable table;
    @Autowired People people;
    @Autowired Passwords passwords;

    @Test
    void aPersonWithAnAccountIsFoundAndNamed() {
        var partner = Somebody.partnerOf(Somebody.ELM_PARK);
        accounts.create(partner, PASSWORD);

        assertThat(people.find(partner.id())).contains(partner);
        assertThat(people.nameOf(partner.id())).isEqualTo("Rosalind Ashworth");
        assertThat(people.speakingFor(Somebody.ELM_PARK)).contains(partner);
        assertThat(people.speakingFor(Somebody.MILL_ROAD)).doesNotContain(partner);
    }

    @Test
    void everyoneTheLedgerNamesCanBeCalledSomething() {
        assertThat(people.nameOf(PersonId.COMMON_GROUND)).isEqualTo("Common Ground");
        assertThat(people.nameOf(PersonId.next())).isEqualTo("someone whose name has been erased");
    }

    @Test
    void onlyAnArgon2idHashOfThePasswordIsKept() {
        var manager = Somebody.manager();
        accounts.create(manager, PASSWORD);

        var hash = table.loginOf(manager.email()).orElseThrow().passwordHash();
        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.match(PASSWORD, hash)).isTrue();
        assertThat(passwords.match(PASSWORD + " ", hash)).isFalse();
        assertThat(passwords.match(PASSWORD, null)).isFalse();
    }

    @Test
    void anAddressHasOneAccountHoweverItIsWritten() {
        var manager = Somebody.manager();
        accounts.create(manager, PASSWORD);
        var shouted = manager.email().toUpperCase(Locale.ROOT);

        assertThat(table.loginOf(shouted)).isPresent();
        assertThat(refused(called("Jo Bloggs", shouted), PASSWORD))
                .containsExactly("access.email-taken");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(refused(called(" ", "nowhere"), "short"))
                .containsExactly("text.blank", "access.email-malformed", "access.password-short");
    }

    @Test
    void aPartnerSpeaksForAPracticeAndNobodyElseDoes() {
        var adrift = Somebody.with(Role.PRACTICE_PARTNER);
        assertThat(refused(adrift, PASSWORD)).containsExactly("access.practice-missing");

        var partner = Somebody.partnerOf(Somebody.ELM_PARK);
        var auditor =
                new Person(
                        partner.id(),
                        partner.name(),
                        partner.email(),
                        Role.AUDITOR,
                        partner.practice());
        assertThat(refused(auditor, PASSWORD)).containsExactly("access.practice-unwanted");
    }

    private static Person called(String name, String email) {
        return new Person(PersonId.next(), name, email, Role.LOCALITY_MANAGER, null);
    }

    private java.util.List<String> refused(Person person, String password) {
        var refusal = catchThrowableOfType(Refusal.class, () -> accounts.create(person, password));
        assertThat(people.find(person.id())).isEmpty();
        return refusal.reasons().stream().map(Refusal.Reason::key).toList();
    }
}
