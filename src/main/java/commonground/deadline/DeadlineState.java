package commonground.deadline;

import commonground.kernel.Refusal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a deadline has come. That it is late is never a state: see {@link Lateness}. */
public enum DeadlineState {
    /** Written down, and not asked for yet. */
    DRAFTED,
    /** Something has to be submitted. */
    ACTIVE,
    /** Submitted, and not yet looked at. */
    SUBMITTED,
    /** Given back: it has to be submitted again. */
    RETURNED,
    /** What was submitted is what was asked for; nothing changes any more. */
    ASSURED,
    /** It was established that it was not met. */
    MISSED,
    /** It is not asked for any more. */
    WAIVED,
    /** Another one stands in its place. */
    SUPERSEDED;

    /** Those that wait for a submission. */
    static final Set<DeadlineState> OPEN =
            Collections.unmodifiableSet(EnumSet.of(ACTIVE, RETURNED));

    /** Whether it waits for a submission. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether nothing is awaited any more, and nothing about it changes. */
    public boolean isClosed() {
        return this == ASSURED || this == MISSED || this == WAIVED || this == SUPERSEDED;
    }

    /** The state after the event. */
    DeadlineState after(DeadlineEvent event) {
        return switch (event) {
            case DeadlineSet e -> ACTIVE;
            case DeadlineDrafted e -> DRAFTED;
            case DeadlineActivated e -> ACTIVE;
            case DeadlineSubmitted e -> SUBMITTED;
            case DeadlineReturned e -> RETURNED;
            case DeadlineAssured e -> ASSURED;
            case DeadlineMissed e -> MISSED;
            case DeadlineWaived e -> WAIVED;
            case DeadlineSuperseded e -> SUPERSEDED;
            default -> this;
        };
    }

    /**
     * Returns only while something about the deadline may still change.
     *
     * @throws Refusal otherwise
     */
    void requireNotClosed() {
        if (this == ASSURED) throw Refusal.of("deadline.assured");
        if (isClosed()) throw Refusal.of("deadline.closed", this);
    }
}
