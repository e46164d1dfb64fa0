package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a proposal can be said to follow from, for the forms that table one. */
@Component
class GroundChoices {
    private final Grounds grounds;
    private final Choices choices;

    GroundChoices(Grounds grounds, Choices choices) {
        this.grounds = grounds;
        this.choices = choices;
    }

    /** A vision follows from the common issues; what comes after it, from both. */
    List<String> usual(ProgrammeId programme, String subject) {
        return grounds.agreed(programme).stream()
                .filter(row -> isUsual(row.subject(), subject))
                .map(row -> row.decision().value())
                .toList();
    }

    private static boolean isUsual(Subject agreed, String subject) {
        if (subject.equals(Subject.COMMON_ISSUE.name())) return false;
        return agreed == Subject.COMMON_ISSUE
                || (agreed == Subject.VISION && !subject.equals(Subject.VISION.name()));
    }

    /** All that has been agreed, the first first. */
    List<Option> options(ProgrammeId programme) {
        return grounds.agreed(programme).stream().map(this::option).toList();
    }

    private Option option(DecisionRow row) {
        return new Option(
                row.decision().value(),
                choices.option(row.subject()).label() + ": " + row.title(),
                row.text());
    }

    static List<DecisionId> chosen(@Nullable List<String> chosen) {
        return chosen == null ? List.of() : chosen.stream().map(DecisionId::new).toList();
    }
}
