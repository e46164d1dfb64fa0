package commonground.listening;

import static commonground.listening.ElmPark.CANNOT_FILL;
import static commonground.listening.ElmPark.CARE_HOMES;
import static commonground.listening.ElmPark.MANAGER;
import static commonground.listening.ElmPark.PARTNER;
import static commonground.listening.ElmPark.ROTA;
import static commonground.listening.ElmPark.SEPTEMBER;
import static commonground.listening.ElmPark.as;
import static commonground.listening.ElmPark.said;
import static commonground.listening.ElmPark.saidTheRota;
import static commonground.listening.ElmPark.wasConfirmed;
import static commonground.listening.ElmPark.wasCorrected;
import static commonground.listening.ElmPark.wasMet;
import static commonground.listening.ElmPark.wasReflectedBack;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.listening.Coverage.Stage;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListeningViewsTest {
    private static final String BETTER = "We have not filled it for a whole year.";

    private final ElmPark.Told told = new ElmPark.Told().on(SEPTEMBER, wasMet());

    @Test
    void aMeetingSaysWhoWasThereAndHowMuchWasHeard() {
        told.on(SEPTEMBER, saidTheRota()).on(SEPTEMBER, said(CARE_HOMES, 2, "Care homes."));
        var row = told.meeting();
        assertThat(row.statements()).isEqualTo(2);
        assertThat(row.version()).isEqualTo(2);
        assertThat(row.attendance().people()).containsExactly(PARTNER);
        assertThat(row.attendance().listeners()).containsExactly(MANAGER);
        assertThat(row.isOpen()).isTrue();
        assertThat(row.reflection()).isNull();
    }

    @Test
    void itGoesBackToThePracticeStepByStep() {
        told.on(SEPTEMBER, saidTheRota());
        assertThat(stage()).isEqualTo(Stage.HEARD);
        told.on(SEPTEMBER.plusDays(8), wasReflectedBack(as(ROTA, 1)));
        assertThat(stage()).isEqualTo(Stage.REFLECTED_BACK);
        told.on(SEPTEMBER.plusDays(9), wasCorrected(2, BETTER), PARTNER);
        assertThat(stage()).isEqualTo(Stage.HEARD);
        assertThat(coverage().correctedSince()).isTrue();
        told.on(SEPTEMBER.plusDays(10), wasReflectedBack(as(ROTA, 2)));
        told.on(SEPTEMBER.plusDays(11), wasConfirmed(as(ROTA, 2)), PARTNER);
        assertThat(stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(coverage().heardOn()).isEqualTo(SEPTEMBER);
        assertThat(coverage().reflectedOn()).isEqualTo(SEPTEMBER.plusDays(10));
        assertThat(coverage().confirmedOn()).isEqualTo(SEPTEMBER.plusDays(11));
        assertThat(told.folded(new StepView()).values())
                .extracting(StepRow::kind)
                .containsExactly(
                        StepRow.Kind.REFLECTED_BACK,
                        StepRow.Kind.CORRECTED,
                        StepRow.Kind.REFLECTED_BACK,
                        StepRow.Kind.CONFIRMED);
    }

    @Test
    void aStatementHasTheWordsItWasCorrectedToAndKeepsTheOthers() {
        told.on(SEPTEMBER, saidTheRota()).on(SEPTEMBER, wasCorrected(2, BETTER), PARTNER);
        var row = told.statement(ROTA);
        assertThat(row.words()).isEqualTo(BETTER);
        assertThat(row.isCorrected()).isTrue();
        assertThat(row.heardOn()).isEqualTo(SEPTEMBER);
        assertThat(told.folded(new WordsView()).values())
                .extracting(WordsRow::words)
                .containsExactly(CANNOT_FILL, BETTER);
    }

    @Test
    void onlyTheWordsThatWereConfirmedCountAsConfirmed() {
        told.on(SEPTEMBER, saidTheRota())
                .on(SEPTEMBER, said(CARE_HOMES, 2, "Care homes."))
                .on(SEPTEMBER, wasReflectedBack(as(ROTA, 1), as(CARE_HOMES, 1)));
        assertThat(told.meeting().hasConfirmed(told.statement(ROTA))).isFalse();
        told.on(SEPTEMBER, wasConfirmed(as(ROTA, 1), as(CARE_HOMES, 1)));
        assertThat(told.meeting().hasConfirmed(told.statement(ROTA))).isTrue();
        told.on(SEPTEMBER, wasCorrected(2, BETTER));
        assertThat(told.meeting().hasConfirmed(told.statement(ROTA))).isFalse();
        assertThat(told.meeting().hasConfirmed(told.statement(CARE_HOMES))).isTrue();
    }

    @Test
    void aPracticeThatWasMetTwiceIsAsFarAsTheMeetingThatIsFurthestBehind() {
        told.on(SEPTEMBER, saidTheRota());
        var open = told.meeting();
        told.on(SEPTEMBER, wasReflectedBack(as(ROTA, 1))).on(SEPTEMBER, wasConfirmed(as(ROTA, 1)));
        var coverage = new Coverage(ElmPark.ELM_PARK, "Elm Park", List.of(told.meeting(), open));
        assertThat(coverage.stage()).isEqualTo(Stage.HEARD);
        assertThat(coverage.confirmed()).isFalse();
        assertThat(coverage.confirmedOn()).isNull();
        assertThat(new Coverage(ElmPark.MILL_ROAD, "Mill Road", List.of()).stage())
                .isEqualTo(Stage.NOT_YET_HEARD);
    }

    @Test
    void statementsAreFilteredAndPaged() {
        told.on(SEPTEMBER, saidTheRota());
        var rota = told.statement(ROTA);
        var all = Collections.nCopies(StatementFilter.A_PAGE + 1, rota);
        var everything = StatementFilter.of(null, null);
        assertThat(everything.page(all, 1).statements()).hasSize(StatementFilter.A_PAGE);
        assertThat(everything.page(all, 1).hasLater()).isTrue();
        assertThat(everything.page(all, 99).statements()).hasSize(1);
        assertThat(StatementFilter.of("MONEY", null).page(all, 1).all()).isZero();
        assertThat(StatementFilter.of("STAFF", "Y00001").page(all, 1).all()).isEqualTo(31);
        assertThat(StatementFilter.of("STAFF", "Y00002").page(all, 1).all()).isZero();
        assertThat(StatementFilter.of("nonsense", "nonsense").isAll()).isTrue();
    }

    private Coverage coverage() {
        return new Coverage(ElmPark.ELM_PARK, "Elm Park", List.of(told.meeting()));
    }

    private Stage stage() {
        return coverage().stage();
    }
}
