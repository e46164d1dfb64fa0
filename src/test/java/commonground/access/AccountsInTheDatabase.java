package commonground.access;

import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Refusal;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What rests on the database's own rules holds on each of them. */
abstract class AccountsInTheDatabase {
    @Autowired SetupLinks links;
    @Autowired Accounts accounts;
    @Autowired AccountTable table;

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
        assertThat(table.all()).filteredOn(partner::equals).hasSize(1);
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
