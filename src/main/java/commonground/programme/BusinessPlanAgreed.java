package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * The members agreed to the business plan.
 *
 * @param words the exact words agreed to
 * @param version the version of the plan that they name; null where the plan itself is not kept
 *     here
 */
@EventName("programme.business-plan-agreed")
public record BusinessPlanAgreed(
        ProgrammeId programme,
        DecisionId decision,
        int wording,
        String words,
        @Nullable Integer version)
        implements ProgrammeEvent {}
