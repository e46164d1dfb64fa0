package commonground.kernel;

/**
 * An event about one of several things that are kept together, each of which has a version of its
 * own: its first event makes it version 0, each later one adds one.
 */
public interface AboutPart {
    /** The identifier of the thing among the others. */
    String part();
}
