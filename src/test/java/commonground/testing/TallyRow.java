package commonground.testing;

import jakarta.persistence.Embeddable;

/** How far a tally has come. */
@Embeddable
public record TallyRow(long counted, String lastNote) {}
