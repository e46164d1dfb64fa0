package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.IssueId;
import commonground.kernel.StatementId;
import commonground.web.Api;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients of the API send about issues. A field left out is refused in words if needed. */
final class IssueBodies {
    private static final String HAPPENED_ON = "The date it happened on, if not today";

    private IssueBodies() {}

    @Schema(name = "GatherIssue")
    record Gather(
            @Schema(description = "A UUID of your own choice; without it one is given")
                    @Nullable String id,
            @Schema(
                            description = "One line; not that of another issue pursued",
                            example = "Saturdays",
                            maxLength = 200,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String title,
            @Schema(maxLength = 10_000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String words,
            @Schema(
                            description = "Ids of statements of this programme; at least one",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable List<String> statements,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {}

    @Schema(name = "AddStatementsToIssue")
    record Add(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable List<String> statements,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {}

    @Schema(name = "RewordIssue")
    record Reword(
            @Schema(maxLength = 200, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String title,
            @Schema(maxLength = 10_000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String words,
            @Schema(maxLength = 10_000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {}

    @Schema(name = "MergeIssues")
    record Merge(
            @Schema(
                            description = "Ids of the candidates that end in this one, for good",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable List<String> merged,
            @Schema(maxLength = 10_000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {}

    @Schema(name = "SplitIssue")
    record Split(
            @Schema(description = "A UUID of your own choice for the new issue")
                    @Nullable String id,
            @Schema(maxLength = 200, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String title,
            @Schema(maxLength = 10_000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String words,
            @Schema(
                            description = "Those that go over; at least one stays",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable List<String> statements,
            @Schema(maxLength = 10_000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {}

    @Schema(name = "ReasonAboutIssue")
    record Reason(
            @Schema(maxLength = 10_000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {}

    @Schema(name = "RecordSharing")
    record Held(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable LocalDate heldOn,
            @Schema(maxLength = 200, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String place,
            @Schema(
                            description = "Codes of the members that were there; at least two",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable List<@Nullable String> practices,
            @Schema(
                            description = "Who took part, as what they are and not by name",
                            maxLength = 10_000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String tookPart) {}

    @Schema(name = "RecordDiscussion")
    record Said(
            @Schema(description = "Id of the issue", requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String issue,
            @Schema(maxLength = 10_000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String said,
            @Schema(description = "Why, where what was written down is corrected")
                    @Nullable String reason) {}

    @Schema(name = "OpenRound")
    record Ask(
            @Schema(
                            description =
                                    "At most 10, each with at most 12 themes; left out: the usual ones")
                    @Nullable List<Question> questions,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {

        List<AloneQuestion> asked() {
            return questions == null
                    ? AloneQuestion.USUAL
                    : questions.stream().map(Question::question).toList();
        }
    }

    @Schema(name = "AloneQuestion")
    record Question(
            @Schema(maxLength = 200, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String asks,
            @Nullable List<String> themes) {
        AloneQuestion question() {
            return new AloneQuestion(Api.orRefused(asks), themes == null ? List.of() : themes);
        }
    }

    @Schema(name = "AnswerAlone")
    record Answer(
            @Schema(
                            description = "Code of the practice that answers",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String practice,
            @Schema(
                            description = "One to each question, in their order",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable List<One> answers,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {

        List<AloneAnswer> given(Check check) {
            return AloneAnswer.checked(
                    check,
                    answers == null ? List.of() : answers.stream().map(One::answer).toList());
        }
    }

    @Schema(name = "AloneAnswer")
    record One(
            @Schema(maxLength = 5_000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String words,
            @Schema(description = "Numbers of at most three themes, from 1")
                    @Nullable List<Integer> chosen) {
        AloneAnswer answer() {
            return new AloneAnswer(Api.orRefused(words), chosen == null ? List.of() : chosen);
        }
    }

    static List<StatementId> statements(@Nullable List<String> sent) {
        return sent == null ? List.of() : sent.stream().map(StatementId::new).toList();
    }

    static List<IssueId> issues(@Nullable List<String> sent) {
        return sent == null ? List.of() : sent.stream().map(IssueId::new).toList();
    }
}
