package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients of the API are given. */
final class ProgrammeAnswers {
    private ProgrammeAnswers() {}

    @Schema(name = "ProgrammeInList")
    record Listed(
            ProgrammeId id,
            @Schema(description = "As in its ETag") long version,
            String name,
            String locality,
            LocalDate openedOn,
            @Schema(description = "The furthest step reached") Stage stage,
            List<PracticeCode> members) {
        static Listed of(ProgrammeRow row, Journey journey, List<PracticeCode> members) {
            return new Listed(
                    row.programme(),
                    row.version(),
                    row.name(),
                    row.locality(),
                    row.openedOn(),
                    journey.stage(),
                    members);
        }
    }

    @Schema(name = "Programme")
    record Whole(
            ProgrammeId id,
            @Schema(description = "As in its ETag") long version,
            String name,
            String locality,
            LocalDate openedOn,
            @Schema(description = "The date it was closed on; null while it is open")
                    @Nullable LocalDate closedOn,
            @Schema(description = "Why it was closed") @Nullable String closedFor,
            @Schema(description = "The furthest step reached") Stage stage,
            @Schema(description = "All steps in their usual order") List<Journey.Step> journey,
            @Schema(description = "Null until the members have agreed one") @Nullable Vision vision,
            List<MemberOf> members,
            Patients population) {
        static Whole of(
                ProgrammeRow row, Journey journey, List<Member> members, Population population) {
            return new Whole(
                    row.programme(),
                    row.version(),
                    row.name(),
                    row.locality(),
                    row.openedOn(),
                    row.closedOn(),
                    row.closedFor(),
                    journey.stage(),
                    journey.steps(),
                    Vision.of(row),
                    members.stream().map(MemberOf::of).toList(),
                    Patients.of(population));
        }
    }

    @Schema(name = "Vision", description = "The exact words that the members agreed")
    record Vision(
            DecisionId decision,
            @Schema(description = "Number of the wording agreed") int wording,
            String text,
            @Schema(description = "The date it was agreed on") LocalDate agreedOn) {
        static @Nullable Vision of(ProgrammeRow row) {
            var decision = row.visionDecision();
            var wording = row.visionWording();
            var text = row.vision();
            var on = row.visionOn();
            return decision == null || wording == null || text == null || on == null
                    ? null
                    : new Vision(decision, wording, text, on);
        }
    }

    @Schema(name = "Member")
    record MemberOf(
            PracticeCode practice,
            @Schema(description = "As the register has it; the code where it is not in it")
                    String name,
            LocalDate joinedOn,
            @Schema(description = "Why it joined; empty for the first members") String reason,
            @Schema(description = "Patients on its list; null if not known")
                    @Nullable Integer patients) {
        static MemberOf of(Member member) {
            var size = member.listSize();
            return new MemberOf(
                    member.code(),
                    member.name(),
                    member.row().joinedOn(),
                    member.row().reason(),
                    size == null ? null : size.patients());
        }
    }

    @Schema(name = "Population", description = "The patients on the members' lists")
    record Patients(
            @Schema(description = "On the lists that are known") long patients,
            @Schema(description = "Against the usual 30,000 to 50,000: a note, never a refusal")
                    Population.Band band,
            @Schema(description = "Members whose list size is not known")
                    List<PracticeCode> unknown,
            @Schema(description = "The oldest of the days the lists were counted on")
                    @Nullable LocalDate countedOn) {
        static Patients of(Population population) {
            return new Patients(
                    population.patients(),
                    population.band(),
                    population.unknown(),
                    population.extract());
        }
    }
}
