package commonground.delivery;

import commonground.deadline.DeadlineRow;
import commonground.deadline.Deadlines;
import commonground.deadline.LinkKind;
import commonground.deadline.MoveRow;
import commonground.deadline.Satisfiers;
import commonground.decision.DecisionRow;
import commonground.decision.Decisions;
import commonground.decision.ReviewRow;
import commonground.decision.Reviews;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Milestones, commissioners' deadlines and decisions on one axis of time, as rows of a table. A
 * decision stands on the date on which it ended, or while it is open on that on which it was
 * tabled; one that is to be looked at again stands on that date too.
 */
@Component
class Timeline {
    /** What a line tells of. */
    enum Kind {
        MILESTONE,
        DEADLINE,
        DECISION
    }

    /**
     * One thing with its date.
     *
     * @param from where its bar begins: the date of the last thing it waits for, or else the date
     *     on which it was planned, set or tabled; never after its own date
     * @param earlier dates that it had before
     * @param after identifiers of what it waits for
     * @param state in words
     * @param path of its own page
     */
    record Line(
            Kind kind,
            String id,
            String title,
            LocalDate from,
            LocalDate date,
            List<LocalDate> earlier,
            List<String> after,
            String state,
            String path) {
        public String kindWords() {
            return switch (kind) {
                case MILESTONE -> "Milestone";
                case DEADLINE -> "Commissioner's deadline";
                case DECISION -> "Decision";
            };
        }

        public String afterIds() {
            return String.join(" ", after);
        }

        public String earlierDates() {
            return String.join(" ", earlier.stream().map(LocalDate::toString).toList());
        }
    }

    private final Milestones milestones;
    private final Deadlines deadlines;
    private final Decisions decisions;
    private final Reviews reviews;
    private final Satisfiers satisfiers;
    private final MessageSource words;

    Timeline(
            Milestones milestones,
            Deadlines deadlines,
            Decisions decisions,
            Reviews reviews,
            Satisfiers satisfiers,
            MessageSource words) {
        this.milestones = milestones;
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.reviews = reviews;
        this.satisfiers = satisfiers;
        this.words = words;
    }

    /** All of it, by date. */
    List<Line> of(ProgrammeId programme) {
        var lines = new ArrayList<Line>();
        var dates = new HashMap<MilestoneId, LocalDate>();
        var planned = milestones.of(programme);
        for (var row : planned) dates.put(row.milestone(), date(row));
        for (var row : planned) lines.add(line(row, dates));
        for (var row : deadlines.of(programme)) lines.add(line(row));
        var again = reviews.in(programme);
        for (var row : decisions.of(programme)) {
            lines.add(line(row));
            var review = again.get(row.decision());
            if (review != null && !review.superseded() && review.reviewOn() != null)
                lines.add(line(row, review, review.reviewOn()));
        }
        lines.sort(Comparator.comparing(Line::date).thenComparing(Line::title));
        return lines;
    }

    private static LocalDate date(MilestoneRow row) {
        var ended = row.endedOn();
        return row.isMet() && ended != null ? ended : row.due();
    }

    private Line line(MilestoneRow row, Map<MilestoneId, LocalDate> dates) {
        var date = date(row);
        var begins =
                row.after().stream()
                        .flatMap(before -> Stream.ofNullable(dates.get(before)))
                        .max(Comparator.naturalOrder())
                        .orElse(row.plannedOn());
        return new Line(
                Kind.MILESTONE,
                row.milestone().value(),
                row.title(),
                earlier(begins, date),
                date,
                row.moves().stream().map(DateMoved::from).distinct().toList(),
                row.after().stream().map(MilestoneId::value).toList(),
                words.getMessage("delivery.milestone." + row.state(), null, Locale.UK),
                "/milestones/" + row.milestone());
    }

    private Line line(DeadlineRow row) {
        var earlier =
                row.moves() == 0
                        ? List.<LocalDate>of()
                        : deadlines.moves(row.deadline()).stream()
                                .map(MoveRow::from)
                                .distinct()
                                .toList();
        return new Line(
                Kind.DEADLINE,
                row.deadline().value(),
                row.obligation(),
                earlier(row.setOn(), row.due()),
                row.due(),
                earlier,
                List.of(),
                words.getMessage("deadline.state." + row.state(), null, Locale.UK),
                "/deadlines/" + row.deadline());
    }

    private Line line(DecisionRow row) {
        var ended = row.endedOn();
        return line(
                row,
                row.tabledOn(),
                ended == null ? row.tabledOn() : ended,
                "decision.decisionstate." + row.state());
    }

    private Line line(DecisionRow row, ReviewRow review, LocalDate on) {
        var since = review.reaffirmedOn() == null ? row.endedOn() : review.reaffirmedOn();
        return line(
                row,
                since == null ? on : since,
                on,
                review.underReview()
                        ? "decision.reviewstate.UNDER_REVIEW"
                        : "delivery.timeline.look-again");
    }

    private Line line(DecisionRow row, LocalDate from, LocalDate date, String state) {
        return new Line(
                Kind.DECISION,
                row.decision().value(),
                row.title(),
                earlier(from, date),
                date,
                List.of(),
                List.of(),
                words.getMessage(state, null, Locale.UK),
                "/decisions/" + row.decision());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? other : one;
    }

    /** A deadline that something is still to be done for, and whether the plan reaches it. */
    record Reach(DeadlineRow deadline, CriticalPath path) {}

    /** For each deadline that is not closed yet, by due date. */
    List<Reach> reaches(ProgrammeId programme, LocalDate today) {
        var all = milestones.of(programme);
        var linked = satisfiers.of(programme);
        return deadlines.of(programme).stream()
                .filter(row -> !row.state().isClosed())
                .map(row ->
                        new Reach(
                                row,
                                CriticalPath.to(
                                        row.due(),
                                        milestones(linked.getOrDefault(row.deadline(), List.of())),
                                        all,
                                        today)))
                .toList();
    }

    static List<MilestoneId> milestones(List<Satisfiers.Linked> linked) {
        return linked.stream()
                .filter(one -> one.link().kind() == LinkKind.MILESTONE)
                .map(one -> new MilestoneId(one.link().id()))
                .toList();
    }
}
