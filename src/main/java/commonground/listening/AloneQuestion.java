package commonground.listening;

import commonground.kernel.Check;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that each practice answers alone: in its own words, and by choosing at most {@value
 * #MOST_CHOSEN} of what is proposed, so that answers can be compared.
 *
 * @param asks one line
 * @param themes what can be chosen, each one line; at most {@value #MOST_THEMES}, none twice
 */
public record AloneQuestion(String asks, List<String> themes) {
    public static final int MOST_CHOSEN = 3;
    static final int MOST_QUESTIONS = 10;
    static final int MOST_THEMES = 12;

    /** What is asked unless the manager asks otherwise. */
    public static final List<AloneQuestion> USUAL =
            List.of(
                    new AloneQuestion(
                            "Why work together at all?",
                            List.of(
                                    "We cannot staff our surgery alone",
                                    "Patients should get more close to home",
                                    "Our income is not safe alone",
                                    "We want to shape what comes, not be told",
                                    "Partners are about to retire",
                                    "Because it is expected of us",
                                    "We are not sure that we should")),
                    new AloneQuestion(
                            "Why with these practices?",
                            List.of(
                                    "Our patients live in the same town",
                                    "We trust each other",
                                    "We work in a similar way",
                                    "Together we have the right size",
                                    "We differ, and so complement each other",
                                    "Nobody else is near")),
                    new AloneQuestion(
                            "What would success be?",
                            List.of(
                                    "Staff come, and stay",
                                    "Patients are seen when they need it",
                                    "Partners go home in time",
                                    "Services move into the town",
                                    "Our finances are sound",
                                    "We decide together as a matter of course")),
                    new AloneQuestion(
                            "What must not change?",
                            List.of(
                                    "Patients know their own doctor",
                                    "We own and run our practice",
                                    "Our staff keep their place of work",
                                    "Our premises stay open",
                                    "Our name",
                                    "Nothing is beyond discussion")));

    static List<AloneQuestion> checked(Check check, @Nullable List<AloneQuestion> questions) {
        if (questions == null || questions.isEmpty()) {
            check.refuse("questions", "alone.no-questions");
            return List.of();
        }
        if (questions.size() > MOST_QUESTIONS)
            check.refuse("questions", "alone.too-many-questions", MOST_QUESTIONS);
        var checked = new ArrayList<AloneQuestion>();
        for (int i = 0; i < questions.size(); i++) checked.add(questions.get(i).checked(check, i));
        return List.copyOf(checked);
    }

    private AloneQuestion checked(Check check, int index) {
        var field = "questions[" + index + "].themes";
        var lines = new ArrayList<String>();
        for (var theme : themes == null ? List.<String>of() : themes)
            lines.add(check.line(field, theme));
        if (lines.size() > MOST_THEMES)
            check.refuse(field, "alone.too-many-themes", MOST_THEMES, lines.size());
        return new AloneQuestion(
                check.line("questions[" + index + "].asks", asks), check.distinct(field, lines));
    }
}
