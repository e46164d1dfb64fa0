package commonground.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import commonground.kernel.Refusal;
import commonground.ledger.Ledger;
import commonground.ledger.Verification;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class VerificationsTest {
    private final Verification fine = new Verification(3, "abc", null);
    private final Ledger ledger = mock(Ledger.class);
    private final Verifications verifications = new Verifications(ledger);

    @Test
    void onlyOneRunsAtATime() throws InterruptedException, ExecutionException {
        var begun = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        when(ledger.verify())
                .thenAnswer(call -> {
                    begun.countDown();
                    finish.await();
                    return fine;
                });
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = others.submit(verifications::run);
            begun.await();
            var refusal = catchThrowableOfType(Refusal.class, verifications::run);
            assertThat(refusal.reasons().getFirst().key())
                    .isEqualTo("history.verification-running");
            finish.countDown();
            assertThat(first.get()).isEqualTo(fine);
        }
        assertThat(verifications.run()).isEqualTo(fine);
    }

    @Test
    void oneThatBrokeOffDoesNotBlockTheNext() {
        when(ledger.verify()).thenThrow(new IllegalStateException("no database")).thenReturn(fine);
        assertThatThrownBy(verifications::run).isInstanceOf(IllegalStateException.class);
        assertThat(verifications.run()).isEqualTo(fine);
    }
}
