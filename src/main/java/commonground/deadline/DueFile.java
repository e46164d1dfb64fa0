package commonground.deadline;

import commonground.export.Csv;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Deadlines for spreadsheets. */
@Component
class DueFile {
    private final MessageSource words;

    DueFile(MessageSource words) {
        this.words = words;
    }

    Csv of(List<DueLine> lines) {
        var csv =
                Csv.of(
                        "Programme",
                        "Obligation",
                        "Issuer",
                        "Level",
                        "Due",
                        "When",
                        "State",
                        "Rating",
                        "First due",
                        "Times moved",
                        "Days moved",
                        "Evidence supplied",
                        "Evidence required",
                        "Satisfied by",
                        "Owner");
        for (var line : lines) add(csv, line);
        return csv;
    }

    private void add(Csv csv, DueLine line) {
        var row = line.deadline();
        csv.row(
                line.programme(),
                row.obligation(),
                row.terms().issuer(),
                label("deadline.level.", row.terms().level()),
                row.due(),
                line.lateness().words(),
                label("deadline.state.", row.state()),
                label("deadline.rating.", line.rating()),
                row.originalDue(),
                row.moves(),
                row.slippage().days(),
                row.evidenceSupplied(),
                row.evidenceRequired(),
                line.satisfiers().stream()
                        .filter(linked -> linked.thing() != null)
                        .map(linked -> linked.thing().label())
                        .collect(Collectors.joining("; ")),
                line.owner());
    }

    private String label(String prefix, Enum<?> value) {
        return words.getMessage(prefix + value.name(), null, Locale.UK);
    }
}
