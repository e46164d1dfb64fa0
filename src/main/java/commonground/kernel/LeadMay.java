package commonground.kernel;

/** A command that the two who lead a programme may send for it, as well as its manager. */
public interface LeadMay extends OfProgramme {}
