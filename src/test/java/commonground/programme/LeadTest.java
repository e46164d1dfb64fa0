package commonground.programme;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.testing.Told;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {
    private static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    private static final DecisionId DECISION = new DecisionId("the-lead");
    private static final DecisionId LATER = new DecisionId("another-lead");
    private static final PracticeCode STATION_ROAD = new PracticeCode("A81001");
    private static final PracticeCode OAK_LANE = new PracticeCode("A81002");
    private static final PersonId PARTNER = new PersonId("the-partner");
    private static final PersonId MANAGER = new PersonId("the-practice-manager");
    private static final PersonId SOMEBODY = new PersonId("somebody-else");
    private static final LocalDate APRIL = LocalDate.of(2017, 4, 1);
    private static final ProgrammeOpened OPENED =
            new ProgrammeOpened(ASHDOWN, "Ashdown Heath", "Ashdown");

    private static final NominateLead NOMINATE = nominate(DECISION, PARTNER);
    private static final LeadNominated NOMINATED = nominated(DECISION, PARTNER);
    private static final LeadConfirmed PARTNER_CONFIRMED =
            new LeadConfirmed(ASHDOWN, DECISION, PARTNER, STATION_ROAD);

    @Test
    void thoseWhomTheMembersAgreedOnAreNominatedOnce() {
        fixture().given(OPENED).when(NOMINATE).expectEvents(NOMINATED);
        fixture()
                .given(OPENED, NOMINATED)
                .when(NOMINATE)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void eachOfTheTwoTakesItOn() {
        fixture()
                .given(OPENED, NOMINATED)
                .when(new ConfirmLead(ASHDOWN, DECISION, PARTNER, STATION_ROAD))
                .expectEvents(PARTNER_CONFIRMED);
        fixture()
                .given(OPENED, NOMINATED, PARTNER_CONFIRMED)
                .when(new ConfirmLead(ASHDOWN, DECISION, MANAGER, OAK_LANE))
                .expectEvents(new LeadConfirmed(ASHDOWN, DECISION, MANAGER, OAK_LANE));
    }

    @Test
    void takingItOnTwiceChangesNothing() {
        fixture()
                .given(OPENED, NOMINATED, PARTNER_CONFIRMED)
                .when(new ConfirmLead(ASHDOWN, DECISION, PARTNER, STATION_ROAD))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void whoHasTakenItOnMayGiveItUpForAReason() {
        var declined =
                new LeadDeclined(ASHDOWN, DECISION, PARTNER, STATION_ROAD, "no time any more");
        var decline = new DeclineLead(ASHDOWN, DECISION, PARTNER, STATION_ROAD, "no time any more");
        fixture().given(OPENED, NOMINATED, PARTNER_CONFIRMED).when(decline).expectEvents(declined);
        fixture().given(OPENED, NOMINATED, declined).when(decline).expectNoEvents();
        fixture()
                .given(OPENED, NOMINATED, declined)
                .when(new ConfirmLead(ASHDOWN, DECISION, PARTNER, STATION_ROAD))
                .expectEvents(PARTNER_CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({"somebody-else,A81001", "the-partner,A81002"})
    void nobodyElseAndNobodyForAnotherPracticeTakesItOn(String person, String practice) {
        var who = new PersonId(person);
        var of = new PracticeCode(practice);
        refused(
                fixture()
                        .given(OPENED, NOMINATED)
                        .when(new ConfirmLead(ASHDOWN, DECISION, who, of)),
                "programme.not-nominated");
        refused(
                fixture()
                        .given(OPENED, NOMINATED)
                        .when(new DeclineLead(ASHDOWN, DECISION, who, of, "no")),
                "programme.not-nominated");
    }

    @Test
    void nothingIsTakenOnBeforeANomination() {
        refused(
                fixture()
                        .given(OPENED)
                        .when(new ConfirmLead(ASHDOWN, DECISION, PARTNER, STATION_ROAD)),
                "programme.no-lead");
    }

    @Test
    void aLaterDecisionNominatesAnewAndEverybodyIsAskedAgain() {
        var again = nominated(LATER, SOMEBODY);
        fixture()
                .given(OPENED, NOMINATED, PARTNER_CONFIRMED)
                .when(nominate(LATER, SOMEBODY))
                .expectEvents(again);
        refused(
                fixture()
                        .given(OPENED, NOMINATED, again)
                        .when(new ConfirmLead(ASHDOWN, DECISION, PARTNER, STATION_ROAD)),
                "programme.lead-replaced");
        refused(
                fixture()
                        .given(OPENED, NOMINATED, again)
                        .when(new ConfirmLead(ASHDOWN, LATER, PARTNER, STATION_ROAD)),
                "programme.not-nominated");
    }

    @Test
    void theLeadFoldsWithWhatEachOfTheTwoSaid() {
        var told = Told.of(OPENED, NOMINATED).then(PARTNER_CONFIRMED, LocalDate.of(2016, 9, 4));
        var lead = told.in(new LeadView()).get("the-lead");

        assertThat(lead)
                .returns(APRIL, LeadRow::startsOn)
                .returns("the locality budget", LeadRow::funding)
                .returns(false, LeadRow::confirmed);
        assertThat(lead.partner())
                .returns(true, Seat::confirmed)
                .returns(LocalDate.of(2016, 9, 4), Seat::answeredOn)
                .returns(Told.BY, Seat::recordedBy)
                .returns(true, Seat::onBehalf);
        assertThat(lead.manager()).returns(LeadAnswer.AWAITED, Seat::answer);

        told.then(new LeadConfirmed(ASHDOWN, DECISION, MANAGER, OAK_LANE));
        assertThat(told.in(new LeadView()).get("the-lead").confirmed()).isTrue();

        told.then(new LeadDeclined(ASHDOWN, DECISION, MANAGER, OAK_LANE, "ill"));
        assertThat(told.in(new LeadView()).get("the-lead"))
                .returns(false, LeadRow::confirmed)
                .returns(true, LeadRow::declined)
                .extracting(LeadRow::manager)
                .returns("ill", Seat::reason);
    }

    @ParameterizedTest
    @CsvSource({
        "1,half a day a week",
        "2,1 day a week",
        "3,1½ days a week",
        "4,2 days a week",
        "10,5 days a week"
    })
    void daysAreSaidAsPeopleSayThem(int halfDays, String words) {
        assertThat(Seat.daysAWeek(halfDays)).isEqualTo(words);
    }

    private static NominateLead nominate(DecisionId decision, PersonId partner) {
        return new NominateLead(
                ASHDOWN,
                decision,
                new Nominee(partner, STATION_ROAD, 2),
                new Nominee(MANAGER, OAK_LANE, 3),
                "the locality budget",
                APRIL);
    }

    private static LeadNominated nominated(DecisionId decision, PersonId partner) {
        return new LeadNominated(
                ASHDOWN,
                decision,
                new Nominee(partner, STATION_ROAD, 2),
                new Nominee(MANAGER, OAK_LANE, 3),
                "the locality budget",
                APRIL);
    }

    private static AggregateTestFixture<Programme> fixture() {
        return new AggregateTestFixture<>(Programme.class);
    }

    private static void refused(ResultValidator<Programme> result, String key) {
        result.expectException(
                        Matchers.<Throwable>predicate(thrown ->
                                thrown instanceof Refusal refusal
                                        && refusal.reasons().getFirst().key().equals(key)))
                .expectNoEvents();
    }
}
