package commonground.access;

import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;

@AccessTest
class CredentialsTest {
    static final String HERE = "192.0.2.1";
    static final String ELSEWHERE = "192.0.2.2";
    static final String WRONG = "four tame horses trot";

    @Autowired Accounts accounts;
    @Autowired Credentials credentials;
    @Autowired MovableClock clock;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @MockitoSpyBean Passwords passwords;

    Person manager;

    @BeforeEach
    void aManagerAndNoFailuresYet() {
        clock.pass(FailedSignIns.WINDOW);
        manager = Somebody.manager();
        accounts.create(manager, PASSWORD);
        clearInvocations(passwords);
    }

    @Test
    void theRightOnesAreWhoseTheyAre() {
        assertThat(credentials.whose(manager.email(), PASSWORD, HERE)).contains(manager.id());
        assertThat(
                        credentials.whose(
                                " " + manager.email().toUpperCase(Locale.ROOT) + " ",
                                PASSWORD,
                                HERE))
                .contains(manager.id());
    }

    @Test
    void anUnknownAccountCostsAsMuchAsAWrongPassword() {
        assertThat(credentials.whose(manager.email(), WRONG, HERE)).isEmpty();
        assertThat(credentials.whose("nobody@example.org", WRONG, HERE)).isEmpty();
        verify(passwords, times(2)).match(any(), any());
    }

    @Test
    void afterTenFailuresNoneIsLookedAtForAQuarterOfAnHour() {
        for (int i = 0; i < FailedSignIns.PER_ACCOUNT; i++)
            assertThat(credentials.whose(manager.email(), WRONG, HERE)).isEmpty();
        assertThat(credentials.whose(manager.email(), PASSWORD, ELSEWHERE)).isEmpty();
        verify(passwords, times(FailedSignIns.PER_ACCOUNT)).match(any(), any());

        clock.pass(FailedSignIns.WINDOW.minusSeconds(1));
        assertThat(credentials.whose(manager.email(), PASSWORD, ELSEWHERE)).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(credentials.whose(manager.email(), PASSWORD, ELSEWHERE)).contains(manager.id());
    }

    @Test
    void whoFailsAndThenSucceedsStartsAgain() {
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i < FailedSignIns.PER_ACCOUNT; i++)
                assertThat(credentials.whose(manager.email(), WRONG, HERE)).isEmpty();
            assertThat(credentials.whose(manager.email(), PASSWORD, HERE)).contains(manager.id());
        }
    }

    @Test
    void oneAddressCannotTryEveryAccount() {
        var limits = new FailedSignIns(clock);
        for (int i = 0; i < FailedSignIns.PER_ADDRESS; i++)
            assertThat(limits.mayTry("person" + i + "@example.org", HERE)).isTrue();
        assertThat(limits.mayTry("one-more@example.org", HERE)).isFalse();
        assertThat(limits.mayTry("one-more@example.org", ELSEWHERE)).isTrue();
    }

    @Test
    void aClientOfTheApiIsHashedOnce() {
        for (int i = 0; i < 5; i++)
            assertThat(credentials.whoseAgain(manager.email(), PASSWORD, HERE))
                    .contains(manager.id());
        verify(passwords, times(1)).match(any(), any());
        assertThat(credentials.whoseAgain(manager.email(), WRONG, HERE)).isEmpty();
        assertThat(credentials.whoseAgain("nobody@example.org", PASSWORD, HERE)).isEmpty();
    }

    @Test
    void aChangedPasswordIsNotKnownAgain() {
        assertThat(credentials.whoseAgain(manager.email(), PASSWORD, HERE)).contains(manager.id());
        transaction.executeWithoutResult(t ->
                db.sql("update account set password_hash = :hash where email = :email")
                        .param("hash", passwords.hash("a different one altogether"))
                        .param("email", manager.email())
                        .update());
        assertThat(credentials.whoseAgain(manager.email(), PASSWORD, HERE)).isEmpty();
    }

    @Test
    void whatCannotBeAnAddressIsNobodys() {
        assertThat(credentials.whose("a\u0000b@example.org", PASSWORD, HERE)).isEmpty();
        assertThat(credentials.whoseAgain("a".repeat(9_000) + "@b", PASSWORD, HERE)).isEmpty();
        assertThat(credentials.whose(manager.email(), "x".repeat(9_000), HERE)).isEmpty();
    }
}
