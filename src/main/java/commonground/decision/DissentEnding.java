package commonground.decision;

import org.jspecify.annotations.Nullable;

/** What became of an objection. */
public enum DissentEnding {
    WORDING_AMENDED,
    SAFEGUARD_ADDED,
    SCOPE_NARROWED,
    TRIAL_AGREED,
    WITHDRAWN,
    OVERRULED,
    /** It was never resolved: the proposal it stood against came to its end all the same. */
    DECISION_ENDED;

    /** Whether the group found a way: what others may learn from. */
    public boolean foundAWay() {
        return this != OVERRULED && this != DECISION_ENDED;
    }

    static @Nullable DissentEnding of(@Nullable Resolution resolution, DecisionState decision) {
        if (resolution == null) return decision == DecisionState.OPEN ? null : DECISION_ENDED;
        return switch (resolution) {
            case WORDING_AMENDED -> WORDING_AMENDED;
            case SAFEGUARD_ADDED -> SAFEGUARD_ADDED;
            case SCOPE_NARROWED -> SCOPE_NARROWED;
            case TRIAL_AGREED -> TRIAL_AGREED;
            case WITHDRAWN_AFTER_DISCUSSION -> WITHDRAWN;
            case OVERRULED -> OVERRULED;
        };
    }
}
