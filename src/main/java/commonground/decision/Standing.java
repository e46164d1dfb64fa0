package commonground.decision;

import commonground.kernel.PracticeCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision stands with each practice, and what is still needed to agree it. Practices that
 * took a position and are no longer members are shown as well; they are not waited for.
 */
public record Standing(
        DecisionRow decision,
        List<PracticeCode> members,
        List<PositionRow> positions,
        List<ObjectionRow> objections) {

    /** One practice's line. */
    public record Line(
            PracticeCode practice,
            boolean member,
            @Nullable PositionRow position,
            boolean current) {
        /** It said something, on words that have changed since. */
        public boolean lapsed() {
            return position != null && !current;
        }
    }

    /** Members first, each by code, then those who have left. */
    public List<Line> lines() {
        var practices = new LinkedHashSet<>(members);
        positions.forEach(position -> practices.add(position.practice()));
        var lines = new ArrayList<Line>();
        for (var practice : practices) {
            var position = position(practice).orElse(null);
            var current = position != null && position.wording() == decision.wording();
            lines.add(new Line(practice, members.contains(practice), position, current));
        }
        return lines;
    }

    /** Members that have taken no position on the current wording. */
    public List<PracticeCode> silent() {
        return lines().stream()
                .filter(line -> line.member() && !line.current())
                .map(Line::practice)
                .toList();
    }

    public List<ObjectionRow> openObjections() {
        return objections.stream().filter(ObjectionRow::open).toList();
    }

    /**
     * Members whose position on the current wording is an objection that has been resolved since:
     * to be asked again.
     */
    public List<PracticeCode> askAgain() {
        return lines().stream()
                .filter(line -> line.member() && line.current())
                .filter(line ->
                        line.position() != null && line.position().stance() == Stance.OBJECT)
                .map(Line::practice)
                .filter(practice ->
                        openObjections().stream().noneMatch(o -> o.practice().equals(practice)))
                .toList();
    }

    /** Everything that the rule of consent asks for is there. */
    public boolean readyToAgree() {
        return decision.open()
                && !members.isEmpty()
                && silent().isEmpty()
                && openObjections().isEmpty()
                && askAgain().isEmpty();
    }

    private Optional<PositionRow> position(PracticeCode practice) {
        return positions.stream()
                .filter(position -> position.practice().equals(practice))
                .findFirst();
    }
}
