package commonground.pace;

import commonground.deadline.Deadlines;
import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import commonground.programme.Stage;
import commonground.web.AtAMoment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Commissioner deadlines")
class PaceApi {
    private final Deadlines deadlines;
    private final Programmes programmes;
    private final Pace pace;

    PaceApi(Deadlines deadlines, Programmes programmes, Pace pace) {
        this.deadlines = deadlines;
        this.programmes = programmes;
        this.pace = pace;
    }

    @Schema(name = "Pace", description = "In whole weeks")
    record Answer(
            DeadlineId deadline,
            LocalDate due,
            @Schema(description = "The stage that the programme has to reach for it") Stage needs,
            Verdict verdict,
            @Schema(description = "The verdict with the numbers it rests on, in English")
                    String words,
            @Schema(description = "To the due date") int weeksLeft,
            @Schema(description = "All steps that remain; null where too little is known")
                    @Nullable Weeks remaining,
            List<StepLine> steps) {
        static Answer of(Forecast forecast) {
            return new Answer(
                    forecast.deadline().deadline(),
                    forecast.deadline().due(),
                    forecast.needs(),
                    forecast.verdict(),
                    forecast.words(),
                    forecast.weeksLeft(),
                    forecast.remaining(),
                    forecast.steps());
        }
    }

    @Schema(name = "StepTakenElsewhere")
    record Taken(
            ProgrammeId programme,
            String name,
            @Schema(description = "The stage the step led to") Stage to,
            LocalDate began,
            LocalDate ended,
            long days) {}

    @Schema(name = "PaceWithBasis")
    record Whole(Answer pace, List<Taken> basis) {}

    @GetMapping("/programmes/{programme}/pace")
    @AtAMoment
    @Operation(
            summary = "Whether a programme's open deadlines are likely to be met",
            description = "Going by how long the steps that remain took other programmes.")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    List<Answer> ofProgramme(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return pace.ofOpen(programme).stream().map(Answer::of).toList();
    }

    @GetMapping("/deadlines/{deadline}/pace")
    @AtAMoment
    @Operation(summary = "Whether a deadline is likely to be met, with all that this rests on")
    @ApiResponse(responseCode = "404", description = "There was no such deadline at that moment")
    Whole of(@PathVariable DeadlineId deadline) {
        var look = pace.look(deadlines.require(deadline));
        var forecast = look.forecasts().getFirst();
        var basis =
                PaceBasis.examples(forecast, look)
                        .map(e ->
                                new Taken(
                                        e.programme(),
                                        look.nameOf(e.programme()),
                                        e.to(),
                                        e.began(),
                                        e.ended(),
                                        e.days()))
                        .toList();
        return new Whole(Answer.of(forecast), basis);
    }
}
