package commonground.testing;

import commonground.kernel.PersonId;
import commonground.kernel.Recorded;
import commonground.ledger.Ledger;
import java.util.List;

/** What people recorded, and not the product itself, whose reminders fall due when they will. */
public final class ByPeople {
    private ByPeople() {}

    /** What they recorded after a position. */
    public static List<Recorded<?>> after(Ledger ledger, long position) {
        return ledger.after(position, 1000).stream()
                .filter(entry -> !entry.by().equals(PersonId.COMMON_GROUND))
                .toList();
    }
}
