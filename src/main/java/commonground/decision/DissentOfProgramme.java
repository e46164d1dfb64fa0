package commonground.decision;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * All dissent of one programme, with what its practices can be brought back to.
 *
 * @param cases the longest ago first
 * @param issues the common issues that were agreed and that stand, the first agreed first
 * @param positions what was said to these issues
 * @param timesReturnedTo how often dissent came back to each issue; those it never did are left out
 */
public record DissentOfProgramme(
        List<DissentCase> cases,
        List<DecisionRow> issues,
        List<PositionRow> positions,
        Map<DecisionId, Long> timesReturnedTo) {

    /** The common issues that each of the practices agreed to itself, the first agreed first. */
    public Map<PracticeCode, List<CommonGround>> commonGround(Collection<PracticeCode> practices) {
        return practices.stream().distinct().collect(toMap(identity(), this::commonGround));
    }

    private List<CommonGround> commonGround(PracticeCode practice) {
        return CommonGround.of(practice, issues, positions, timesReturnedTo);
    }
}
