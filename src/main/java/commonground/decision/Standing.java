package commonground.decision;

import commonground.kernel.PracticeCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision stands with each practice, and what is still needed to agree it. Practices that
 * took a position and are no longer members are shown as well; they are not waited for, and do not
 * count.
 *
 * @param listsNow the members' lists as they are known now, where lists are weighed; what was taken
 *     when positions opened goes before it
 */
public record Standing(
        DecisionRow decision,
        List<PracticeCode> members,
        List<PositionRow> positions,
        List<ObjectionRow> objections,
        List<InterestRow> interests,
        List<AskedRow> asked,
        List<PatientsOnList> listsNow) {

    /** Where nobody has an interest, was asked, or weighs more than another. */
    public Standing(
            DecisionRow decision,
            List<PracticeCode> members,
            List<PositionRow> positions,
            List<ObjectionRow> objections) {
        this(decision, members, positions, objections, List.of(), List.of(), List.of());
    }

    /**
     * One practice's line.
     *
     * @param interest the strongest action of the interests it has declared, or null
     * @param asked when it was asked about the current wording, or null
     * @param patients on its list, or null where lists are not weighed or its list is not known
     */
    public record Line(
            PracticeCode practice,
            boolean member,
            @Nullable PositionRow position,
            boolean current,
            @Nullable InterestAction interest,
            @Nullable AskedRow asked,
            @Nullable Long patients) {
        /** It said something, on words that have changed since. */
        public boolean lapsed() {
            return position != null && !current;
        }

        /** It may take a position. */
        public boolean eligible() {
            return member && (interest == null || interest.keepsTheVote());
        }

        /** Its position stands on what somebody else said for it. */
        public boolean unconfirmed() {
            return current && position != null && position.unconfirmed();
        }

        @Nullable Stance stance() {
            return position == null || !current ? null : position.stance();
        }
    }

    /** Members first, each by code, then those who have left. */
    public List<Line> lines() {
        var practices = new LinkedHashSet<>(members);
        positions.forEach(position -> practices.add(position.practice()));
        var lines = new ArrayList<Line>();
        for (var practice : practices) lines.add(line(practice));
        return lines;
    }

    private Line line(PracticeCode practice) {
        var position = position(practice).orElse(null);
        return new Line(
                practice,
                members.contains(practice),
                position,
                position != null && position.wording() == decision.wording(),
                strongestInterest(practice),
                asked(practice),
                patients(practice));
    }

    /** Eligible members that have taken no position on the current wording. */
    public List<PracticeCode> silent() {
        return among(line -> line.eligible() && !line.current());
    }

    public List<ObjectionRow> openObjections() {
        return objections.stream().filter(ObjectionRow::open).toList();
    }

    /** Objections that nobody has looked at yet: no majority decides past them. */
    public List<ObjectionRow> unheardObjections() {
        return openIn(ObjectionState.RAISED);
    }

    /** Objections that were upheld: no majority decides past them either, in this form. */
    public List<ObjectionRow> upheldObjections() {
        return openIn(ObjectionState.SUSTAINED);
    }

    private List<ObjectionRow> openIn(ObjectionState state) {
        return objections.stream().filter(objection -> objection.state() == state).toList();
    }

    /**
     * Eligible members whose position on the current wording is an objection that has been resolved
     * since: to be asked again.
     */
    public List<PracticeCode> askAgain() {
        return among(line -> line.eligible() && line.stance() == Stance.OBJECT).stream()
                .filter(practice ->
                        openObjections().stream().noneMatch(o -> o.practice().equals(practice)))
                .filter(practice -> !isAnswered(practice))
                .toList();
    }

    /** Members whose position was recorded on their behalf and not confirmed by them yet. */
    public List<PracticeCode> unconfirmed() {
        return among(line -> line.member() && line.unconfirmed());
    }

    /** Members that may take no position, because of an interest. */
    public List<PracticeCode> withoutVote() {
        return among(line -> line.member() && !line.eligible());
    }

    /** Eligible members whose list would be weighed and is not known. */
    public List<PracticeCode> withoutListSize() {
        return decision.rule().weighsLists()
                ? among(line -> line.eligible() && line.patients() == null)
                : List.of();
    }

    /** The figures as they stand; of a decision that has ended, those it ended with. */
    public Result result() {
        var end = decision.end();
        if (end != null && end.result() != null) return end.result();
        return decision.rule()
                .result(
                        lines().stream()
                                .filter(Line::member)
                                .map(line ->
                                        new Voice(
                                                line.practice(),
                                                line.stance(),
                                                line.asked() != null && line.asked().present(),
                                                line.interest(),
                                                line.patients() == null ? 0 : line.patients(),
                                                isAnswered(line.practice())))
                                .toList());
    }

    /** The group found that the very reason it gave shows no harm, and told it so. */
    private boolean isAnswered(PracticeCode practice) {
        return position(practice)
                .filter(said ->
                        objections.stream()
                                .filter(o -> o.state() == ObjectionState.NOT_QUALIFIED)
                                .anyMatch(o ->
                                        o.practice().equals(practice)
                                                && o.wording() == said.wording()
                                                && o.reason().equals(said.reason())))
                .isPresent();
    }

    /** Positions of those who objected when the others agreed, whoever has left since. */
    public List<PositionRow> dissent() {
        var agreedBy = decision.agreedBy();
        if (agreedBy == null) return List.of();
        return positions.stream()
                .filter(said -> said.wording() == decision.wording())
                .filter(said -> said.stance() == Stance.OBJECT)
                .filter(said -> agreedBy.contains(said.practice()))
                .toList();
    }

    /** Resolutions that the practice that objected has not said anything to. */
    public List<ObjectionRow> unconfirmedResolutions() {
        return objections.stream().filter(ObjectionRow::awaitsConfirmation).toList();
    }

    /** Everything that the rule asks for is there. */
    public boolean readyToAgree() {
        return decision.open()
                && !members.isEmpty()
                && objectionsAreOutOfTheWay()
                && withoutListSize().isEmpty()
                && result().met();
    }

    /** A majority may decide against an objection that was heard; nothing else may. */
    public boolean objectionsAreOutOfTheWay() {
        return decision.rule().permitsOverruling()
                ? unheardObjections().isEmpty() && upheldObjections().isEmpty()
                : openObjections().isEmpty();
    }

    private List<PracticeCode> among(Predicate<Line> wanted) {
        return lines().stream().filter(wanted).map(Line::practice).toList();
    }

    private Optional<PositionRow> position(PracticeCode practice) {
        return positions.stream()
                .filter(position -> position.practice().equals(practice))
                .findFirst();
    }

    private @Nullable InterestAction strongestInterest(PracticeCode practice) {
        return interests.stream()
                .filter(interest -> interest.stands() && interest.practice().equals(practice))
                .map(InterestRow::action)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable AskedRow asked(PracticeCode practice) {
        return asked.stream()
                .filter(row -> row.practice().equals(practice))
                .filter(row -> row.wording() == decision.wording())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Long patients(PracticeCode practice) {
        if (!decision.rule().weighsLists()) return null;
        var taken = decision.lists();
        return patients(practice, taken == null ? List.of() : taken)
                .or(() -> patients(practice, listsNow))
                .orElse(null);
    }

    private static Optional<Long> patients(PracticeCode practice, List<PatientsOnList> lists) {
        return lists.stream()
                .filter(list -> list.practice().equals(practice))
                .map(PatientsOnList::patients)
                .findFirst();
    }
}
