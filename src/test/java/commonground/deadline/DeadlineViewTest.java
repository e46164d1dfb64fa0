package commonground.deadline;

import static commonground.deadline.ExtendedAccess.AUTHORITY;
import static commonground.deadline.ExtendedAccess.MANAGER;
import static commonground.deadline.ExtendedAccess.MARCH_2019;
import static commonground.deadline.ExtendedAccess.OBLIGATION;
import static commonground.deadline.ExtendedAccess.OCTOBER_2018;
import static commonground.deadline.ExtendedAccess.WHY_FORWARD;
import static commonground.deadline.ExtendedAccess.wasAssured;
import static commonground.deadline.ExtendedAccess.wasMoved;
import static commonground.deadline.ExtendedAccess.wasReturned;
import static commonground.deadline.ExtendedAccess.wasSet;
import static commonground.deadline.ExtendedAccess.wasSubmitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineViewTest {
    private static final LocalDate SET_ON = LocalDate.of(2016, 9, 22);
    private static final LocalDate FORWARD_ON = LocalDate.of(2018, 2, 2);
    private static final LocalDate LOCAL = LocalDate.of(2018, 9, 1);

    private final ExtendedAccess.Record record = new ExtendedAccess.Record().on(SET_ON, wasSet());

    @Test
    void aDeadlineThatWasSetWaitsForItsSubmission() {
        var row = record.row();
        assertThat(row.obligation()).isEqualTo(OBLIGATION);
        assertThat(row.terms().level()).isEqualTo(Level.NATIONAL);
        assertThat(row.due()).isEqualTo(row.originalDue()).isEqualTo(MARCH_2019);
        assertThat(row.setOn()).isEqualTo(SET_ON);
        assertThat(row.isOpen()).isTrue();
        assertThat(row.version()).isZero();
        assertThat(row.slippage().words()).isEqualTo("the same date");
    }

    @Test
    void everyDateItEverHadStays() {
        record.on(FORWARD_ON, wasMoved(MARCH_2019, OCTOBER_2018))
                .on(FORWARD_ON.plusDays(30), wasMoved(OCTOBER_2018, LOCAL));
        var row = record.row();
        assertThat(row.due()).isEqualTo(LOCAL);
        assertThat(row.originalDue()).isEqualTo(MARCH_2019);
        assertThat(row.moves()).isEqualTo(2);
        assertThat(row.version()).isEqualTo(2);
        assertThat(row.slippage().words()).isEqualTo("211 days earlier");
        assertThat(record.moves())
                .extracting(MoveRow::from, MoveRow::to, MoveRow::on, m -> m.slippage().words())
                .containsExactly(
                        tuple(MARCH_2019, OCTOBER_2018, FORWARD_ON, "181 days earlier"),
                        tuple(OCTOBER_2018, LOCAL, FORWARD_ON.plusDays(30), "30 days earlier"));
        assertThat(record.moves())
                .extracting(MoveRow::reason, MoveRow::authority, MoveRow::by)
                .containsOnly(tuple(WHY_FORWARD, AUTHORITY, MANAGER));
    }

    @Test
    void anExtensionReadsAsLater() {
        var capacityPlan = LocalDate.of(2023, 6, 30);
        assertThat(Slippage.between(capacityPlan, capacityPlan.plusWeeks(7)).words())
                .isEqualTo("49 days later");
        assertThat(new Slippage(1).words()).isEqualTo("1 day later");
    }

    @Test
    void aSubmissionKeepsTheDateThatStoodWhenItWasMade() {
        record.on(LOCAL, wasSubmitted(LOCAL)).on(LOCAL, wasMoved(MARCH_2019, OCTOBER_2018));
        assertThat(record.row().submission())
                .isEqualTo(new Submission(LOCAL, wasSubmitted(LOCAL).note(), MARCH_2019, ""));
        assertThat(record.row().state()).isEqualTo(DeadlineState.SUBMITTED);
    }

    @Test
    void whatWasWantingIsStillSeenWhenItIsSubmittedAgain() {
        record.on(LOCAL, wasSubmitted(LOCAL))
                .on(LOCAL.plusDays(3), wasReturned())
                .on(LOCAL.plusDays(9), wasSubmitted(LOCAL.plusDays(9)));
        var row = record.row();
        assertThat(row.state()).isEqualTo(DeadlineState.SUBMITTED);
        assertThat(row.returned()).isEqualTo(new Return(LOCAL.plusDays(3), wasReturned().reason()));
        assertThat(row.submission().on()).isEqualTo(LOCAL.plusDays(9));
    }

    @Test
    void anAssuredDeadlineSaysSinceWhen() {
        record.on(LOCAL, wasSubmitted(LOCAL)).on(OCTOBER_2018, wasAssured());
        assertThat(record.row().state()).isEqualTo(DeadlineState.ASSURED);
        assertThat(record.row().assurance())
                .isEqualTo(new Assurance(OCTOBER_2018, wasAssured().note()));
    }
}
