package commonground.listening;

import commonground.kernel.PracticeCode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What practices answered alone, question by question, with how far they are apart.
 *
 * @param questions in their order
 */
public record SideBySide(List<Compared> questions) {
    /** Fewer answers than this are too few to say who is far from the rest. */
    static final int FEWEST = 3;

    /**
     * One question.
     *
     * @param counts each theme with who chose it, the most chosen first; those nobody chose last
     * @param pairs how many pairs of practices chose something
     * @param pairsAgreeing how many of these pairs chose at least one theme in common
     * @param apart those who are far from the rest; see {@link #isApart}
     */
    public record Compared(
            AloneQuestion question,
            List<Said> answers,
            List<Count> counts,
            int pairs,
            int pairsAgreeing,
            List<PracticeCode> apart) {
        /** How many practices chose anything. */
        public long choosing() {
            return answers.stream().filter(said -> !said.chosen().isEmpty()).count();
        }

        public boolean isApart(PracticeCode practice) {
            return apart.contains(practice);
        }
    }

    /** One practice's answer. */
    public record Said(
            PracticeCode practice, String words, List<String> chosen, boolean onBehalf) {}

    /** A theme and who chose it. */
    public record Count(String theme, List<PracticeCode> by) {}

    static SideBySide of(RoundRow round, List<AnswerRow> answers) {
        return new SideBySide(
                IntStream.range(0, round.questions().size())
                        .mapToObj(i -> compared(round.questions().get(i), i, answers))
                        .toList());
    }

    private static Compared compared(AloneQuestion question, int index, List<AnswerRow> rows) {
        var said =
                rows.stream()
                        .map(row -> {
                            var answer = row.answers().get(index);
                            return new Said(
                                    row.practice(),
                                    answer.words(),
                                    answer.chosen().stream()
                                            .map(n -> question.themes().get(n - 1))
                                            .toList(),
                                    row.onBehalf());
                        })
                        .toList();
        var choosing = said.stream().filter(answer -> !answer.chosen().isEmpty()).toList();
        var pairs = choosing.size() * (choosing.size() - 1) / 2;
        var agreeing = 0;
        for (int i = 0; i < choosing.size(); i++)
            for (int j = i + 1; j < choosing.size(); j++)
                if (haveSomethingInCommon(choosing.get(i), choosing.get(j))) agreeing++;
        return new Compared(
                question,
                said,
                counts(question, said),
                pairs,
                agreeing,
                choosing.stream()
                        .filter(answer -> isApart(answer, choosing))
                        .map(Said::practice)
                        .toList());
    }

    private static List<Count> counts(AloneQuestion question, List<Said> said) {
        return question.themes().stream()
                .map(theme ->
                        new Count(
                                theme,
                                said.stream()
                                        .filter(answer -> answer.chosen().contains(theme))
                                        .map(Said::practice)
                                        .toList()))
                .sorted(Comparator.comparingInt((Count count) -> -count.by().size()))
                .toList();
    }

    /** It chose nothing in common with more than half of the others who chose. */
    private static boolean isApart(Said answer, List<Said> choosing) {
        if (choosing.size() < FEWEST) return false;
        var others = choosing.stream().filter(other -> !other.equals(answer)).toList();
        var strangers =
                others.stream().filter(other -> !haveSomethingInCommon(answer, other)).count();
        return strangers * 2 > others.size();
    }

    private static boolean haveSomethingInCommon(Said one, Said other) {
        return one.chosen().stream().anyMatch(other.chosen()::contains);
    }
}
