package commonground.pace;

import commonground.programme.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way to a deadline, in this programme and elsewhere.
 *
 * @param to the stage it leads to
 * @param on when this programme reached that stage, or null
 * @param weeksHere how long it took here, or has taken so far; null where that cannot be said
 * @param examples in how many other programmes it has been taken
 * @param elsewhere how long it took there; null if in too few to say
 */
public record StepLine(
        Stage to,
        State state,
        @Nullable LocalDate on,
        @Nullable Integer weeksHere,
        int examples,
        @Nullable Weeks elsewhere) {

    /** How far this programme is with a step. */
    public enum State {
        TAKEN,
        /** A later stage was reached and this one was not. */
        PASSED_OVER,
        /** The next one; it has begun when the stage before it was reached. */
        RUNNING,
        TO_COME
    }

    public boolean remains() {
        return state == State.RUNNING || state == State.TO_COME;
    }

    /** Whether it goes on for longer than it ever took elsewhere. */
    public boolean longerThanAny() {
        return state == State.RUNNING
                && elsewhere != null
                && weeksHere != null
                && weeksHere > elsewhere.longest();
    }

    /** What is left of it, if it takes as long as elsewhere. */
    @Nullable Weeks left() {
        if (elsewhere == null) return null;
        return state == State.RUNNING && weeksHere != null ? elsewhere.after(weeksHere) : elsewhere;
    }

    /** "12 weeks", "under a week", or nothing. */
    public String here() {
        return weeksHere == null ? "" : Weeks.say(weeksHere);
    }
}
