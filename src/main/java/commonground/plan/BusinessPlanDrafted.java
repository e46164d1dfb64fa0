package commonground.plan;

import commonground.kernel.EventName;
import commonground.kernel.OfProgramme;
import commonground.kernel.PlanId;
import commonground.kernel.ProgrammeId;
import java.util.List;

/**
 * A version of the business plan was written. Earlier versions stay as they were.
 *
 * @param version from 1
 * @param link address of the document; empty if there is none
 * @param reason what it changes and why; may be empty for the first
 */
@EventName("plan.business-plan-drafted")
public record BusinessPlanDrafted(
        PlanId plan,
        ProgrammeId programme,
        int version,
        List<PlanSection> sections,
        String link,
        String reason)
        implements OfProgramme {}
