package commonground.decision;

import commonground.kernel.PracticeCode;

/** How many patients are on a practice's list: its votes where lists are weighed. */
public record PatientsOnList(PracticeCode practice, long patients) {}
