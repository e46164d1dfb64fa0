package commonground.access;

import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.kernel.PersonId;
import commonground.kernel.Refusal;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What rests on the database's own rules holds on each of them. */
abstract class AccountsInTheDatabase {
    @Autowired SetupLinks links;
    @Autowired Accounts accounts;
    @Autowired AccountTable table;
    @Autowired InvitationLinks invitations;
    @Autowired Clock clock;
    @Autowired SecretAddresses addresses;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @Test
    void ofSeveralWhoUseALinkAtOnceOneGetsThrough() throws Exception {
        var token = links.next();
        assertThat(links.works(token)).isTrue();
        var through =
                together(() ->
                        accounts.create(
                                Somebody.manager(), PASSWORD, PASSWORD, () -> links.use(token)));
        assertThat(through).isEqualTo(1);
        assertThat(links.works(token)).isFalse();
    }

    @Test
    void ofSeveralAccountsWithOneAddressOneIsMade() throws Exception {
        var partner = Somebody.partnerOf(Somebody.ELM_PARK);
        assertThat(together(() -> accounts.create(partner, PASSWORD))).isEqualTo(1);
        assertThat(table.all()).filteredOn(a -> a.person().equals(partner)).hasSize(1);
    }

    @Test
    void ofSeveralWhoUseAnInvitationAtOnceOneSetsThePassword() throws Exception {
        var invited = Somebody.with(Role.AUDITOR);
        var token = Secrets.token();
        accounts.change(() -> {
            table.insert(invited, clock.instant());
            invitations.give(token, invited.id(), PersonId.COMMON_GROUND);
        });
        assertThat(invitations.whose(token)).contains(invited.id());
        assertThat(together(() -> accounts.change(() -> invitations.use(token, "a hash"))))
                .isEqualTo(1);
        assertThat(invitations.whose(token)).isEmpty();
        assertThat(table.find(invited.id()).orElseThrow().canSignIn()).isTrue();
        assertThatThrownBy(() -> accounts.change(() -> giveAnother(invited)))
                .hasMessageContaining("signs-in-already");
    }

    @Test
    void aSecretAddressGoesWithItsAccount() {
        var auditor = Somebody.with(Role.AUDITOR);
        accounts.create(auditor, PASSWORD);
        var token = addresses.make(auditor.id(), "", "My telephone");
        assertThat(addresses.whose(token, "192.0.2.9")).isPresent();
        transaction.executeWithoutResult(t ->
                db.sql("delete from account where person_id = ?")
                        .param(auditor.id().value())
                        .update());
        assertThat(addresses.whose(token, "192.0.2.9")).isEmpty();
        assertThat(addresses.of(auditor.id())).isEmpty();
    }

    private void giveAnother(Person invited) {
        invitations.give(Secrets.token(), invited.id(), PersonId.COMMON_GROUND);
    }

    private static int together(Runnable attempt) throws Exception {
        Callable<Boolean> refusedOrNot =
                () -> {
                    try {
                        attempt.run();
                        return true;
                    } catch (Refusal refused) {
                        return false;
                    }
                };
        int through = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            var attempts = IntStream.range(0, 4).mapToObj(i -> refusedOrNot).toList();
            for (var result : threads.invokeAll(attempts)) if (result.get()) through++;
        }
        return through;
    }
}
