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
    /** The group found that its reason showed no harm to their aim. */
    NOT_QUALIFIED,
    /** The practice that raised it left the programme. */
    LAPSED,
    /** It was never resolved: the proposal it stood against came to its end all the same. */
    DECISION_ENDED;

    /** Whether the group found a way: what others may learn from. */
    public boolean foundAWay() {
        return switch (this) {
            case OVERRULED, NOT_QUALIFIED, LAPSED, DECISION_ENDED -> false;
            default -> true;
        };
    }

    static @Nullable DissentEnding of(ObjectionRow row, DecisionState decision) {
        if (row.open()) return decision == DecisionState.OPEN ? null : DECISION_ENDED;
        return of(row.state(), row.resolution());
    }

    /** What it means for an objection to have ended like that; it may not be open. */
    static DissentEnding of(ObjectionState state, @Nullable Resolution resolution) {
        if (state == ObjectionState.NOT_QUALIFIED) return NOT_QUALIFIED;
        if (state == ObjectionState.LAPSED || resolution == null) return LAPSED;
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
