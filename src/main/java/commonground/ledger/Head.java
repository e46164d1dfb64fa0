package commonground.ledger;

import java.time.Instant;

/** The end of the ledger: its last position, the time and the hash of the entry there. */
record Head(long position, Instant recordedAt, String hash) {}
