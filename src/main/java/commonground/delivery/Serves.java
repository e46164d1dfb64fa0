package commonground.delivery;

/**
 * What an action is for.
 *
 * @param id of the milestone or outcome
 */
public record Serves(Kind kind, String id) {
    public enum Kind {
        MILESTONE,
        OUTCOME
    }
}
