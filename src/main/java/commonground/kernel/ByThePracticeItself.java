package commonground.kernel;

/**
 * A command that only the practice's own people may send, no locality manager either: what is
 * confirmed in its name has to come from itself.
 */
public interface ByThePracticeItself extends SpokenFor {}
