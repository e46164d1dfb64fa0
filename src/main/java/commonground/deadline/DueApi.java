package commonground.deadline;

import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import commonground.web.AtAMoment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Commissioner deadlines")
class DueApi {
    private final DueDashboard dashboard;
    private final Programmes programmes;

    DueApi(DueDashboard dashboard, Programmes programmes) {
        this.dashboard = dashboard;
        this.programmes = programmes;
    }

    @Schema(name = "DueDashboard", description = "One page of the deadlines that the query leaves")
    record Dashboard(
            LocalDate today,
            @Schema(description = "From 1") int page,
            int pages,
            @Schema(description = "On all pages") long total,
            @Schema(description = "How many there are in each state, whatever is asked for")
                    Map<DeadlineState, Long> states,
            @Schema(description = "How many there are of each rating, whatever is asked for")
                    Map<Rating, Long> ratings,
            long late,
            long dueWithin28Days,
            List<Line> deadlines) {}

    @Schema(name = "DueDeadline")
    record Line(
            DeadlineJson deadline,
            @Schema(description = "What its programme is called") String programmeName,
            Rating rating,
            @Schema(description = "When a deadline is rated so") String rule,
            @Schema(description = "The dates it had before") List<LocalDate> earlier,
            @Schema(description = "What its owner is called") @Nullable String ownerName,
            List<DeadlineJson.SatisfiedByJson> satisfiedBy) {
        static Line of(DueLine line) {
            return new Line(
                    DeadlineJson.of(line.deadline()),
                    line.programme(),
                    line.rating(),
                    line.rating().rule(),
                    line.earlier(),
                    line.owner(),
                    line.satisfiers().stream().map(DeadlineJson.SatisfiedByJson::of).toList());
        }
    }

    @GetMapping("/deadlines")
    @AtAMoment
    @Operation(
            summary = "What is due in all programmes",
            description = "25 to a page, by due date; without a state, those still awaited.")
    Dashboard all(@ParameterObject @ModelAttribute DueQuery query) {
        return told(dashboard.page(null, query.refuseUnknown()));
    }

    @GetMapping("/programmes/{programme}/deadlines/due")
    @AtAMoment
    @Operation(
            summary = "What is due in one programme",
            description = "25 to a page, by due date; without a state, those still awaited.")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    Dashboard of(
            @PathVariable ProgrammeId programme, @ParameterObject @ModelAttribute DueQuery query) {
        programmes.require(programme);
        return told(dashboard.page(programme, query.refuseUnknown()));
    }

    private static Dashboard told(DuePage page) {
        return new Dashboard(
                page.today(),
                page.page(),
                page.pages(),
                page.total(),
                page.states(),
                page.ratings(),
                page.late(),
                page.soon(),
                page.lines().stream().map(Line::of).toList());
    }
}
