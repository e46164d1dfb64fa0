package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A common issue that a practice itself agreed to: what it can be brought back to when it objects
 * to something else.
 *
 * @param words the issue in the words that were agreed
 * @param position what the practice said to these very words
 * @param agreedOn the date the group agreed to them
 * @param timesReturnedTo how often dissent in this programme came back to this issue
 */
public record CommonGround(
        DecisionRow issue,
        String words,
        PositionRow position,
        LocalDate agreedOn,
        long timesReturnedTo) {

    /**
     * The issues that this practice agreed to, with or without a concern, the first agreed first.
     * An issue it stood aside from, or that was agreed before it joined, is none of them.
     */
    static List<CommonGround> of(
            PracticeCode practice,
            List<DecisionRow> decisions,
            List<PositionRow> positions,
            Map<DecisionId, Long> timesReturnedTo) {
        return decisions.stream()
                .filter(decision -> decision.subject() == Subject.COMMON_ISSUE)
                .flatMap(issue ->
                        agreedTo(
                                practice,
                                issue,
                                positions,
                                timesReturnedTo.getOrDefault(issue.decision(), 0L))
                                .stream())
                .sorted(
                        Comparator.comparing(CommonGround::agreedOn)
                                .thenComparing(g -> g.issue().lastRecorded()))
                .toList();
    }

    private static Optional<CommonGround> agreedTo(
            PracticeCode practice,
            DecisionRow issue,
            List<PositionRow> positions,
            long timesReturnedTo) {
        var agreedOn = issue.endedOn();
        if (issue.state() != DecisionState.AGREED || agreedOn == null) return Optional.empty();
        return positions.stream()
                .filter(position -> position.decision().equals(issue.decision()))
                .filter(position -> position.practice().equals(practice))
                .filter(position -> position.wording() == issue.wording())
                .filter(position -> position.stance().agrees())
                .findFirst()
                .map(position ->
                        new CommonGround(issue, issue.text(), position, agreedOn, timesReturnedTo));
    }
}
