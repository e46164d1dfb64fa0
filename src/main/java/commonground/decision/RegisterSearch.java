package commonground.decision;

import commonground.kernel.ProgrammeId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.data.domain.Sort;

/**
 * Which decisions are looked for.
 *
 * @param programmes those whose decisions are wanted
 * @param text that title or words contain, large or small; empty for any
 * @param subjects any of these
 * @param states any of these
 * @param disputed only those to which somebody objected
 */
public record RegisterSearch(
        List<ProgrammeId> programmes,
        String text,
        Set<Subject> subjects,
        Set<DecisionState> states,
        boolean disputed,
        Order order) {

    /** In which order they come. */
    public enum Order {
        LATEST(Sort.by(Sort.Direction.DESC, "row.tabledOn").and(Sort.by("row.title"))),
        TITLE(Sort.by("row.title").and(Sort.by(Sort.Direction.DESC, "row.tabledOn"))),
        SUBJECT(Sort.by("row.subject", "row.title")),
        STATE(Sort.by("row.state", "row.title"));

        @SuppressWarnings("ImmutableEnumChecker") // it is, and does not say so
        private final Sort sort;

        Order(Sort sort) {
            this.sort = sort;
        }

        /** Always the same order for the same rows, so that pages do not overlap. */
        Sort sort() {
            return sort.and(Sort.by("row.decision"));
        }
    }

    /** For "like", with what it would take for wildcards meant as typed. */
    String pattern() {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        return "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
