package commonground.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.testing.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    private static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    private static final OutcomeId ID = new OutcomeId("saturdays");
    private static final PersonId HELEN = new PersonId("helen");
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);
    private static final OutcomeDefined DEFINED = defined("0", "100");

    @Test
    void theTargetDiffersFromTheBaseline() {
        assertThat(keys(() -> define("62.5", "62.50")))
                .containsExactly("delivery.target-is-baseline");
        assertThat(define("62.5", "62.51").smart().target()).isEqualTo("62.51");
    }

    @Test
    void itIsDueAfterTheBaselineWasTaken() {
        assertThat(
                        keys(() ->
                                new DefineOutcome(
                                        ID,
                                        ASHDOWN,
                                        "Saturdays",
                                        new Smart(
                                                "seen",
                                                "a month",
                                                BigDecimal.ZERO,
                                                MARCH,
                                                BigDecimal.TEN,
                                                MARCH),
                                        HELEN,
                                        List.of())))
                .containsExactly("delivery.by-is-not-after-baseline");
    }

    @Test
    void numbersHaveLimitsAndStayExact() {
        assertThat(keys(() -> define("0", "1e12"))).containsExactly("delivery.number-too-large");
        assertThat(keys(() -> define("0", "1e1000000000")))
                .containsExactly("delivery.number-too-large");
        assertThat(keys(() -> define("0", "0.1234567")))
                .containsExactly("delivery.too-many-decimals");
        assertThat(define("0", "1e3").smart().target()).isEqualTo(new BigDecimal("1000"));
        assertThat(define("0", "0.100000").smart().target()).isEqualTo(new BigDecimal("0.1"));
    }

    @Test
    void aReadingIsCorrectedAndWhatWasRecordedStays() {
        var rows =
                Told.of(
                                DEFINED,
                                reading(1, "40", MARCH.plusDays(50)),
                                new ReadingCorrected(
                                        ID,
                                        ASHDOWN,
                                        1,
                                        new BigDecimal("60"),
                                        MARCH.plusDays(50),
                                        "rota",
                                        "a week was missing"))
                        .in(new OutcomeView());

        var row = rows.get("saturdays");
        assertThat(row.readings().getFirst().value()).isEqualTo("60");
        assertThat(row.readings().getFirst().before())
                .extracting(Reading.Corrected::value, Reading.Corrected::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                new BigDecimal("40"), "a week was missing"));
    }

    @Test
    void aTargetIsRevisedAndTheLineToTheFirstOneStays() {
        var first = DEFINED.smart();
        var later = first.by().plusDays(90);
        var other = first.target().add(BigDecimal.ONE);
        var revised =
                new TargetRevised(
                        ID, ASHDOWN, first.target(), first.by(), other, later, "A nurse is ill");
        var command = new ReviseTarget(ID, ASHDOWN, other, later, "A nurse is ill");
        fixture().given(DEFINED).when(command).expectEvents(revised);
        fixture().given(DEFINED, revised).when(command).expectNoEvents();
        refused(
                fixture()
                        .given(DEFINED)
                        .when(new ReviseTarget(ID, ASHDOWN, first.baseline(), later, "none")),
                "delivery.target-is-baseline");
        refused(
                fixture()
                        .given(DEFINED)
                        .when(new ReviseTarget(ID, ASHDOWN, other, first.baselineOn(), "none")),
                "delivery.by-is-not-after-baseline");
        assertThat(keys(() -> new ReviseTarget(ID, ASHDOWN, other, later, " ")))
                .containsExactly("text.blank");

        var row = Told.of(DEFINED, revised).in(new OutcomeView()).get("saturdays");
        assertThat(row.smart().target()).isEqualTo(other);
        assertThat(row.asFirstSet()).isEqualTo(first);
        assertThat(row.revisions()).extracting(Revision::reason).containsExactly("A nurse is ill");
    }

    @Test
    void readingsComeAfterTheBaselineAndTheSameTwiceIsOne() {
        refused(
                fixture().given(DEFINED).when(read("5", MARCH.minusDays(1))),
                "delivery.before-baseline");
        fixture().given(DEFINED, reading(1, "5", MARCH)).when(read("5.0", MARCH)).expectNoEvents();
        fixture()
                .given(DEFINED, reading(1, "5", MARCH))
                .when(read("6", MARCH))
                .expectEvents(reading(2, "6", MARCH));
    }

    @Test
    void whoVouchesForItMayChangeTheirWordsAndTakeThemBack() {
        var attested = new OutcomeAttested(ID, ASHDOWN, Quality.REALISTIC, HELEN, "We can");
        var withdrawn = new AttestationWithdrawn(ID, ASHDOWN, Quality.REALISTIC, HELEN, "Ill");
        fixture()
                .given(DEFINED, attested)
                .when(new AttestOutcome(ID, ASHDOWN, Quality.REALISTIC, HELEN, "We can"))
                .expectNoEvents();
        fixture()
                .given(DEFINED, attested)
                .when(new WithdrawAttestation(ID, ASHDOWN, Quality.REALISTIC, HELEN, "Ill"))
                .expectEvents(withdrawn);
        refused(
                fixture()
                        .given(DEFINED, attested, withdrawn)
                        .when(
                                new WithdrawAttestation(
                                        ID, ASHDOWN, Quality.REALISTIC, HELEN, "again")),
                "delivery.never-attested");
        var row = Told.of(DEFINED, attested, withdrawn).in(new OutcomeView()).get("saturdays");
        assertThat(row.isAttested(Quality.REALISTIC)).isFalse();
        assertThat(row.attested().getFirst().words()).isEqualTo("We can");
    }

    @Test
    void nobodyOfAnotherProgrammeTouchesIt() {
        refused(
                fixture()
                        .given(DEFINED)
                        .when(new GiveUpOutcome(ID, new ProgrammeId("another"), "mine")),
                "delivery.outcome-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "0,100,49.99,BEHIND",
        "0,100,50,ON_THE_LINE",
        "0,100,50.01,AHEAD",
        "0,100,100,REACHED",
        "100,0,50.01,BEHIND",
        "100,0,50,ON_THE_LINE",
        "100,0,49,AHEAD",
        "100,0,0,REACHED"
    })
    void whichWayItIsToGoFollowsFromBaselineAndTarget(
            String baseline, String target, String value, Course.Standing standing) {
        var row =
                Told.of(defined(baseline, target), reading(1, value, MARCH.plusDays(50)))
                        .in(new OutcomeView())
                        .get("saturdays");

        assertThat(Course.of(row, MARCH.plusDays(60)).standing()).isEqualTo(standing);
        assertThat(Course.of(row, MARCH.plusDays(49)).standing())
                .isEqualTo(Course.Standing.NO_READING);
    }

    @Test
    void afterItsDateTheLineIsLevel() {
        var smart = DEFINED.smart();
        assertThat(Course.lineOn(smart, MARCH)).isEqualByComparingTo("0");
        assertThat(Course.lineOn(smart, MARCH.plusDays(33))).isEqualByComparingTo("33");
        assertThat(Course.lineOn(smart, MARCH.plusDays(200))).isEqualByComparingTo("100");
    }

    private static OutcomeDefined defined(String baseline, String target) {
        return new OutcomeDefined(
                ID, ASHDOWN, "Saturdays", smart(baseline, target), HELEN, List.of());
    }

    private static DefineOutcome define(String baseline, String target) {
        return new DefineOutcome(
                ID, ASHDOWN, "Saturdays", smart(baseline, target), HELEN, List.of());
    }

    private static Smart smart(String baseline, String target) {
        return new Smart(
                "seen",
                "a month",
                new BigDecimal(baseline),
                MARCH,
                new BigDecimal(target),
                MARCH.plusDays(100));
    }

    private static RecordReading read(String value, LocalDate on) {
        return new RecordReading(ID, ASHDOWN, new BigDecimal(value), on, "rota");
    }

    private static ReadingRecorded reading(int number, String value, LocalDate on) {
        return new ReadingRecorded(ID, ASHDOWN, number, new BigDecimal(value), on, "rota");
    }

    private static List<String> keys(Supplier<?> command) {
        return catchThrowableOfType(Refusal.class, command::get).reasons().stream()
                .map(Refusal.Reason::key)
                .toList();
    }

    private static AggregateTestFixture<Outcome> fixture() {
        return new AggregateTestFixture<>(Outcome.class);
    }

    private static void refused(ResultValidator<Outcome> result, String key) {
        result.expectException(
                        Matchers.<Throwable>predicate(thrown ->
                                thrown instanceof Refusal refusal
                                        && refusal.reasons().getFirst().key().equals(key)))
                .expectNoEvents();
    }
}
