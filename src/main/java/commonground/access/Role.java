package commonground.access;

import commonground.kernel.ByThePracticeItself;
import commonground.kernel.CommissionersMay;
import commonground.kernel.PracticeCode;
import commonground.kernel.SpokenFor;
import org.jspecify.annotations.Nullable;

/** What a person is here for, and so which commands they may send. Everybody listed reads. */
public enum Role {
    /** Runs programmes; may send every command, save what only the practice itself can say. */
    LOCALITY_MANAGER {
        @Override
        boolean maySend(Class<?> command) {
            return !ByThePracticeItself.class.isAssignableFrom(command);
        }
    },

    /** Speaks for one practice, and for no other. */
    PRACTICE_PARTNER,

    /** Speaks for one practice as its partners do. */
    PRACTICE_MANAGER,

    /** Reads, and assures what is submitted. */
    COMMISSIONER {
        @Override
        boolean maySend(Class<?> command) {
            return CommissionersMay.class.isAssignableFrom(command);
        }
    },

    /** Reads everything, the past included; sends nothing. */
    AUDITOR;

    /** Whether there is any such command that this role may send: decides what pages offer. */
    boolean maySend(Class<?> command) {
        return speaksForAPractice() && SpokenFor.class.isAssignableFrom(command);
    }

    boolean maySend(Object command, @Nullable PracticeCode own) {
        return maySend(command.getClass())
                && (!speaksForAPractice()
                        || command instanceof SpokenFor spoken && spoken.practice().equals(own));
    }

    /** Whether this role sends any command at all. */
    boolean commands() {
        return this != AUDITOR;
    }

    boolean speaksForAPractice() {
        return this == PRACTICE_PARTNER || this == PRACTICE_MANAGER;
    }

    /** Key of this role's words in messages. */
    String messageKey() {
        return "access.role." + name();
    }
}
