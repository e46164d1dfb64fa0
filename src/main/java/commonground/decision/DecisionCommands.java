package commonground.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients of the API send. */
final class DecisionCommands {
    private static final String HAPPENED = "The date it happened on, if not today";

    private DecisionCommands() {}

    @Schema(name = "TableProposal")
    record Table(
            @Schema(
                            description = "A UUID of your own choice; without it one is given",
                            example = "6fa459ea-ee8a-3ca4-894e-db77e160355e")
                    @Nullable String id,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Subject subject,
            @Schema(
                            description = "What it is called in lists",
                            example = "Our shared vision",
                            maxLength = 200,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String title,
            @Schema(
                            description = "The exact words that positions are taken on",
                            example = "Nobody in Ashdown Heath waits for want of a Saturday.",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String wording,
            @Schema(
                            description =
                                    "Ids of agreed decisions of this programme that it follows from: a vision from the"
                                            + " common issues, a plan from vision and issues")
                    @Nullable List<String> restsOn,
            @Schema(description = "Id of the candidate common issue that it puts to the members")
                    @Nullable String candidate,
            @Schema(
                            description =
                                    "Id of the agreed decision of this programme whose place it would take")
                    @Nullable String supersedes,
            @Schema(description = "How it is to be decided; by consent where nothing is said")
                    RuleCommands.@Nullable Chosen rule,
            @Schema(description = HAPPENED, example = "2016-12-01")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "AmendWording")
    record Amend(
            @Schema(
                            description = "Number of the wording that the new words replace",
                            example = "1",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable Integer basedOn,
            @Schema(
                            description = "The new words, whole",
                            example =
                                    "Nobody in Ashdown Heath waits for want of a Saturday; nurses rotate.",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String wording,
            @Schema(
                            description = "Why they are changed",
                            example = "To meet Mill Road's objection",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED, example = "2016-12-15")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "TakePosition")
    record Take(
            @Schema(
                            description = "Code of the practice that says so; a member",
                            example = "H82044",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String practice,
            @Schema(
                            description = "Number of the wording that the practice has before it",
                            example = "2",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable Integer wording,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Stance stance,
            @Schema(
                            description = "Required with a concern and with an objection",
                            example = "Saturdays take our only nurse",
                            maxLength = 10_000)
                    @Nullable String reason,
            @Schema(
                            description =
                                    "Id of the person who says so for the practice; without it, you, if you speak for"
                                            + " it. Somebody who speaks for no practice records it on its behalf, and"
                                            + " says in learntHow how they know.")
                    @Nullable String representative,
            @Schema(
                            description =
                                    "How it was learnt, where it is recorded on behalf of a practice that does not say"
                                            + " so itself; it is marked so until the practice confirms it",
                            example = "Dr Lee by telephone this morning",
                            maxLength = 10_000)
                    @Nullable String learntHow,
            @Schema(description = HAPPENED, example = "2016-12-08")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "ResolveObjection")
    record Resolve(
            @Schema(
                            description =
                                    "OVERRULED is refused: consent overrules nothing. WORDING_AMENDED needs an amendment"
                                            + " since the objection was raised.",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable Resolution resolution,
            @Schema(
                            description = "How it was resolved",
                            example = "The wording now promises that nurses rotate",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String explanation,
            @Schema(
                            description =
                                    "Ids of the agreed common issues of this programme that it was brought back to. Where"
                                            + " it has agreed any, one of them, or touchesNone")
                    @Nullable List<String> cites,
            @Schema(
                            description = "Why it touches none of the agreed issues",
                            example = "Parking was never among them",
                            maxLength = 10_000)
                    @Nullable String touchesNone,
            @Schema(
                            description = "Required with SAFEGUARD_ADDED: which one",
                            example = "No Saturday without a second nurse",
                            maxLength = 10_000)
                    @Nullable String safeguard,
            @Schema(
                            description =
                                    "Required with TRIAL_AGREED: when it is looked at; not in the past",
                            example = "2017-06-01")
                    @Nullable LocalDate reviewOn,
            @Schema(description = HAPPENED, example = "2016-12-20")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "WithdrawObjection")
    record TakeBack(
            @Schema(
                            description = "What has been said that the practice takes it back",
                            example = "The rota is shared among all six practices",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String explanation,
            @Schema(description = HAPPENED, example = "2016-12-20")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "AgreeProposal")
    record Agree(
            @Schema(
                            description = "Number of the wording that the members agree to",
                            example = "2",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable Integer wording,
            @Schema(
                            description =
                                    "In a sentence: what was agreed, and what follows from it",
                            example = "Three practices share a Saturday rota from April",
                            maxLength = 10_000)
                    @Nullable String outcome,
            @Schema(
                            description =
                                    "When the group looks at it again; after the date of the agreement",
                            example = "2018-01-12")
                    @Nullable LocalDate reviewOn,
            @Schema(description = HAPPENED, example = "2017-01-12")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "WithdrawProposal")
    record Withdraw(
            @Schema(
                            description = "Why it is taken back",
                            example = "Overtaken by the new contract",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED, example = "2017-01-12")
                    @Nullable LocalDate happenedOn) {}
}
