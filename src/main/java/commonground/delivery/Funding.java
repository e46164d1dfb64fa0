package commonground.delivery;

import java.math.BigDecimal;
import java.util.List;

/**
 * The money for actions that were not dropped. In pounds.
 *
 * @param needed what the actions take
 * @param funded what was given for them
 * @param asked what was asked for them and not answered yet
 */
public record Funding(BigDecimal needed, BigDecimal funded, BigDecimal asked) {
    public static Funding of(List<ActionRow> actions) {
        var needed = BigDecimal.ZERO;
        var funded = BigDecimal.ZERO;
        var asked = BigDecimal.ZERO;
        for (var action : actions) {
            if (action.state() == ActionState.DROPPED) continue;
            needed = needed.add(action.resource().pounds());
            for (var line : action.funding()) {
                var granted = line.granted();
                if (granted == null) asked = asked.add(line.asked());
                else funded = funded.add(granted);
            }
        }
        return new Funding(needed, funded, asked);
    }

    /** What has not been given yet; nothing where more was given than is needed. */
    public BigDecimal gap() {
        return needed.subtract(funded).max(BigDecimal.ZERO);
    }

    /** What would still be wanting if everything asked for were given. */
    public BigDecimal gapIfAllIsGiven() {
        return gap().subtract(asked).max(BigDecimal.ZERO);
    }
}
