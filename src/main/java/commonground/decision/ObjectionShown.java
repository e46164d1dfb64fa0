package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.web.Dates;
import commonground.web.Option;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every form about an objection shows around its own matter. */
@Component
class ObjectionShown {
    private final DecisionPages pages;
    private final Decisions decisions;
    private final CommonIssues issues;
    private final Dates dates;

    ObjectionShown(DecisionPages pages, Decisions decisions, CommonIssues issues, Dates dates) {
        this.pages = pages;
        this.decisions = decisions;
        this.issues = issues;
        this.dates = dates;
    }

    /** The decision, the objection, and what the objector itself has agreed to. */
    Standing forForm(DecisionId decision, int number, Model model) {
        var standing = pages.showForForm(decision, model);
        var objection =
                standing.objections().stream()
                        .filter(row -> row.objection() == number)
                        .findFirst()
                        .orElseThrow(() -> Refusal.unknown("decision.objection-unknown"));
        model.addAttribute("objection", objection);
        model.addAttribute(
                "ground",
                decisions.commonGround(standing).getOrDefault(objection.practice(), List.of()));
        model.addAttribute("today", Moment.current().date());
        return standing;
    }

    /** The issues that the programme has agreed, each in its own words. */
    List<Option> issueOptions(ProgrammeId programme) {
        var times = issues.timesReturnedTo(programme);
        return issues.agreed(programme).stream()
                .map(issue ->
                        new Option(
                                issue.decision().value(),
                                issue.text(),
                                hint(issue, times.getOrDefault(issue.decision(), 0L))))
                .toList();
    }

    private String hint(DecisionRow issue, long times) {
        var agreed = issue.endedOn() == null ? "" : ", agreed on " + dates.date(issue.endedOn());
        return issue.title() + agreed + "; " + returned(times);
    }

    private static String returned(long times) {
        if (times == 0) return "dissent has not come back to it yet";
        return times == 1
                ? "dissent came back to it once"
                : "dissent came back to it " + times + " times";
    }

    static List<DecisionId> issues(@Nullable List<String> chosen) {
        return chosen == null
                ? List.of()
                : chosen.stream()
                        .filter(id -> !id.isBlank())
                        .map(DecisionId::new)
                        .collect(Collectors.toList());
    }
}
