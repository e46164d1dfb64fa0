package commonground.decision;

import commonground.kernel.Check;

/**
 * The version of the business plan that the words name.
 *
 * @param version from 1
 */
public record PlanVersion(int version) implements Particulars {
    @Override
    public Subject subject() {
        return Subject.BUSINESS_PLAN;
    }

    @Override
    public PlanVersion checked(Check check) {
        if (version < 1) check.refuse("version", "decision.plan-version-impossible");
        return this;
    }
}
