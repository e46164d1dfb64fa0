package commonground.decision;

import commonground.kernel.ProgrammeId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are looked for.
 *
 * @param programme the one whose decisions are wanted; null for those of all
 * @param text that title or words contain, large or small; empty for any
 * @param subjects any of these
 * @param states any of these
 * @param disputed only those to which somebody objected
 */
public record RegisterSearch(
        @Nullable ProgrammeId programme,
        String text,
        Set<Subject> subjects,
        Set<DecisionState> states,
        boolean disputed,
        Order order) {

    /** In which order they come; always the same for the same rows, so pages do not overlap. */
    public enum Order {
        LATEST("v.row.tabledOn desc, v.row.title"),
        TITLE("v.row.title, v.row.tabledOn desc"),
        SUBJECT("v.row.subject, v.row.title"),
        STATE("v.row.state, v.row.title"),
        /** Those of one sort of rule together. */
        RULE("v.row.rule, v.row.title"),
        /** What ended last first; those still open last. */
        ENDED("v.row.end.endedOn desc nulls last, v.row.title"),
        /** Those looked at again soonest first; those with no date last. */
        REVIEW(
                """
                (select min(r.row.reviewOn) from ReviewVersion r
                  where r.row.decision = v.row.decision
                    and r.row.state in (commonground.decision.ReviewState.STANDS,
                        commonground.decision.ReviewState.UNDER_REVIEW))
                asc nulls last, v.row.title\
                """),
        /** Those to which most practices objected first. */
        DISSENT(
                """
                (select count(distinct o.row.practice) from ObjectionVersion o
                  where o.row.decision = v.row.decision)
                desc, v.row.title\
                """);

        private final String by;

        Order(String by) {
            this.by = by;
        }

        String clause() {
            return " order by " + by + ", v.row.decision";
        }
    }
}
