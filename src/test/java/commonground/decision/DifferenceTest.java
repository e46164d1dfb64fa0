package commonground.decision;

import static commonground.decision.Difference.Kind.ADDED;
import static commonground.decision.Difference.Kind.REMOVED;
import static commonground.decision.Difference.Kind.SAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final String[] WORDS = {
        "Saturday", "nurses", "rotate", "the", "hub", ",", ".", "\n", "practice’s", "two-thirds"
    };

    @Test
    void wordsThatCameAndWentAreToldApart() {
        assertThat(
                        Difference.between(
                                "Nobody waits for want of a Saturday.",
                                "Nobody waits for want of a nurse; they rotate."))
                .extracting(Difference.Piece::kind, Difference.Piece::text)
                .containsExactly(
                        tuple(SAME, "Nobody waits for want of a "),
                        tuple(REMOVED, "Saturday"),
                        tuple(ADDED, "nurse; they rotate"),
                        tuple(SAME, "."));
    }

    @Test
    void whatIsTheSameIsOnePiece() {
        assertThat(Difference.between("As it was.", "As it was."))
                .extracting(Difference.Piece::kind, Difference.Piece::text)
                .containsExactly(tuple(SAME, "As it was."));
    }

    @Test
    void bothTextsCanBePutTogetherFromIt() {
        var random = new Random(2018);
        for (int i = 0; i < 2_000; i++) {
            var before = text(random);
            var after = text(random);
            var pieces = Difference.between(before, after);
            assertThat(without(pieces, ADDED)).isEqualTo(before);
            assertThat(without(pieces, REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void twoLongTextsWithNothingInCommonAreStillCompared() {
        var before = "alpha ".repeat(1_600);
        var after = "beta ".repeat(2_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> {
                    var pieces = Difference.between(before, after);
                    assertThat(without(pieces, ADDED)).isEqualTo(before);
                    assertThat(without(pieces, REMOVED)).isEqualTo(after);
                });
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--)
            text.append(WORDS[random.nextInt(WORDS.length)])
                    .append(random.nextInt(4) == 0 ? "" : " ");
        return text.toString().stripLeading();
    }

    private static String without(List<Difference.Piece> pieces, Difference.Kind unwanted) {
        return pieces.stream()
                .filter(piece -> piece.kind() != unwanted)
                .map(Difference.Piece::text)
                .collect(Collectors.joining());
    }
}
