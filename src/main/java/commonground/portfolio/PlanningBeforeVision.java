package commonground.portfolio;

import commonground.decision.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Planning that began before the group had agreed why: shown, never stopped.
 *
 * @param vision when the first vision was agreed; null while none is
 * @param begun what was begun before, the first first
 */
public record PlanningBeforeVision(@Nullable LocalDate vision, List<Begun> begun) {
    /** Something that belongs to planning, with the date it was begun. */
    public record Begun(String what, LocalDate on) {}

    static PlanningBeforeVision of(Facts facts) {
        var vision = facts.firstVision().orElse(null);
        var begun = new ArrayList<Begun>();
        add(
                begun,
                "options for a form of working were tabled",
                facts.firstTabled().get(Subject.FORM_OF_WORKING),
                vision);
        add(begun, "a lead was nominated", facts.leadFirst(), vision);
        add(begun, "the business plan was drafted", facts.planFirst(), vision);
        begun.sort(Comparator.comparing(Begun::on));
        return new PlanningBeforeVision(vision, List.copyOf(begun));
    }

    private static void add(
            List<Begun> begun, String what, @Nullable LocalDate on, @Nullable LocalDate vision) {
        if (on != null && (vision == null || on.isBefore(vision))) begun.add(new Begun(what, on));
    }

    public boolean flagged() {
        return !begun.isEmpty();
    }
}
