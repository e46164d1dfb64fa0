package commonground.access;

import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;

/** Tells who leads a programme. */
public interface Leads {
    /** Whether this person is nominated to lead it and has not declined. */
    boolean leads(PersonId person, ProgrammeId programme);
}
