package commonground.plan;

import commonground.kernel.Check;

/**
 * A part of the plan.
 *
 * @param title one line
 * @param text empty while it is still to be written
 */
public record PlanSection(String title, String text) {
    PlanSection checked(Check check, String at) {
        return new PlanSection(
                check.line(at + ".title", title), check.proseOrNothing(at + ".text", text));
    }

    boolean written() {
        return !text.isEmpty();
    }
}
