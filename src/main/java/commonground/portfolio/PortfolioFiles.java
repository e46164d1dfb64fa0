package commonground.portfolio;

import commonground.deadline.Lateness;
import commonground.export.Csv;
import commonground.export.Xlsx;
import commonground.kernel.Moment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Programmes for spreadsheets. */
@Component
class PortfolioFiles {
    private static final String[] COLUMNS = {
        "Programme",
        "Locality",
        "Stage",
        "Next deadline",
        "Due",
        "When",
        "Open objections",
        "Last step",
        "Days since"
    };

    private final MessageSource words;

    PortfolioFiles(MessageSource words) {
        this.words = words;
    }

    Csv csv(List<PortfolioLine> lines) {
        var csv = Csv.of(COLUMNS);
        for (var line : lines) csv.row(cells(line, Moment.current().date()));
        return csv;
    }

    Xlsx xlsx(List<PortfolioLine> lines) {
        var xlsx = Xlsx.of("Programmes", COLUMNS);
        for (var line : lines) xlsx.row(cells(line, Moment.current().date()));
        return xlsx;
    }

    private @Nullable Object[] cells(PortfolioLine line, LocalDate today) {
        var row = line.row();
        var next = line.next();
        return new @Nullable Object[] {
            row.name(),
            row.locality(),
            words.getMessage("programme.stage." + row.stage(), null, Locale.UK),
            next == null ? null : next.obligation(),
            next == null ? null : next.due(),
            next == null ? null : Lateness.of(next, today).words(),
            line.objections(),
            row.lastStepOn(),
            ChronoUnit.DAYS.between(row.lastStepOn(), today)
        };
    }
}
