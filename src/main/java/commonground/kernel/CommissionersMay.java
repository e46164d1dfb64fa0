package commonground.kernel;

/** A command that the commissioner's people may send, such as assuring what was submitted. */
public interface CommissionersMay {}
