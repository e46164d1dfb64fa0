package commonground.register;

import commonground.decision.DecisionRow;
import commonground.decision.Register;
import commonground.decision.Register.Found;
import commonground.directory.Practices;
import commonground.export.Csv;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes lines of the register out of what was found in it. */
@Component
@Transactional(readOnly = true)
class Lines {
    private static final int A_PAGE = 25;

    private final Register register;
    private final Programmes programmes;
    private final Practices practices;
    private final MessageSource words;

    Lines(Register register, Programmes programmes, Practices practices, MessageSource words) {
        this.register = register;
        this.programmes = programmes;
        this.practices = practices;
        this.words = words;
    }

    /**
     * One page of the register, or all of it.
     *
     * @param total how many decisions there are on all pages
     */
    record Page(List<Line> lines, long total, int page, int pages) {}

    /**
     * @param of one programme; null for all
     */
    Page page(@Nullable ProgrammeId of, Query query) {
        return page(of, query, query.number(), A_PAGE);
    }

    Page whole(@Nullable ProgrammeId of, Query query) {
        return page(of, query, 1, Register.MOST);
    }

    private Page page(@Nullable ProgrammeId of, Query query, int page, int size) {
        var found = register.find(query.in(of), page, size);
        var names =
                programmes.names(
                        found.decisions().stream().map(DecisionRow::programme).distinct().toList());
        var practiceNames = practiceNames(found);
        var lines =
                found.decisions().stream()
                        .map(row ->
                                line(
                                        row,
                                        names.getOrDefault(row.programme(), ""),
                                        found.reviewOf(row),
                                        found.dissentersOf(row).stream()
                                                .map(practiceNames::get)
                                                .toList()))
                        .toList();
        return new Page(lines, found.total(), found.page(), found.pages());
    }

    private Line line(
            DecisionRow row,
            String programme,
            @Nullable LocalDate reviewOn,
            List<String> dissenters) {
        return new Line(
                row.decision(),
                programme,
                row.title(),
                row.subject(),
                row.state(),
                register.rule(row),
                Register.result(row),
                row.text(),
                Register.outcome(row),
                row.tabledOn(),
                row.endedOn(),
                reviewOn,
                dissenters);
    }

    private Map<PracticeCode, String> practiceNames(Found found) {
        var codes = found.dissenters().values().stream().flatMap(List::stream).distinct().toList();
        var known = practices.find(codes);
        var names = new HashMap<PracticeCode, String>();
        for (var code : codes) {
            var practice = known.get(code);
            names.put(code, practice == null ? code.value() : practice.name());
        }
        return names;
    }

    Csv csv(Page page) {
        var csv =
                Csv.of(
                        "Programme",
                        "Decision",
                        "About",
                        "State",
                        "Rule",
                        "Result",
                        "Words",
                        "Outcome",
                        "Tabled on",
                        "Ended on",
                        "Review on",
                        "Who dissented");
        for (var line : page.lines())
            csv.row(
                    line.programme(),
                    line.title(),
                    label("decision.subject." + line.subject()),
                    label("decision.decisionstate." + line.state()),
                    line.rule(),
                    line.result(),
                    line.words(),
                    line.outcome(),
                    line.tabledOn(),
                    line.endedOn(),
                    line.reviewOn(),
                    String.join("; ", line.dissenters()));
        return csv;
    }

    private String label(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
