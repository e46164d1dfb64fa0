package commonground.decision;

import static commonground.decision.Denominator.CAST;
import static commonground.decision.Denominator.ELIGIBLE;
import static commonground.decision.Denominator.PRESENT;
import static commonground.decision.Quorum.NONE;
import static commonground.decision.Threshold.ORDINARY;
import static commonground.decision.Threshold.SPECIAL;
import static commonground.decision.Threshold.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What voices come to, in examples. A voice is written as a letter: A agrees, C agrees with a
 * concern, O objects, S stands aside, a dot is silent, P is there and silent, N has an interest and
 * takes no position but is there, L has left the room.
 */
class RuleTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # voices, enough
                    AAA,   true
                    ACS,   true
                    AA.,   false
                    AAP,   false
                    AAO,   false
                    SSS,   true
                    AAN,   true
                    AAL,   true
                    NLN,   false
                    '',    false
                    """)
    void underConsentEverybodyEligibleHasSpokenAndNobodyObjects(String voices, boolean enough) {
        assertThat(Rule.CONSENT.result(voices(voices)).met()).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    AAA,   true
                    ACC,   true
                    ACS,   false
                    AA.,   false
                    AAO,   false
                    AAN,   true
                    AAL,   true
                    NL,    false
                    '',    false
                    """)
    void underUnanimityEverybodyEligibleAgrees(String voices, boolean enough) {
        assertThat(Rule.UNANIMITY.result(voices(voices)).met()).isEqualTo(enough);
    }

    static List<Arguments> majorities() {
        return List.of(
                // exactly half is not more than half
                of("AAAOOO", ORDINARY, ELIGIBLE, 3, 6, false),
                of("AAAAOO", ORDINARY, ELIGIBLE, 4, 6, true),
                of("AAA...", ORDINARY, ELIGIBLE, 3, 6, false),
                of("AAACSS", ORDINARY, ELIGIBLE, 4, 6, true),
                // three quarters are reached, not passed
                of("AAAO", SPECIAL, ELIGIBLE, 3, 4, true),
                of("AAAAAAOO", SPECIAL, ELIGIBLE, 6, 8, true),
                of("AAAAOO", SPECIAL, ELIGIBLE, 4, 6, false),
                of("AAAAAO", SPECIAL, ELIGIBLE, 5, 6, true),
                // a stated share
                of("AAOO", atLeast(51), ELIGIBLE, 2, 4, false),
                of("AAO", atLeast(66), ELIGIBLE, 2, 3, true),
                of("AAO", atLeast(67), ELIGIBLE, 2, 3, false),
                of("AAA", atLeast(100), ELIGIBLE, 3, 3, true),
                of("AAS", atLeast(100), ELIGIBLE, 2, 3, false),
                // who is silent and not there weighs nothing among those present
                of("AAO...", ORDINARY, PRESENT, 2, 3, true),
                of("AAOP..", ORDINARY, PRESENT, 2, 4, false),
                of("AASS", ORDINARY, PRESENT, 2, 4, false),
                of("AAASS", ORDINARY, PRESENT, 3, 5, true),
                // standing aside and silence are no votes
                of("AASSPP", ORDINARY, CAST, 2, 2, true),
                of("AOSSSS", ORDINARY, CAST, 1, 2, false),
                of("AAOSSS", SPECIAL, CAST, 2, 3, false),
                // nothing cast, nobody there, nobody eligible: no majority
                of("SSS", ORDINARY, CAST, 0, 0, false),
                of("...", ORDINARY, PRESENT, 0, 0, false),
                of("NNLL", ORDINARY, ELIGIBLE, 0, 0, false),
                of("", ORDINARY, ELIGIBLE, 0, 0, false),
                // an interest takes the vote out of every denominator
                of("AANL", ORDINARY, ELIGIBLE, 2, 2, true),
                of("AOONL", ORDINARY, PRESENT, 1, 3, false));
    }

    private static Arguments of(
            String voices,
            Threshold threshold,
            Denominator denominator,
            long inFavour,
            long outOf,
            boolean enough) {
        return Arguments.of(voices, threshold, denominator, inFavour, outOf, enough);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @MethodSource("majorities")
    void aMajorityOfPracticesIsCounted(
            String voices,
            Threshold threshold,
            Denominator denominator,
            long inFavour,
            long outOf,
            boolean enough) {
        var rule = Rule.majorityByPractice(new Majority(threshold, denominator, NONE));
        assertThat(rule.result(voices(voices)))
                .returns(inFavour, Result::inFavour)
                .returns(outOf, Result::outOf)
                .returns(enough, Result::enough)
                .returns(enough, Result::met);
    }

    /** In a list's votes the nth practice has n thousand patients. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # voices, denominator, in favour, out of, more than half
                    OOOA,  ELIGIBLE, 4000, 10000, false
                    AOOA,  ELIGIBLE, 5000, 10000, false
                    OAOA,  ELIGIBLE, 6000, 10000, true
                    ..OA,  PRESENT,  4000, 7000,  true
                    SSOA,  CAST,     4000, 7000,  true
                    AAAL,  ELIGIBLE, 6000, 6000,  true
                    LLAO,  ELIGIBLE, 3000, 7000,  false
                    """)
    void listsAreWeighed(
            String voices, Denominator denominator, long inFavour, long outOf, boolean enough) {
        var rule = Rule.majorityByListSize(new Majority(ORDINARY, denominator, NONE));
        assertThat(rule.result(voices(voices)))
                .returns(inFavour, Result::inFavour)
                .returns(outOf, Result::outOf)
                .returns(enough, Result::enough);
    }

    @Test
    void onePatientMoreThanHalfIsMoreThanHalf() {
        assertThat(ORDINARY.isReachedBy(21_560, 43_120)).isFalse();
        assertThat(ORDINARY.isReachedBy(21_561, 43_120)).isTrue();
        assertThat(SPECIAL.isReachedBy(32_339, 43_120)).isFalse();
        assertThat(SPECIAL.isReachedBy(32_340, 43_120)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # voices, number, percent, there, needed, reached
                    AAA...,  3, false, 3, 3, true
                    AA....,  3, false, 2, 3, false
                    AAP...,  3, false, 3, 3, true
                    ASO...,  3, false, 3, 3, true
                    AAN...,  3, false, 3, 3, true
                    AAL...,  3, false, 2, 3, false
                    AAA...,  50, true, 3, 3, true
                    AAA....,  50, true, 3, 4, false
                    AAALLL,  60, true, 3, 2, true
                    ......,  0, false, 0, 0, true
                    """)
    void aQuorumIsOfPracticesThatAreThere(
            String voices, int number, boolean percent, int there, int needed, boolean reached) {
        var rule =
                Rule.majorityByPractice(
                        new Majority(ORDINARY, ELIGIBLE, new Quorum(number, percent)));
        assertThat(rule.result(voices(voices)))
                .returns(there, Result::present)
                .returns(needed, Result::quorum)
                .returns(reached, Result::quorumReached);
    }

    @Test
    void aMajorityWithoutItsQuorumIsNone() {
        var rule = Rule.majorityByPractice(new Majority(ORDINARY, CAST, Quorum.ofPractices(4)));
        assertThat(rule.result(voices("AAA..."))).returns(true, Result::enough);
        assertThat(rule.result(voices("AAA...")).met()).isFalse();
        assertThat(rule.result(voices("AAAS..")).met()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 49, 50, 101})
    void whatIsNoMajorityCannotBeAskedFor(int percent) {
        assertThatThrownBy(() -> atLeast(percent)).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyAMajorityPassesOverAnObjection() {
        assertThat(Rule.CONSENT.permitsOverruling()).isFalse();
        assertThat(Rule.UNANIMITY.permitsOverruling()).isFalse();
        assertThat(Rule.majorityByPractice(Majority.ORDINARY).permitsOverruling()).isTrue();
        assertThat(Rule.majorityByListSize(Majority.ORDINARY).permitsOverruling()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 6, 50, 66.7",
        "3, 6, 50, 50",
        "21561, 43120, 50, 50.002",
        "32339, 43120, 75, 74.998",
        "0, 0, 50, 0",
        "1, 3, 50, 33.3",
        "6, 6, 50, 100",
        "999999, 2000000, 50, 49.99995"
    })
    void aShareIsShownSoThatItCannotBeTakenForTheThreshold(
            long part, long whole, int threshold, String shown) {
        assertThat(RuleWords.percent(part, whole, threshold)).isEqualTo(shown);
    }

    private static List<Voice> voices(String letters) {
        var voices = new ArrayList<Voice>();
        for (int i = 0; i < letters.length(); i++)
            voices.add(
                    voice(letters.charAt(i), new PracticeCode("A8100" + (i + 1)), 1000L * (i + 1)));
        return voices;
    }

    private static Voice voice(char letter, PracticeCode practice, long patients) {
        var stance =
                switch (letter) {
                    case 'A' -> Stance.AGREE;
                    case 'C' -> Stance.AGREE_WITH_CONCERN;
                    case 'O' -> Stance.OBJECT;
                    case 'S' -> Stance.STAND_ASIDE;
                    default -> null;
                };
        var interest =
                switch (letter) {
                    case 'N' -> InterestAction.NO_VOTE;
                    case 'L' -> InterestAction.LEFT_ROOM;
                    default -> null;
                };
        var there = letter == 'P' || letter == 'N' || letter == 'L';
        return new Voice(practice, stance, there, interest, patients);
    }
}
