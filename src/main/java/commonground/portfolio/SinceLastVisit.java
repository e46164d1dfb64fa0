package commonground.portfolio;

import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.ledger.Activity;
import commonground.ledger.Ledger;
import commonground.portfolio.Visits.Before;
import commonground.programme.Programmes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What others have recorded since whoever reads was last here. */
@Component
class SinceLastVisit {
    private static final int PROGRAMMES = 6;

    private final Visits visits;
    private final Ledger ledger;
    private final Programmes programmes;

    SinceLastVisit(Visits visits, Ledger ledger, Programmes programmes) {
        this.visits = visits;
        this.ledger = ledger;
        this.programmes = programmes;
    }

    /** What is new in one programme. */
    record New(ProgrammeId programme, String name, long entries) {}

    /**
     * The latest first.
     *
     * @param at the end of the visit before
     */
    record Changes(Instant at, List<New> in) {}

    /** Null at a first visit, in the past, and for nobody; a visit is noted by asking. */
    @Nullable Changes noted(boolean past) {
        var acting = Acting.current();
        if (acting == null || past) return null;
        var upTo = ledger.lastPosition();
        return visits.here(acting.person(), upTo)
                .map(before -> changes(before, upTo, acting.person()))
                .orElse(null);
    }

    private Changes changes(Before before, long upTo, PersonId reader) {
        var activity = ledger.activity(before.position(), upTo, reader, PROGRAMMES);
        var names = programmes.names(activity.stream().map(Activity::programme).toList());
        return new Changes(
                before.at(),
                activity.stream()
                        .map(of ->
                                new New(
                                        of.programme(),
                                        names.getOrDefault(of.programme(), "A programme"),
                                        of.entries()))
                        .toList());
    }
}
