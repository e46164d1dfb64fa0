package commonground.dissent;

import commonground.decision.DecisionRow;
import commonground.decision.DissentCase;
import commonground.export.Csv;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Dissent for spreadsheets. */
@Component
class DissentFiles {
    private final MessageSource words;

    DissentFiles(MessageSource words) {
        this.words = words;
    }

    Csv objections(Board board) {
        var csv =
                Csv.of(
                        "Practice code",
                        "Practice",
                        "Decision",
                        "About",
                        "Objection",
                        "Reason",
                        "Raised on",
                        "Days open",
                        "Brought back to",
                        "Ended on",
                        "Ended by");
        for (var dissent : board.all())
            csv.row(
                    dissent.practice(),
                    board.name(dissent.practice()),
                    dissent.title(),
                    label("decision.subject.", dissent.subject()),
                    dissent.objection(),
                    dissent.reason(),
                    dissent.raisedOn(),
                    dissent.days(board.today()),
                    issues(board, dissent),
                    dissent.endedOn(),
                    dissent.ending() == null ? null : label("dissent.ending.", dissent.ending()));
        return csv;
    }

    /** Of all programmes, the longest open first. */
    Csv open(OpenEverywhere everywhere) {
        var csv =
                Csv.of(
                        "Programme",
                        "Decision",
                        "About",
                        "Practice code",
                        "Practice",
                        "Objection",
                        "Raised on",
                        "Days open",
                        "Brought back to");
        var portfolio = everywhere.portfolio();
        var called = portfolio.programmeNames();
        for (var open : portfolio.totals().open())
            csv.row(
                    called.get(open.programme()),
                    open.title(),
                    label("decision.subject.", open.subject()),
                    open.practice(),
                    portfolio.name(open.practice()),
                    open.objection(),
                    open.raisedOn(),
                    portfolio.days(open),
                    String.join("; ", everywhere.issues(open)));
        return csv;
    }

    private static String issues(Board board, DissentCase dissent) {
        return board.issues().stream()
                .filter(issue -> dissent.issues().contains(issue.decision()))
                .map(DecisionRow::title)
                .collect(Collectors.joining("; "));
    }

    private String label(String prefix, Enum<?> value) {
        return words.getMessage(prefix + value.name(), null, Locale.UK);
    }
}
