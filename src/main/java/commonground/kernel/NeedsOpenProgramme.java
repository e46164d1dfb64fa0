package commonground.kernel;

/**
 * A command that begins something in a programme. It is refused once the programme has been closed,
 * whichever way it comes; what began before can still be brought to its end and corrected.
 */
public interface NeedsOpenProgramme extends OfProgramme {}
