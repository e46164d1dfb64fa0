package commonground.listening;

import static commonground.listening.AnIssue.*;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.Told;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssueFoldsTest {
    private static final LocalDate AUTUMN = LocalDate.of(2016, 10, 20);

    @Test
    void anIssueSaysWhatItHasAndSinceWhen() {
        var row =
                only(
                        Told.of()
                                .then(gathered(ONE, TWO), AUTUMN)
                                .then(
                                        new StatementsGathered(
                                                SATURDAYS, PROGRAMME, List.of(THREE)),
                                        AUTUMN.plusDays(3)));

        assertThat(row.state()).isEqualTo(IssueState.CANDIDATE);
        assertThat(row.gatheredOn()).isEqualTo(AUTUMN);
        assertThat(row.statements())
                .containsExactly(
                        new GatheredStatement(ONE, AUTUMN, null),
                        new GatheredStatement(TWO, AUTUMN, null),
                        new GatheredStatement(THREE, AUTUMN.plusDays(3), null));
    }

    @Test
    void whatAMergeBroughtSaysThroughWhichIssueItCame() {
        var merged =
                new IssuesMerged(
                        SATURDAYS,
                        PROGRAMME,
                        List.of(new IssuesMerged.Merged(EVENINGS, List.of(ONE, TWO))),
                        "The same");
        var row = only(Told.of(gathered(ONE)).then(merged, AUTUMN));

        assertThat(row.statementIds()).containsExactly(ONE, TWO);
        assertThat(row.statements().getFirst().via()).isNull();
        assertThat(row.statements().getLast())
                .isEqualTo(new GatheredStatement(TWO, AUTUMN, EVENINGS));
    }

    @Test
    void theMergedOneKeepsWhatItHadAndSaysWhereItWent() {
        var row = only(Told.of(gathered(ONE, TWO), mergedAway()));

        assertThat(row.state()).isEqualTo(IssueState.MERGED);
        assertThat(row.into()).isEqualTo(EVENINGS);
        assertThat(row.reason()).isEqualTo("The same");
        assertThat(row.statementIds()).containsExactly(ONE, TWO);
    }

    @Test
    void aSplitMovesStatementsAndSaysWhereTheyCameFrom() {
        var split = new IssueSplit(SATURDAYS, PROGRAMME, NURSES, List.of(TWO), "Other");
        var splitOff =
                new IssueSplitOff(
                        NURSES, PROGRAMME, SATURDAYS, "Nurses", "None", List.of(TWO), "Other");
        var rows = Told.of(gathered(ONE, TWO), split, splitOff).in(new IssueView());

        assertThat(rows.get("saturdays").statementIds()).containsExactly(ONE);
        assertThat(rows.get("nurses").splitFrom()).isEqualTo(SATURDAYS);
        assertThat(rows.get("nurses").statements().getFirst().via()).isEqualTo(SATURDAYS);
    }

    @Test
    void itsStateFollowsItsProposal() {
        var told = Told.of(gathered(ONE), tabled());
        assertThat(only(told).state()).isEqualTo(IssueState.TABLED);
        assertThat(only(told).decision()).isEqualTo(PROPOSAL);
        told.then(new IssueNotAgreed(SATURDAYS, PROGRAMME, PROPOSAL));
        assertThat(only(told).state()).isEqualTo(IssueState.CANDIDATE);
        told.then(tabled()).then(agreed(), AUTUMN);
        assertThat(only(told).state()).isEqualTo(IssueState.AGREED);
        assertThat(only(told).stateOn()).isEqualTo(AUTUMN);
    }

    @Test
    void settingAsideAndTakingUpAgainChangeItsStateAlone() {
        var told = Told.of(gathered(ONE), setAside());
        assertThat(only(told).state()).isEqualTo(IssueState.SET_ASIDE);
        assertThat(only(told).reason()).isEqualTo("Nobody minds");
        told.then(new IssueTakenUpAgain(SATURDAYS, PROGRAMME, "They do"));
        assertThat(only(told).isCandidate()).isTrue();
        assertThat(only(told).reason()).isEmpty();
    }

    @Test
    void rewordingPutsItOtherwiseAndItsHistoryKeepsBoth() {
        var told =
                Told.of(
                        gathered(ONE),
                        new IssueReworded(SATURDAYS, PROGRAMME, "Weekends", "All", "asked"));

        assertThat(only(told).title()).isEqualTo("Weekends");
        assertThat(told.in(new IssueStepView()).values())
                .extracting(IssueStepRow::what, IssueStepRow::title, IssueStepRow::reason)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("IssueGathered", TITLE, ""),
                        org.assertj.core.api.Assertions.tuple(
                                "IssueReworded", "Weekends", "asked"));
    }

    private static IssueRow only(Told told) {
        return told.in(new IssueView()).get(SATURDAYS.value());
    }
}
