package commonground.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, and (where they say so) on which date the thing they record happened. Every
 * command carries both into the ledger; without somebody acting nothing can be commanded.
 *
 * @param happenedOn null when nothing was said
 */
public record Acting(PersonId person, @Nullable LocalDate happenedOn) {
    private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();

    public static Acting as(PersonId person) {
        return new Acting(person, null);
    }

    /** The one acting now, or null if nobody is. */
    public static @Nullable Acting current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /**
     * The same person, telling of something that happened on another date; null says nothing of it.
     */
    public Acting tellingOf(@Nullable LocalDate date) {
        return new Acting(person, date);
    }

    public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }
}
