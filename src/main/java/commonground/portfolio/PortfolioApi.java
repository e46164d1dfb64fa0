package commonground.portfolio;

import commonground.programme.Stage;
import commonground.web.AtAMoment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/portfolio")
@Tag(name = "Portfolio", description = "Many programmes: how far, what is due, who is stuck")
class PortfolioApi {
    @Schema(name = "PortfolioPage")
    record Found(
            long total,
            int page,
            @Schema(description = "How many pages there are.") int pages,
            List<Line> programmes) {}

    @Schema(name = "PortfolioProgramme")
    record Line(
            String programme,
            String name,
            String locality,
            Stage stage,
            @Schema(description = "The deadline that falls due next or is late longest.")
                    @Nullable Next nextDeadline,
            @Schema(description = "How many objections are open.") long openObjections,
            @Schema(description = "The day on which the last step was recorded.")
                    LocalDate stalledSince,
            @Schema(description = "Where the record of that day's steps begins.") long lastStepAt) {
        static Line of(PortfolioLine line) {
            var row = line.row();
            var next = line.next();
            return new Line(
                    row.programme().value(),
                    row.name(),
                    row.locality(),
                    row.stage(),
                    next == null
                            ? null
                            : new Next(next.deadline().value(), next.obligation(), next.due()),
                    line.objections(),
                    row.lastStepOn(),
                    row.lastStepAt());
        }
    }

    @Schema(name = "PortfolioDeadline")
    record Next(String deadline, String obligation, LocalDate due) {}

    private final Portfolio portfolio;

    PortfolioApi(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    @GetMapping
    @AtAMoment
    @Operation(summary = "A page of programmes, sorted and filtered")
    Found page(
            @Parameter(description = "What a programme's name contains")
                    @RequestParam(required = false)
                    @Nullable String name,
            @Parameter(description = "A stage; RUNNING (the default) for all but closed; ANY")
                    @RequestParam(required = false)
                    @Nullable String stage,
            @Parameter(description = "28 or 91: for so many days at least nothing has happened")
                    @RequestParam(required = false)
                    @Nullable String stalled,
            @Parameter(description = "yes: only where an objection is open")
                    @RequestParam(required = false)
                    @Nullable String dissent,
            @Parameter(description = "NAME (the default), STAGE, DUE, DISSENT or STALLED")
                    @RequestParam(required = false)
                    @Nullable String order,
            @Parameter(description = "From 1") @RequestParam(required = false)
                    @Nullable Integer page) {
        var query = new PortfolioQuery(name, stage, stalled, dissent, order, page);
        var found = portfolio.page(query.refuseUnknown());
        return new Found(
                found.total(),
                found.page(),
                found.pages(),
                found.lines().stream().map(Line::of).toList());
    }
}
