package commonground.dissent;

import commonground.decision.DissentTotals.Open;
import java.util.List;
import java.util.Map;

/**
 * The open objections of all programmes.
 *
 * @param portfolio names every practice that objects
 * @param broughtBackTo what the issues are called that each was brought back to; what came back to
 *     none is not in it
 */
record OpenEverywhere(Portfolio portfolio, Map<Open, List<String>> broughtBackTo) {
    List<String> issues(Open open) {
        return broughtBackTo.getOrDefault(open, List.of());
    }
}
