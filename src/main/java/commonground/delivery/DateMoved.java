package commonground.delivery;

import commonground.kernel.PersonId;
import java.time.LocalDate;

/** One date that a milestone had, and why it was given up. */
public record DateMoved(LocalDate from, LocalDate to, String reason, LocalDate on, PersonId by) {}
