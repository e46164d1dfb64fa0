package commonground.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients of the API send about subjects that say more than words. */
final class SubjectCommands {
    private static final String HAPPENED = "The date it happened on, if not today";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private SubjectCommands() {}

    @Schema(name = "OptionWeighed")
    record OptionSent(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable FormOfWorking form,
            @Schema(
                            description = "What it is called here; each option its own",
                            example = "A federation owned by the six",
                            maxLength = 200,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String name,
            @Schema(
                            description = "What it would mean for these practices",
                            example = "A company limited by shares that the six own equally",
                            maxLength = 2_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String description,
            @Schema(maxLength = 2_000) @Nullable String advantages,
            @Schema(maxLength = 2_000) @Nullable String disadvantages,
            @Schema(
                            description =
                                    "Why it is not the one proposed: needed of every other option before the members"
                                            + " can agree",
                            maxLength = 2_000)
                    @Nullable String rejectedBecause) {

        @SuppressWarnings("NullAway") // a null is refused with words by the command
        FormOption option() {
            return new FormOption(
                    form, name, description, advantages, disadvantages, rejectedBecause);
        }
    }

    @SuppressWarnings("NullAway") // a null is refused with words by the command
    private static FormOption option(@Nullable OptionSent sent) {
        return sent == null ? new FormOption(null, null, null, null, null, null) : sent.option();
    }

    static Appraisal appraisal(@Nullable List<OptionSent> options, @Nullable Integer proposed) {
        return new Appraisal(
                options == null
                        ? List.of()
                        : options.stream().map(SubjectCommands::option).toList(),
                proposed == null ? 0 : proposed);
    }

    @Schema(name = "WeighForms")
    record Weigh(
            @Schema(description = "A UUID of your own choice; without it one is given")
                    @Nullable String id,
            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 200) @Nullable String title,
            @Schema(
                            description = "The exact words that positions are taken on",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String wording,
            @Schema(
                            description = "At most 30, doing nothing among them",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable List<OptionSent> options,
            @Schema(
                            description = "Number of the option that is proposed, from 1",
                            example = "2",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable Integer proposed,
            @Schema(description = "What the group agreed before and this follows from")
                    @Nullable List<String> restsOn,
            @Schema(description = "How it is to be decided; by consent where nothing is said")
                    RuleCommands.@Nullable Chosen rule,
            @Schema(description = HAPPENED) @Nullable LocalDate happenedOn) {}

    @Schema(name = "ChangeOptions")
    record ChangeOptions(
            @Schema(
                            description = "Number of the wording that this replaces",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable Integer basedOn,
            @Schema(maxLength = 10_000, requiredMode = RequiredMode.REQUIRED)
                    @Nullable String wording,
            @Schema(
                            description = "Why it is changed",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<OptionSent> options,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Integer proposed,
            @Schema(description = HAPPENED) @Nullable LocalDate happenedOn) {}

    @Schema(name = "RejectOption")
    record Reject(
            @Schema(
                            description = "Number of the wording it is read in",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable Integer wording,
            @Schema(maxLength = 2_000, requiredMode = RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED) @Nullable LocalDate happenedOn) {}

    @Schema(name = "Nominee")
    record NomineeSent(
            @Schema(
                            description = "Id of a person of a member practice",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String person,
            @Schema(
                            description = "In steps of half a day, at most 5",
                            example = "1.5",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable BigDecimal daysAWeek) {

        /** 0, which no command takes, for what is no number of half days. */
        int halfDays() {
            if (daysAWeek == null || daysAWeek.abs().compareTo(BigDecimal.TEN) > 0) return 0;
            try {
                return daysAWeek.multiply(TWO).intValueExact();
            } catch (ArithmeticException noHalfDays) {
                return 0;
            }
        }
    }

    @Schema(name = "NominateLead")
    record Nominate(
            @Schema(description = "A UUID of your own choice; without it one is given")
                    @Nullable String id,
            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 200) @Nullable String title,
            @Schema(maxLength = 10_000, requiredMode = RequiredMode.REQUIRED)
                    @Nullable String wording,
            @Schema(description = "A GP partner of a member", requiredMode = RequiredMode.REQUIRED)
                    @Nullable NomineeSent partner,
            @Schema(
                            description = "A practice manager of a member",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable NomineeSent manager,
            @Schema(
                            description = "What both are paid from",
                            example = "The locality budget",
                            maxLength = 200,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String funding,
            @Schema(
                            description = "The day they begin",
                            example = "2017-04-03",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable LocalDate from,
            @Schema(description = "What the group agreed before and this follows from")
                    @Nullable List<String> restsOn,
            @Schema(description = "How it is to be decided; by consent where nothing is said")
                    RuleCommands.@Nullable Chosen rule,
            @Schema(description = HAPPENED) @Nullable LocalDate happenedOn) {}

    @Schema(name = "ChangeNomination")
    record ChangeNomination(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Integer basedOn,
            @Schema(maxLength = 10_000, requiredMode = RequiredMode.REQUIRED)
                    @Nullable String wording,
            @Schema(maxLength = 10_000, requiredMode = RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable NomineeSent partner,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable NomineeSent manager,
            @Schema(maxLength = 200, requiredMode = RequiredMode.REQUIRED) @Nullable String funding,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable LocalDate from,
            @Schema(description = HAPPENED) @Nullable LocalDate happenedOn) {}
}
