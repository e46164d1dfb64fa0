package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.NURSE;
import static commonground.decision.AProposal.OAK_LANE;
import static commonground.decision.AProposal.REPRESENTATIVE;
import static commonground.decision.AProposal.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.decision.NeededLine.Kind;
import commonground.kernel.PracticeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a rule still asks for, as its page says it. */
class StillNeededTest {
    private static final LocalDate TABLED = LocalDate.of(2017, 1, 12);
    private static final LocalDate TODAY = LocalDate.of(2017, 2, 2);
    private static final Map<PracticeCode, String> NAMES =
            Map.of(ELM_PARK, "Elm Park", MILL_ROAD, "Mill Road", OAK_LANE, "Oak Lane");
    private static final List<PracticeCode> MEMBERS = List.of(ELM_PARK, MILL_ROAD, OAK_LANE);

    @Test
    void underConsentEveryPracticeHasToSpeakAndNoObjectionMayStand() {
        var needed =
                needed(
                        Rule.CONSENT,
                        List.of(said(ELM_PARK, Stance.AGREE), said(MILL_ROAD, Stance.OBJECT)),
                        List.of(objection(MILL_ROAD, ObjectionState.RAISED)));
        assertThat(needed)
                .containsExactly(
                        "MISSING 2 of 3 practices have taken a position; every one is needed.",
                        "MISSING Oak Lane has taken no position on wording 1.",
                        "MISSING The objection of Mill Road is open (21 days).");
    }

    @Test
    void underUnanimityEveryPracticeHasToAgree() {
        assertThat(
                        needed(
                                Rule.UNANIMITY,
                                List.of(
                                        said(ELM_PARK, Stance.AGREE),
                                        said(MILL_ROAD, Stance.AGREE_WITH_CONCERN),
                                        said(OAK_LANE, Stance.STAND_ASIDE)),
                                List.of()))
                .containsExactly(
                        "MISSING 2 of 3 practices agree (66.7%); all have to.",
                        "THERE No objection is open.");
    }

