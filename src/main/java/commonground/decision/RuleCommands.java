package commonground.decision;

import commonground.kernel.Check;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients of the API send about rules, interests, who was there, and other ends. */
public final class RuleCommands {
    private static final String HAPPENED = "The date it happened on, if not today";

    private RuleCommands() {}

    /** A rule as a client chooses it. */
    @Schema(name = "ChosenRule")
    public record Chosen(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable RuleKind kind,
            @Schema(
                            description =
                                    "At least so many percent, from 51 to 100; without it, more than half. Of a majority"
                                            + " only, as are the next three.",
                            example = "75")
                    @Nullable Integer percent,
            @Schema(description = "What it is a share of; without it, of those eligible")
                    @Nullable Denominator denominator,
            @Schema(
                            description = "How many practices have to be there; without it, none",
                            example = "3")
                    @Nullable Integer quorum,
            @Schema(
                            description =
                                    "Whether the quorum is a number of practices, which it is without this, or percent of"
                                            + " those eligible")
                    @Nullable QuorumOf quorumOf) {

        private boolean isOfAMajority() {
            return kind != null && kind != RuleKind.CONSENT && kind != RuleKind.UNANIMITY;
        }

        private boolean asksForAShare() {
            return percent != null || denominator != null || quorum != null || quorumOf != null;
        }

        private RuleForm typed() {
            return new RuleForm(
                    kind == null ? null : kind.name(),
                    percent == null ? "ORDINARY" : "STATED",
                    percent == null ? "" : percent.toString(),
                    denominator == null ? null : denominator.name(),
                    quorum == null ? "" : quorum.toString(),
                    quorumOf == null ? null : quorumOf.name());
        }
    }

    /** What the number of a quorum counts. */
    public enum QuorumOf {
        PRACTICES,
        PERCENT
    }

    @Schema(name = "ChooseRule")
    record Choose(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Chosen rule,
            @Schema(
                            description = "Why it is changed",
                            example = "With six practices nobody should be able to stop it alone",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED, example = "2016-12-02")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "DeclareInterest")
    record Declare(
            @Schema(
                            description = "Code of the practice whose interest it is; a member",
                            example = "H82044",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String practice,
            @Schema(
                            description =
                                    "Id of the person of that practice who has it; without it, it is the practice's own")
                    @Nullable String person,
            @Schema(
                            description = "What the interest is",
                            example = "Owns the building that is to be rented",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String what,
            @Schema(
                            description =
                                    "What follows: NOTED leaves the practice its vote; NO_VOTE takes it; LEFT_ROOM takes"
                                            + " it, and the practice is not there for the quorum either",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable InterestAction action,
            @Schema(description = HAPPENED, example = "2016-12-08")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "Because")
    record Because(
            @Schema(description = "Why", maxLength = 10_000, requiredMode = RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED, example = "2016-12-20")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "ConfirmPosition")
    record Confirm(
            @Schema(
                            description = "Number of the wording that the position was recorded on",
                            example = "2",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable Integer wording,
            @Schema(description = HAPPENED, example = "2016-12-09")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "NoteCommitment")
    record Commit(
            @Schema(
                            description = "What the practice says, in its own words",
                            example = "We will staff every third Saturday like the others",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String words,
            @Schema(
                            description =
                                    "Id of the person who says so for the practice; without it, you, if you speak for it")
                    @Nullable String representative,
            @Schema(description = HAPPENED, example = "2017-01-13")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "PracticesAndWording")
    record Practices(
            @Schema(
                            description = "Number of the wording that was before them",
                            example = "2",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable Integer wording,
            @Schema(
                            description = "Codes of member practices",
                            example = "[\"H82044\"]",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable List<String> practices,
            @Schema(description = HAPPENED, example = "2016-12-08")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "RejectProposal")
    record Reject(
            @Schema(
                            description = "Number of the wording that was before the members",
                            example = "2",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable Integer wording,
            @Schema(
                            description = "Why it ends here",
                            example = "No majority in two meetings",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED, example = "2017-01-12")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "EscalateProposal")
    record Escalate(
            @Schema(
                            description = "Number of the wording that was before the members",
                            example = "2",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable Integer wording,
            @Schema(
                            description = "Who is to decide instead",
                            example = "The commissioner",
                            maxLength = 200,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String to,
            @Schema(description = "Why", maxLength = 10_000, requiredMode = RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED, example = "2017-01-12")
                    @Nullable LocalDate happenedOn) {}

    /** The rule that was chosen, or null where none was or it is refused. */
    static @Nullable Rule ruleOrNothing(Check check, @Nullable Chosen chosen) {
        return chosen == null ? null : rule(check, chosen);
    }

    /** The rule that was chosen; {@link Rule#CONSENT} where none was, or it is refused. */
    public static Rule ruleOrConsent(Check check, @Nullable Chosen chosen) {
        return Rule.orConsent(ruleOrNothing(check, chosen));
    }

    /** The rule that was chosen; {@link Rule#CONSENT} stands in for one that is refused. */
    static Rule rule(Check check, @Nullable Chosen chosen) {
        if (chosen == null || chosen.kind() == null) {
            check.refuse("rule", "choice.missing");
            return Rule.CONSENT;
        }
        if (chosen.asksForAShare() && !chosen.isOfAMajority())
            check.refuse("rule", "decision.rule-takes-no-share");
        return Rule.orConsent(RuleForms.read(check, chosen.typed()));
    }

    static int number(Check check, String field, @Nullable Integer sent) {
        if (sent != null) return sent;
        check.refuse(field, "choice.missing");
        return 0;
    }
}
