package commonground.access;

import commonground.kernel.Refusal;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords, a few at a time. */
@Component
class Passwords {
    /** At once; each takes 19 MiB of a heap that may be 256 MiB. */
    private static final int AT_ONCE = 2;

    private static final int SECONDS_TO_WAIT = 5;

    private final Semaphore hashing = new Semaphore(AT_ONCE, true);
    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = encoder.encode("nobody's");
    }

    /**
     * @throws Refusal if too many are waiting
     */
    String hash(String password) {
        return oneOfAFew(() -> encoder.encode(normal(password)));
    }

    /**
     * Takes as long where there is no hash to compare with, so that the time does not tell whether
     * there is an account.
     *
     * @throws Refusal if too many are waiting
     */
    boolean match(String password, @Nullable String hash) {
        if (password.length() > PasswordRules.LONGEST) return false;
        boolean same =
                oneOfAFew(() -> encoder.matches(normal(password), hash == null ? nobodys : hash));
        return hash != null && same;
    }

    /** The same characters whichever keyboard they were typed on (NIST SP 800-63B, 3.1.1.2). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T oneOfAFew(Supplier<T> work) {
        try {
            if (!hashing.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS))
                throw Refusal.of("access.too-busy");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.of("access.too-busy");
        }
        try {
            return work.get();
        } finally {
            hashing.release();
        }
    }
}