    @Test
    void aMajorityOfPracticesIsSaidWithItsShareAndWhatItIsAShareOf() {
        var one = List.of(said(ELM_PARK, Stance.AGREE));
        assertThat(first(majority(Threshold.ORDINARY, Denominator.ELIGIBLE), one))
                .isEqualTo(
                        "MISSING 1 of 3 practices agrees (33.3%); more than half of those eligible are"
                                + " needed: not enough yet.");
        assertThat(needed(majority(Threshold.ORDINARY, Denominator.CAST), one, List.of()))
                .contains("NOTE Mill Road, Oak Lane have taken no position on wording 1.")
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith("THERE 1 of 1 votes cast is in favour (100%)")
                                .endsWith("enough."));
    }

    @Test
    void whereListsAreWeighedPatientsAreCountedAndAMissingListIsNamed() {
        var rule =
                Rule.majorityByListSize(
                        new Majority(Threshold.SPECIAL, Denominator.ELIGIBLE, Quorum.NONE));
        var lists =
                List.of(new PatientsOnList(ELM_PARK, 12_000), new PatientsOnList(MILL_ROAD, 3_000));
        var standing =
                new Standing(
                        decision(rule),
                        MEMBERS,
                        List.of(said(ELM_PARK, Stance.AGREE)),
                        List.of(),
                        List.of(),
                        List.of(),
                        lists);
        assertThat(said(standing))
                .contains("MISSING The list size is not known of Oak Lane: it would be weighed.")
                .anySatisfy(line ->
                        assertThat(line)
                                .contains("Practices with 12,000 of 15,000 patients agree (80%)")
                                .contains("at least 75%"));
    }

    @Test
    void aQuorumIsSaidUntilItIsReached() {
        var rule =
                Rule.majorityByPractice(
                        new Majority(Threshold.ORDINARY, Denominator.CAST, Quorum.ofPractices(2)));
        assertThat(needed(rule, List.of(said(ELM_PARK, Stance.AGREE)), List.of()))
                .contains("MISSING Quorum 2: 1 practice is there: not reached yet.");
        assertThat(
                        needed(
                                rule,
                                List.of(
                                        said(ELM_PARK, Stance.AGREE),
                                        said(MILL_ROAD, Stance.STAND_ASIDE)),
                                List.of()))
                .contains("THERE Quorum 2: 2 practices are there: reached.");
    }

    @Test
    void aMajorityHasToHearAnObjectionAndMayThenDecideAgainstIt() {
        var rule = majority(Threshold.ORDINARY, Denominator.ELIGIBLE);
        var voices = List.of(said(MILL_ROAD, Stance.OBJECT));
        assertThat(needed(rule, voices, List.of(objection(MILL_ROAD, ObjectionState.RAISED))))
                .contains(
                        "MISSING The objection of Mill Road is open (21 days) and has to be heard: a"
                                + " majority may decide against it, not past it.");
        assertThat(needed(rule, voices, List.of(objection(MILL_ROAD, ObjectionState.SUSTAINED))))
                .anySatisfy(line ->
                        assertThat(line).startsWith("NOTE The objection of Mill Road was heard"));
    }

    @Test
    void aProgrammeWithNoMembersIsToldSo() {
        var nobody = new Standing(decision(Rule.CONSENT), List.of(), List.of(), List.of());
        assertThat(said(nobody))
                .containsExactly("MISSING The programme has no members yet, so nobody can agree.");
    }

    @Test
    void whatIsMissingComesFirst() {
        var kinds =
                lines(
                                new Standing(
                                        decision(majority(Threshold.ORDINARY, Denominator.CAST)),
                                        MEMBERS,
                                        List.of(said(ELM_PARK, Stance.OBJECT)),
                                        List.of()))
                        .map(NeededLine::kind)
                        .toList();
        assertThat(kinds).isSorted().contains(Kind.MISSING, Kind.THERE, Kind.NOTE);
    }

    private static Rule majority(Threshold threshold, Denominator denominator) {
        return Rule.majorityByPractice(new Majority(threshold, denominator, Quorum.NONE));
    }

    private static String first(Rule rule, List<PositionRow> positions) {
        return needed(rule, positions, List.of()).getFirst();
    }

    private static List<String> needed(
            Rule rule, List<PositionRow> positions, List<ObjectionRow> objections) {
        return said(new Standing(decision(rule), MEMBERS, positions, objections));
    }

    private static List<String> said(Standing standing) {
        return lines(standing).map(line -> line.kind() + " " + line.text()).toList();
    }

    private static Stream<NeededLine> lines(Standing standing) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/decision");
        words.setDefaultEncoding("UTF-8");
        return new StillNeeded(new RuleWords(words)).of(standing, NAMES, TODAY).stream();
    }

    private static DecisionRow decision(Rule rule) {
        return new DecisionRow(
                        DECISION,
                        ASHDOWN,
                        7,
                        Subject.OTHER,
                        "Our vision",
                        DecisionState.OPEN,
                        1,
                        WORDS,
                        TABLED,
                        REPRESENTATIVE,
                        0,
                        null,
                        null,
                        null,
                        Instant.parse("2017-01-12T19:40:00Z"))
                .under(rule);
    }

    private static PositionRow said(PracticeCode practice, Stance stance) {
        return new PositionRow(
                DECISION,
                ASHDOWN,
                practice,
                1,
                stance,
                NURSE,
                REPRESENTATIVE,
                TABLED,
                REPRESENTATIVE);
    }

    private static ObjectionRow objection(PracticeCode practice, ObjectionState state) {
        return new ObjectionRow(
                DECISION,
                ASHDOWN,
                1,
                practice,
                1,
                NURSE,
                REPRESENTATIVE,
                TABLED,
                state,
                null,
                null,
                null);
    }
}
