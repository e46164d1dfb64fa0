package commonground.delivery;

import commonground.kernel.DeadlineId;
import commonground.kernel.MilestoneId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
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
@RequestMapping("/api/programmes/{programme}")
@Tag(
        name = "Timeline",
        description = "Everything with a date, and whether the plan reaches the deadlines")
class TimelineApi {
    private final Timeline timeline;
    private final Programmes programmes;

    TimelineApi(Timeline timeline, Programmes programmes) {
        this.timeline = timeline;
        this.programmes = programmes;
    }

    @Schema(name = "TimelineEntry")
    record Entry(
            Timeline.Kind kind,
            String id,
            String title,
            @Schema(
                            description =
                                    "The date of the last thing it waits for, or on which it was"
                                            + " planned, set or tabled")
                    LocalDate from,
            @Schema(
                            description =
                                    "Of a decision, when it ended or, while it is open, when it was"
                                            + " tabled; one that is to be looked at again has a second entry")
                    LocalDate date,
            @Schema(description = "Dates that it had before") List<LocalDate> earlier,
            @Schema(description = "What it waits for") List<String> after,
            @Schema(description = "Where it stands, in words", example = "Open") String state) {}

    @Schema(name = "CriticalPath")
    record Path(
            DeadlineId deadline,
            CriticalPath.Fit fit,
            @Schema(description = "The same in words", example = "Fits with 12 days to spare.")
                    String words,
            @Schema(description = "Days to spare; negative: over") long slackDays,
            @Schema(description = "When the last of it is expected") @Nullable LocalDate expected,
            @Schema(description = "The step whose own date sets the end")
                    @Nullable MilestoneId deciding,
            @Schema(description = "The chain with the least slack, the first step first")
                    List<Step> steps) {}

    @Schema(name = "CriticalStep")
    record Step(
            MilestoneId milestone,
            LocalDate expected,
            @Schema(description = "Days that it may slip; negative: the next was planned before it")
                    long slackDays) {}

    @GetMapping("/timeline")
    @AtAMoment
    @Operation(summary = "Milestones, deadlines and decisions, by date")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    List<Entry> timeline(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return timeline.of(programme).stream()
                .map(line ->
                        new Entry(
                                line.kind(),
                                line.id(),
                                line.title(),
                                line.from(),
                                line.date(),
                                line.earlier(),
                                line.after(),
                                line.state()))
                .toList();
    }

    @GetMapping("/critical-paths")
    @AtAMoment
    @Operation(summary = "For each deadline that is not closed, whether the plan reaches it")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    List<Path> paths(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return timeline.reaches(programme, Moment.current().date()).stream()
                .map(TimelineApi::path)
                .toList();
    }

    private static Path path(Timeline.Reach reach) {
        var path = reach.path();
        var deciding = path.deciding();
        return new Path(
                reach.deadline().deadline(),
                path.fit(),
                path.words(),
                path.slackDays(),
                path.expected(),
                deciding == null ? null : deciding.milestone().milestone(),
                path.steps().stream()
                        .map(step ->
                                new Step(
                                        step.milestone().milestone(),
                                        step.expected(),
                                        step.slackDays()))
                        .toList());
    }
}
