package commonground.decision;

import commonground.access.People;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What clients of the API are given. */
@Component
class DecisionAnswers {
    private final People people;
    private final Objecting objecting;
    private final Reviews reviews;
    private final RuleAnswers rules;

    DecisionAnswers(People people, Objecting objecting, Reviews reviews, RuleAnswers rules) {
        this.rules = rules;
        this.people = people;
        this.objecting = objecting;
        this.reviews = reviews;
    }

    @Schema(name = "DecisionInList")
    record Listed(
            DecisionId id,
            @Schema(description = "As in its ETag") long version,
            Subject subject,
            String title,
            DecisionState state,
            @Schema(description = "Number of the current wording") int wording,
            LocalDate tabledOn,
            @Schema(description = "When it ended") @Nullable LocalDate endedOn,
            Needed needed) {
        static Listed of(Standing standing) {
            var row = standing.decision();
            return new Listed(
                    row.decision(),
                    row.version(),
                    row.subject(),
                    row.title(),
                    row.state(),
                    row.wording(),
                    row.tabledOn(),
                    row.endedOn(),
                    Needed.of(standing));
        }
    }

    @Schema(name = "Decision")
    record Whole(
            DecisionId id,
            ProgrammeId programme,
            @Schema(description = "As in its ETag") long version,
            Subject subject,
            String title,
            DecisionState state,
            @Schema(description = "Number of the current wording") int wording,
            @Schema(description = "The current wording") String text,
            LocalDate tabledOn,
            Someone tabledBy,
            @Schema(description = "When it ended") @Nullable LocalDate endedOn,
            @Schema(description = "Why it was withdrawn, rejected or handed on")
                    @Nullable String endedReason,
            @Schema(description = "The members when it was agreed")
                    @Nullable List<PracticeCode> agreedBy,
            RuleAnswers.HowDecided decided,
            Needed needed,
            @Schema(description = "One for each member, then for those who have left")
                    List<Line> positions,
            @Schema(description = "By number") List<Objection> objections,
            @Schema(description = "All there have been, the first first") List<Wording> wordings,
            List<Step> broughtBack,
            @Schema(description = "Null for what was not agreed and takes no other's place")
                    @Nullable Review review,
            @Schema(description = "The first first") List<Sequel> sequels) {}

    @Schema(name = "Needed", description = "What is still needed before the members can agree")
    record Needed(
            @Schema(description = "Members that have taken no position on the current wording")
                    List<PracticeCode> positionsOf,
            @Schema(description = "Numbers of the objections that are open")
                    List<Integer> openObjections,
            @Schema(description = "Members whose objection was resolved: where do they stand now?")
                    List<PracticeCode> askAgain,
            @Schema(description = "Nothing is needed any more: the members can agree")
                    boolean readyToAgree) {
        static Needed of(Standing standing) {
            if (!standing.decision().open())
                return new Needed(List.of(), List.of(), List.of(), false);
            return new Needed(
                    standing.silent(),
                    standing.openObjections().stream().map(ObjectionRow::objection).toList(),
                    standing.askAgain(),
                    standing.readyToAgree());
        }
    }

    @Schema(name = "Position")
    record Line(
            PracticeCode practice,
            boolean member,
            @Schema(description = "Null while the practice has said nothing")
                    @Nullable Stance stance,
            @Schema(description = "Number of the wording it was taken on")
                    @Nullable Integer wording,
            @Schema(description = "Taken on words that have changed since: it no longer counts")
                    boolean lapsed,
            @Nullable String reason,
            @Nullable Someone representative,
            @Nullable LocalDate takenOn,
            @Nullable Someone recordedBy,
            @Schema(description = "Null where the practice said so itself")
                    RuleAnswers.@Nullable OnBehalf onBehalf,
            RuleAnswers.InTheCircle circle) {}

    @Schema(name = "Objection")
    record Objection(
            int number,
            PracticeCode practice,
            @Schema(description = "Number of the wording it was raised on") int wording,
            String reason,
            Someone representative,
            LocalDate raisedOn,
            boolean open,
            ObjectionState state,
            @Schema(description = "What the group found when it looked at the reason")
                    @Nullable String finding,
            @Schema(description = "What the group does instead, where it was upheld")
                    @Nullable String follows,
            @Nullable Resolution resolution,
            @Schema(description = "How it was resolved, or why it lapsed")
                    @Nullable String explanation,
            @Nullable LocalDate resolvedOn,
            @Schema(description = "Agreed issues that it was brought back to")
                    List<DecisionId> cites,
            @Schema(description = "Why it touches none of the agreed issues")
                    @Nullable String touchesNone,
            @Nullable String safeguard,
            @Schema(description = "When the trial is looked at") @Nullable LocalDate reviewOn,
            @Schema(
                            description =
                                    "What the practice said to the latest resolution: whether it was met")
                    @Nullable Boolean confirmed,
            @Schema(description = "In its words") @Nullable String answer) {}

