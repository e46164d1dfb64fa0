package commonground.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was wrong with what a person sent, in words; as model attribute {@code problems}
 * it is shown in the error summary and at each input of the same name.
 *
 * @param changes what others did since it was read, where that is why it is refused
 */
public record Problems(int status, List<Problem> all, List<Meanwhile.Change> changes) {
    /** What is wrong with this input, or null if nothing is. */
    public @Nullable String text(String field) {
        var text =
                all.stream()
                        .filter(problem -> field.equals(problem.field()))
                        .map(Problem::text)
                        .distinct()
                        .collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }

    public boolean on(String field) {
        return text(field) != null;
    }

    /** Whether somebody else has changed the thing since the page was made. */
    public boolean stale() {
        return status == 412;
    }
}
