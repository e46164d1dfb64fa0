package commonground.decision;

import commonground.kernel.Check;

/**
 * One of the forms of working that are weighed against each other.
 *
 * @param name what it is called here; one line
 * @param description what it would mean for these practices
 * @param advantages may be empty
 * @param disadvantages may be empty
 * @param rejectedBecause why it was not chosen; empty for the one that was, and until it is said
 */
public record FormOption(
        FormOfWorking form,
        String name,
        String description,
        String advantages,
        String disadvantages,
        String rejectedBecause) {
    /** Longest text of each kind. Characters. */
    static final int LONGEST = 2_000;

    FormOption checked(Check check, String at) {
        check.chosen(at + ".form", form);
        return new FormOption(
                form,
                check.line(at + ".name", name),
                check.prose(at + ".description", description, LONGEST),
                check.proseOrNothing(at + ".advantages", advantages, LONGEST),
                check.proseOrNothing(at + ".disadvantages", disadvantages, LONGEST),
                check.proseOrNothing(at + ".rejectedBecause", rejectedBecause, LONGEST));
    }

    FormOption rejected(String reason) {
        return new FormOption(form, name, description, advantages, disadvantages, reason);
    }

    boolean rejectedForAReason() {
        return !rejectedBecause.isEmpty();
    }
}
