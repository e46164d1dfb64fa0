package commonground.directory.ods;

import commonground.kernel.PracticeCode;

/** How many patients are on a practice's list. Lists of one patient occur. */
public record ListSizeLine(PracticeCode practice, int patients) {}
