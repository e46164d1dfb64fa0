package commonground.access;

import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.kernel.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AccessTest
class SecretAddressesTest {
    private static final String FROM = "192.0.2.1";

    @Autowired SecretAddresses addresses;
    @Autowired Accounts accounts;
    @Autowired AccountTable table;
    @Autowired MovableClock clock;

    Person partner;

    @BeforeEach
    void aPartner() {
        partner = Somebody.partnerOf(Somebody.ELM_PARK);
        accounts.create(partner, PASSWORD);
    }

    @Test
    void aTokenLeadsToItsAddressUntilItIsReplacedOrGivenUp() {
        var token = addresses.make(partner.id(), "", "My telephone");
        var address = addresses.of(partner.id()).getFirst();
        assertThat(addresses.whose(token, FROM)).contains(address);

        var newer = addresses.replace(partner.id(), address.id());
        assertThat(addresses.whose(token, FROM)).isEmpty();
        assertThat(addresses.whose(newer, FROM)).isPresent();

        addresses.giveUp(partner.id(), address.id());
        assertThat(addresses.whose(newer, FROM)).isEmpty();
        assertThat(addresses.of(partner.id())).isEmpty();
        assertThatThrownBy(() -> addresses.giveUp(partner.id(), address.id()))
                .hasMessageContaining("address-unknown");
    }

    @Test
    void whoCannotSignInHasNoneThatWorks() {
        var invited = Somebody.with(Role.AUDITOR);
        accounts.change(() -> table.insert(invited, clock.instant()));
        var token = addresses.make(invited.id(), "", "My telephone");
        assertThat(addresses.whose(token, FROM)).isEmpty();
    }

    @Test
    void nobodyEndsTheAddressOfAnother() {
        var token = addresses.make(partner.id(), "", "My telephone");
        var id = addresses.of(partner.id()).getFirst().id();
        var another = PersonId.next();
        assertThatThrownBy(() -> addresses.giveUp(another, id)).hasMessageContaining("unknown");
        assertThatThrownBy(() -> addresses.replace(another, id)).hasMessageContaining("unknown");
        assertThat(addresses.whose(token, FROM)).isPresent();
    }

    @Test
    void itIsNotedOnWhichDayOneWasLastRead() {
        var token = addresses.make(partner.id(), "", "My telephone");
        assertThat(lastRead()).isNull();
        addresses.whose(token, FROM);
        var first = lastRead();
        assertThat(first).isNotNull();
        clock.pass(Duration.ofDays(2));
        addresses.whose(token, FROM);
        assertThat(lastRead()).isEqualTo(first.plusDays(2));
    }

    private LocalDate lastRead() {
        return addresses.of(partner.id()).getFirst().lastReadOn();
    }

    @Test
    void afterManyWrongOnesFromOnePlaceNoneFromThereIsLookedAtForAWhile() {
        var token = addresses.make(partner.id(), "", "My telephone");
        var from = "192.0.2.77";
        for (int i = 0; i < WrongAddresses.MOST + 50; i++)
            assertThat(addresses.whose(token, from)).isPresent();
        for (int i = 0; i < WrongAddresses.MOST; i++)
            assertThat(addresses.whose("guess" + i, from)).isEmpty();
        assertThatThrownBy(() -> addresses.whose(token, from))
                .isInstanceOf(SecretAddresses.TooManyWrong.class);
        assertThat(addresses.whose(token, FROM)).isPresent();
        clock.pass(FailedSignIns.WINDOW);
        assertThat(addresses.whose(token, from)).isPresent();
    }
}