    @Schema(name = "BroughtBack", description = "A time people were brought back to common ground")
    record Step(
            int number,
            LocalDate heldOn,
            List<Integer> objections,
            List<DecisionId> issues,
            List<PracticeCode> practices,
            String others,
            String said,
            String follows,
            Someone recordedBy) {}

    @Schema(name = "Review", description = "Whether an agreed decision stands")
    record Review(
            @Schema(description = "Null while it is not agreed") @Nullable ReviewState state,
            @Schema(description = "The agreed decision whose place it takes, or would take")
                    @Nullable DecisionId supersedes,
            @Nullable DecisionId supersededBy,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate reaffirmedOn) {}

    @Schema(name = "Sequel", description = "What followed a decision that had ended")
    record Sequel(
            SequelKind kind,
            String words,
            @Nullable LocalDate reviewOn,
            @Nullable DecisionId by,
            LocalDate on,
            Someone recordedBy) {}

    @Schema(name = "Wording")
    record Wording(
            int number,
            String text,
            @Schema(description = "Why it was amended; empty for the first") String reason,
            LocalDate writtenOn,
            Someone writtenBy) {}

    @Schema(name = "Someone")
    record Someone(
            PersonId id,
            @Schema(description = "As they are called now; says so where it has been erased")
                    String name) {}

    Whole whole(Standing standing, List<WordingRow> wordings) {
        var row = standing.decision();
        return new Whole(
                row.decision(),
                row.programme(),
                row.version(),
                row.subject(),
                row.title(),
                row.state(),
                row.wording(),
                row.text(),
                row.tabledOn(),
                someone(row.tabledBy()),
                row.endedOn(),
                row.endedReason(),
                row.agreedBy(),
                rules.of(standing),
                Needed.of(standing),
                standing.lines().stream().map(this::line).toList(),
                standing.objections().stream().map(this::objection).toList(),
                wordings.stream().map(this::wording).toList(),
                objecting.broughtBack(row.decision()).stream().map(this::step).toList(),
                reviews.of(row.decision()).map(DecisionAnswers::review).orElse(null),
                reviews.sequels(row.decision()).stream().map(this::sequel).toList());
    }

    private Line line(Standing.Line line) {
        var said = line.position();
        var circle = RuleAnswers.InTheCircle.of(line);
        if (said == null)
            return new Line(
                    line.practice(),
                    line.member(),
                    null,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    circle);
        return new Line(
                line.practice(),
                line.member(),
                said.stance(),
                said.wording(),
                line.lapsed(),
                said.reason(),
                someone(said.representative()),
                said.takenOn(),
                someone(said.recordedBy()),
                RuleAnswers.OnBehalf.of(said),
                circle);
    }

    private Objection objection(ObjectionRow row) {
        return new Objection(
                row.objection(),
                row.practice(),
                row.wording(),
                row.reason(),
                someone(row.representative()),
                row.raisedOn(),
                row.open(),
                row.state(),
                row.finding() == null ? null : row.finding().finding(),
                row.finding() == null ? null : row.finding().follows(),
                row.resolution(),
                row.explanation(),
                row.resolvedOn(),
                row.cites(),
                row.ending() == null ? null : row.ending().touchesNone(),
                row.ending() == null ? null : row.ending().safeguard(),
                row.ending() == null ? null : row.ending().reviewOn(),
                row.answer() == null ? null : row.answer().confirmed(),
                row.answer() == null ? null : row.answer().said());
    }

    private Step step(BroughtBackRow row) {
        return new Step(
                row.step(),
                row.heldOn(),
                row.objections(),
                row.issues(),
                row.practices(),
                row.others(),
                row.said(),
                row.follows(),
                someone(row.recordedBy()));
    }

    private static Review review(ReviewRow row) {
        return new Review(
                row.state(),
                row.supersedes(),
                row.supersededBy(),
                row.reviewOn(),
                row.reaffirmedOn());
    }

    private Sequel sequel(SequelRow row) {
        return new Sequel(
                row.kind(),
                row.words(),
                row.reviewOn(),
                row.by(),
                row.on(),
                someone(row.recordedBy()));
    }

    private Wording wording(WordingRow row) {
        return new Wording(
                row.number(), row.text(), row.reason(), row.writtenOn(), someone(row.writtenBy()));
    }

    private Someone someone(PersonId person) {
        return new Someone(person, people.nameOf(person));
    }
}
