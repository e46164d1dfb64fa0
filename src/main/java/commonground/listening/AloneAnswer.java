package commonground.listening;

import commonground.kernel.Check;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a practice answers to one question.
 *
 * @param words at most {@value #LONGEST} characters
 * @param chosen of the question's themes, by their number from 1; at most {@value
 *     AloneQuestion#MOST_CHOSEN}, none twice
 */
public record AloneAnswer(String words, List<Integer> chosen) {
    static final int LONGEST = 5_000;

    static List<AloneAnswer> checked(Check check, @Nullable List<AloneAnswer> answers) {
        if (answers == null) return List.of();
        if (answers.size() > AloneQuestion.MOST_QUESTIONS)
            check.refuse("answers", "alone.other-questions");
        var checked = new ArrayList<AloneAnswer>();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var field = "answers[" + i + "]";
            var words = check.prose(field + ".words", answer.words());
            if (words.length() > LONGEST)
                check.refuse(field + ".words", "text.too-long", LONGEST, words.length());
            var chosen =
                    check.distinct(
                            field + ".chosen",
                            answer.chosen() == null ? List.of() : answer.chosen());
            if (chosen.size() > AloneQuestion.MOST_CHOSEN)
                check.refuse(
                        field + ".chosen",
                        "alone.too-many-chosen",
                        AloneQuestion.MOST_CHOSEN,
                        chosen.size());
            checked.add(new AloneAnswer(words, chosen.stream().sorted().toList()));
        }
        return List.copyOf(checked);
    }
}
