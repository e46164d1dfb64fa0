package commonground.access;

import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.kernel.Refusal;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AccessTest
@ExtendWith(OutputCaptureExtension.class)
class SetupLinksTest {
    @Autowired SetupLinks links;
    @Autowired Accounts accounts;
    @Autowired FirstStart firstStart;
    @Autowired MovableClock clock;
    @Autowired JdbcClient db;

    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void nobodyHasAnAccount() {
        transaction.executeWithoutResult(t -> db.sql("delete from account").update());
    }

    @Test
    void aStartWithNobodyPrintsALinkThatWorks(CapturedOutput printed) {
        firstStart.printLink();
        assertThat(links.works(tokenIn(printed))).isTrue();
    }

    @Test
    void aStartWithSomebodyPrintsNone(CapturedOutput printed) {
        accounts.create(Somebody.manager(), PASSWORD);
        var before = tokenIn(printed);
        firstStart.printLink();
        assertThat(tokenIn(printed)).isEqualTo(before);
    }

    @Test
    void anotherStartMakesTheOlderLinkVoid(CapturedOutput printed) {
        var older = links.next();
        firstStart.printLink();
        assertThat(links.works(older)).isFalse();
        assertThat(links.works(tokenIn(printed))).isTrue();
    }

    @Test
    void itWorksForHalfAnHour() {
        var token = links.next();
        clock.pass(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(links.works(token)).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(links.works(token)).isFalse();
        assertThatThrownBy(() -> useWith(token)).isInstanceOf(Refusal.class);
    }

    @Test
    void itWorksOnce() {
        var token = links.next();
        useWith(token);
        assertThat(links.works(token)).isFalse();
        assertThatThrownBy(() -> useWith(token)).hasMessageContaining("setup-link-dead");
    }

    @Test
    void aRefusedAccountDoesNotSpendIt() {
        var token = links.next();
        var bad = Somebody.manager();
        assertThatThrownBy(() -> accounts.create(bad, "short", "short", () -> links.use(token)))
                .isInstanceOf(Refusal.class);
        assertThat(links.works(token)).isTrue();
    }

    @Test
    void ofSeveralAtOnceOneGetsThrough() throws Exception {
        var token = links.next();
        Callable<Boolean> attempt = () -> triesWith(token);
        try (var together = Executors.newFixedThreadPool(4)) {
            var attempts = IntStream.range(0, 4).mapToObj(i -> attempt).toList();
            int through = 0;
            for (var result : together.invokeAll(attempts)) if (result.get()) through++;
            assertThat(through).isEqualTo(1);
        }
        assertThat(db.sql("select count(*) from account").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void onlyItsHashIsStored() {
        var token = links.next();
        var row = db.sql("select * from setup_link").query().singleRow();
        assertThat(row.toString()).doesNotContain(token).contains(Secrets.sha256(token));
        assertThat(token).hasSize(43); // 256 bits, six to a character
    }

    private boolean triesWith(String token) {
        try {
            useWith(token);
            return true;
        } catch (Refusal tooLate) {
            return false;
        }
    }

    private void useWith(String token) {
        accounts.create(Somebody.manager(), PASSWORD, PASSWORD, () -> links.use(token));
    }

    private static String tokenIn(CapturedOutput printed) {
        var link = Pattern.compile("/setup/(\\S+)").matcher(printed);
        var token = "";
        while (link.find()) token = link.group(1);
        return token;
    }
}
