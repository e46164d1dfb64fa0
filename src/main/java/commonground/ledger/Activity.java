package commonground.ledger;

import commonground.kernel.ProgrammeId;

/**
 * That something was recorded in a programme.
 *
 * @param entries how many
 * @param last the position of the last of them
 */
public record Activity(ProgrammeId programme, long entries, long last) {}
