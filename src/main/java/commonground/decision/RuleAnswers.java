package commonground.decision;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What clients of the API are given about how a decision comes about. */
@Component
class RuleAnswers {
    private final RuleWords words;

    RuleAnswers(RuleWords words) {
        this.words = words;
    }

    @Schema(name = "Rule", description = "How it is decided")
    record Shown(
            RuleKind kind,
            @Schema(
                            description =
                                    "At least so many percent; null for more than half, and where none is asked for")
                    @Nullable Integer percent,
            @Schema(description = "Null where no majority is asked for")
                    @Nullable Denominator denominator,
            @Schema(description = "Null where none is asked for") @Nullable Integer quorum,
            RuleCommands.@Nullable QuorumOf quorumOf,
            @Schema(description = "The same in words") String words,
            @Schema(description = "A position has been taken, so that it cannot be changed")
                    boolean frozen) {}

    @Schema(name = "Figures", description = "What the voices come to under the rule")
    record Figures(
            @Schema(description = "Practices that may take a position") int eligible,
            @Schema(description = "With or without a concern") int agreeing,
            int objecting,
            int standingAside,
            @Schema(description = "Eligible practices that have taken none") int silent,
            @Schema(description = "Practices, or patients where lists are weighed") long inFavour,
            @Schema(description = "What the share is taken of, in the same unit") long outOf,
            @Schema(description = "Practices that are there for the quorum") int present,
            @Schema(description = "Practices that have to be there; 0 where none is asked for")
                    int quorum,
            boolean quorumReached,
            @Schema(description = "The rule's share is reached") boolean enough) {}

    @Schema(name = "Interest")
    record Interest(
            int number,
            PracticeCode practice,
            @Schema(description = "Null where it is the practice's own") @Nullable PersonId person,
            String what,
            InterestAction action,
            LocalDate declaredOn,
            @Schema(description = "Null while it stands") @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnReason) {
        static Interest of(InterestRow row) {
            return new Interest(
                    row.interest(),
                    row.practice(),
                    row.person(),
                    row.what(),
                    row.action(),
                    row.declaredOn(),
                    row.withdrawnOn(),
                    row.withdrawnReason());
        }
    }

    @Schema(name = "Dissent", description = "A practice that objected when the others decided")
    record Dissent(
            PracticeCode practice,
            String reason,
            @Schema(description = "What it said when it undertook to work by it all the same")
                    @Nullable String commitment,
            @Nullable LocalDate committedOn) {
        static Dissent of(PositionRow row) {
            return new Dissent(row.practice(), row.reason(), row.commitment(), row.committedOn());
        }
    }

    @Schema(name = "OnBehalf", description = "That a position was recorded for a practice")
    record OnBehalf(
            String learntHow,
            @Schema(description = "Null while the practice has not confirmed it")
                    @Nullable LocalDate confirmedOn,
            @Nullable PersonId confirmedBy) {
        static @Nullable OnBehalf of(PositionRow row) {
            return row.learntHow() == null
                    ? null
                    : new OnBehalf(row.learntHow(), row.confirmedOn(), row.confirmedBy());
        }
    }

    @Schema(name = "Circle", description = "What is known of a practice besides its position")
    record InTheCircle(
            @Schema(description = "It may take a position") boolean eligible,
            @Schema(description = "The strongest of what follows from its interests, or null")
                    @Nullable InterestAction interest,
            @Schema(description = "When it was asked about the current wording")
                    @Nullable LocalDate askedOn,
            @Nullable LocalDate remindedOn,
            @Schema(description = "It was recorded as being there") boolean present,
            @Schema(description = "On its list; null where lists are not weighed")
                    @Nullable Long patients) {
        static InTheCircle of(Standing.Line line) {
            var asked = line.asked();
            return new InTheCircle(
                    line.eligible(),
                    line.interest(),
                    asked == null ? null : asked.askedOn(),
                    asked == null ? null : asked.remindedOn(),
                    asked != null && asked.present(),
                    line.patients());
        }
    }

    @Schema(name = "HowDecided")
    record HowDecided(
            Shown rule,
            @Schema(description = "As they stand; of what has ended, those it ended with")
                    Figures figures,
            @Schema(description = "By number") List<Interest> interests,
            @Schema(description = "Practices that objected when it was agreed; kept for good")
                    List<Dissent> dissent,
            @Schema(description = "What was agreed, in a sentence") @Nullable String outcome,
            @Schema(description = "Who is to decide instead") @Nullable String escalatedTo) {}

    HowDecided of(Standing standing) {
        var end = standing.decision().end();
        return new HowDecided(
                shown(standing.decision()),
                figures(standing.result()),
                standing.interests().stream().map(Interest::of).toList(),
                standing.dissent().stream().map(Dissent::of).toList(),
                end == null ? null : end.outcome(),
                end == null ? null : end.escalatedTo());
    }

    private Shown shown(DecisionRow decision) {
        var rule = decision.rule();
        var majority = rule.majority();
        if (majority == null)
            return new Shown(
                    rule.kind(), null, null, null, null, words.of(rule), decision.positionsOpen());
        var quorum = majority.quorum();
        return new Shown(
                rule.kind(),
                majority.threshold().strictly() ? null : majority.threshold().percent(),
                majority.denominator(),
                quorum.asksForSomething() ? quorum.number() : null,
                quorum.asksForSomething()
                        ? quorum.percent()
                                ? RuleCommands.QuorumOf.PERCENT
                                : RuleCommands.QuorumOf.PRACTICES
                        : null,
                words.of(rule),
                decision.positionsOpen());
    }

    private static Figures figures(Result result) {
        return new Figures(
                result.eligible(),
                result.agreeing(),
                result.objecting(),
                result.standingAside(),
                result.silent(),
                result.inFavour(),
                result.outOf(),
                result.present(),
                result.quorum(),
                result.quorumReached(),
                result.enough());
    }
}
