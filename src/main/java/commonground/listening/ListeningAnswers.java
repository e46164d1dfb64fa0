package commonground.listening;

import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the API tells of listening, as it was at the moment read. */
final class ListeningAnswers {
    private static final String WITHHELD =
            "Null until the practice has confirmed them, except to itself, to locality managers and"
                    + " to auditors";

    private ListeningAnswers() {}

    @Schema(name = "ListenedTo", description = "How far one member has been listened to")
    record Covered(
            @Schema(type = "string") PracticeCode practice,
            String name,
            @Schema(description = "Of all meetings with it, what is furthest behind")
                    Coverage.Stage stage,
            @Schema(description = "When it was first met") @Nullable LocalDate heardOn,
            @Schema(description = "When it was last told what had been heard")
                    @Nullable LocalDate reflectedOn,
            @Schema(description = "When it confirmed all of it") @Nullable LocalDate confirmedOn,
            int statements,
            @Schema(description = "Ids of the meetings with it, the first one first")
                    List<String> meetings) {
        static Covered of(Coverage coverage) {
            return new Covered(
                    coverage.practice(),
                    coverage.name(),
                    coverage.stage(),
                    coverage.heardOn(),
                    coverage.reflectedOn(),
                    coverage.confirmedOn(),
                    coverage.statements(),
                    coverage.meetings().stream().map(m -> m.meeting().value()).toList());
        }
    }

    @Schema(name = "Statement")
    record Said(
            @Schema(type = "string") StatementId id,
            @Schema(type = "string") MeetingId meeting,
            @Schema(type = "string") PracticeCode practice,
            @Schema(description = "Its place among those of its meeting, from 1") int number,
            @Schema(description = "Which of its words these are, from 1") int version,
            @Schema(description = WITHHELD) @Nullable String words,
            List<Theme> themes,
            @Schema(description = "The date of the meeting") LocalDate heardOn,
            @Schema(
                            description =
                                    "Every wording, the first one first; only at its meeting, and only to those who"
                                            + " read what is not confirmed")
                    @Nullable List<Wording> wordings) {
        static Said of(StatementRow row, @Nullable List<WordsRow> wordings) {
            return new Said(
                    row.statement(),
                    row.meeting(),
                    row.practice(),
                    row.number(),
                    row.version(),
                    row.isWithheld() ? null : row.words(),
                    row.themes(),
                    row.heardOn(),
                    wordings == null ? null : wordings.stream().map(Wording::of).toList());
        }
    }

    @Schema(name = "StatementWording")
    record Wording(
            int version,
            String words,
            @Schema(description = "Why it replaced the one before; may be empty") String reason,
            LocalDate on,
            @Schema(
                            type = "string",
                            description =
                                    "Through whom the practice corrected it; null where it did not")
                    @Nullable PersonId representative,
            @Schema(type = "string") PersonId recordedBy) {
        static Wording of(WordsRow row) {
            return new Wording(
                    row.version(),
                    row.words(),
                    row.reason(),
                    row.on(),
                    row.representative(),
                    row.by());
        }
    }

    @Schema(name = "Meeting", description = "A meeting with one practice")
    record Met(
            @Schema(type = "string") MeetingId id,
            @Schema(type = "string") ProgrammeId programme,
            @Schema(type = "string") PracticeCode practice,
            @Schema(description = "In quotes it is the ETag that If-Match takes") long version,
            LocalDate heldOn,
            String place,
            @Schema(description = "Ids of people of the practice who took part")
                    List<String> people,
            @Schema(description = "Who else took part, as what they are; may be empty")
                    String others,
            @Schema(description = "Ids of those who listened") List<String> listeners,
            MeetingState state,
            @Schema(description = "How many statements were heard") int statementsHeard,
            @Schema(description = "The latest time it was reflected back")
                    @Nullable Reflected reflectedBack,
            @Schema(description = "The latest confirmation; stays when a statement is corrected")
                    @Nullable Confirmed confirmed,
            @Schema(description = "What was said; not in lists") @Nullable List<Said> statements) {
        static Met of(MeetingRow row) {
            return of(row, null);
        }

        static Met of(
                MeetingRow row,
                List<StatementRow> statements,
                Map<StatementId, List<WordsRow>> words) {
            return of(
                    row,
                    statements.stream().map(s -> Said.of(s, words.get(s.statement()))).toList());
        }

        private static Met of(MeetingRow row, @Nullable List<Said> statements) {
            var there = row.attendance();
            return new Met(
                    row.meeting(),
                    row.programme(),
                    row.practice(),
                    row.version(),
                    row.heldOn(),
                    there.place(),
                    ids(there.people()),
                    there.others(),
                    ids(there.listeners()),
                    row.state(),
                    row.statements(),
                    Reflected.of(row.reflection()),
                    Confirmed.of(row.confirmation()),
                    statements);
        }

        private static List<String> ids(List<PersonId> people) {
            return people.stream().map(PersonId::value).toList();
        }
    }

    @Schema(name = "ReflectedBack")
    record Reflected(LocalDate on, @Schema(type = "string") PersonId through, String how) {
        static @Nullable Reflected of(@Nullable Reflection row) {
            return row == null ? null : new Reflected(row.on(), row.through(), row.how());
        }
    }

    @Schema(name = "ConfirmedByPractice")
    record Confirmed(
            LocalDate on,
            @Schema(type = "string") PersonId representative,
            @Schema(type = "string") PersonId recordedBy) {
        static @Nullable Confirmed of(@Nullable Confirmation row) {
            return row == null ? null : new Confirmed(row.on(), row.representative(), row.by());
        }
    }
}
