package commonground.deadline;

import static commonground.deadline.ExtendedAccess.DEADLINE;
import static commonground.deadline.ExtendedAccess.PROGRAMME;
import static commonground.deadline.ExtendedAccess.wasAssured;
import static commonground.deadline.ExtendedAccess.wasSet;
import static commonground.deadline.ExtendedAccess.wasSubmitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.CoreMatchers.containsString;

import commonground.kernel.EvidenceId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    private static final EvidenceId ROTA = new EvidenceId("rota");
    private static final EvidenceId MAP = new EvidenceId("map");
    private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 20);
    private static final String NOTE = "Signed off by all six";
    private static final String LINK = "https://hub.example.org/rota";

    private final AggregateTestFixture<Deadline> fixture =
            new AggregateTestFixture<>(Deadline.class);

    @Test
    void oneThingAfterAnotherIsRequired() {
        given(wasSet(), required(ROTA))
                .when(new RequireEvidence(DEADLINE, MAP, "A map of the hubs"))
                .expectEvents(new EvidenceRequired(DEADLINE, PROGRAMME, MAP, "A map of the hubs"));
    }

    @Test
    void theSameThingIsNotRequiredTwice() {
        given(wasSet(), required(ROTA))
                .when(new RequireEvidence(DEADLINE, ROTA, "rota"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        refused(
                given(wasSet(), required(ROTA)).when(new RequireEvidence(DEADLINE, MAP, "Rota")),
                "deadline.evidence-there-already");
    }

    @Test
    void noMoreIsRequiredThanAnybodyCouldCheck() {
        var events = new ArrayList<Object>(List.of(wasSet()));
        for (int i = 0; i < Evidence.MOST; i++) events.add(required(new EvidenceId("item-" + i)));
        refused(
                given(events.toArray()).when(new RequireEvidence(DEADLINE, MAP, "map")),
                "deadline.evidence-too-much");
    }

    @Test
    void isSuppliedWithANoteOrALink() {
        given(wasSet(), required(ROTA)).when(supply(ROTA)).expectEvents(supplied(ROTA));
        assertThat(new SupplyEvidence(DEADLINE, PROGRAMME, ROTA, "", LINK).note()).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new SupplyEvidence(DEADLINE, PROGRAMME, ROTA, " ", ""))
                .withMessageContaining("deadline.nothing-shown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://hub.example.org",
                "hub.example.org/rota",
                "https://",
                "https://me:secret@hub.example.org",
                "data:text/html,x",
                "https://hub.example.org/a b"
            })
    void aLinkIsAWholeAddressOfTheWeb(String link) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new SupplyEvidence(DEADLINE, PROGRAMME, ROTA, "", link))
                .withMessageContaining("deadline.link-malformed");
    }

    @Test
    void supplyingTheSameAgainIsQuietAndSomethingElseIsRefused() {
        given(wasSet(), required(ROTA), supplied(ROTA))
                .when(supply(ROTA))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        refused(
                given(wasSet(), required(ROTA), supplied(ROTA))
                        .when(new SupplyEvidence(DEADLINE, PROGRAMME, ROTA, "another", "")),
                "deadline.evidence-supplied-already");
    }

    @Test
    void whatWasTakenBackIsSuppliedAgain() {
        given(wasSet(), required(ROTA), supplied(ROTA))
                .when(takeBack(ROTA))
                .expectEvents(takenBack(ROTA));
        given(wasSet(), required(ROTA), supplied(ROTA), takenBack(ROTA))
                .when(takeBack(ROTA))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        given(wasSet(), required(ROTA), supplied(ROTA), takenBack(ROTA))
                .when(supply(ROTA))
                .expectEvents(supplied(ROTA));
        refused(
                given(wasSet(), required(ROTA)).when(takeBack(ROTA)),
                "deadline.evidence-not-supplied");
    }

    @Test
    void whatIsNotRequiredAnyMoreIsNotSupplied() {
        refused(
                given(wasSet(), required(ROTA), dropped(ROTA)).when(supply(ROTA)),
                "deadline.evidence-not-required");
        refused(
                given(wasSet(), required(ROTA), supplied(ROTA)).when(drop(ROTA)),
                "deadline.evidence-take-back-first");
        given(wasSet(), required(ROTA)).when(drop(ROTA)).expectEvents(dropped(ROTA));
        given(wasSet(), required(ROTA), dropped(ROTA))
                .when(drop(ROTA))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whatWasNeverRequiredIsUnknown() {
        refused(given(wasSet()).when(supply(MAP)), "evidence.unknown");
    }

    @Test
    void whoLeadsAnotherProgrammeSuppliesNothingHere() {
        var stray = new SupplyEvidence(DEADLINE, new ProgrammeId("other"), ROTA, NOTE, "");
        refused(given(wasSet(), required(ROTA)).when(stray), "deadline.unknown");
    }

    @Test
    void submittingWithoutWhatIsRequiredNamesItAndNeedsAReason() {
        var bare = new SubmitDeadline(DEADLINE, wasSubmitted(SEPTEMBER).note(), SEPTEMBER);
        given(wasSet(), required(ROTA), required(MAP), supplied(ROTA))
                .when(bare)
                .expectNoEvents()
                .expectExceptionMessage(containsString("deadline.evidence-missing"))
                .expectExceptionMessage(containsString("arguments=[1, map]"));
        var reason = "The map is being drawn";
        var note = bare.note();
        given(wasSet(), required(ROTA), required(MAP), supplied(ROTA))
                .when(new SubmitDeadline(DEADLINE, note, SEPTEMBER, reason))
                .expectEvents(new DeadlineSubmitted(DEADLINE, PROGRAMME, SEPTEMBER, note, reason));
    }

    @Test
    void whereNothingIsMissingNoReasonIsRecorded() {
        var note = wasSubmitted(SEPTEMBER).note();
        given(wasSet(), required(ROTA), supplied(ROTA), required(MAP), dropped(MAP))
                .when(new SubmitDeadline(DEADLINE, note, SEPTEMBER, "just in case"))
                .expectEvents(wasSubmitted(SEPTEMBER));
    }

    @Test
    void afterTheEndNothingMoreIsShownOrAsked() {
        var closed =
                new Object[] {
                    wasSet(), required(ROTA), supplied(ROTA), wasSubmitted(SEPTEMBER), wasAssured()
                };
        for (var command :
                List.of(
                        takeBack(ROTA),
                        drop(ROTA),
                        new RequireEvidence(DEADLINE, MAP, "map"),
                        new SupplyEvidence(DEADLINE, PROGRAMME, ROTA, "other", "")))
            refused(given(closed).when(command), "deadline.assured");
    }

    @Test
    void theRowCountsWhatIsRequiredAndWhatOfItIsThere() {
        var record = new ExtendedAccess.Record().on(SEPTEMBER, wasSet());
        record.on(SEPTEMBER, required(ROTA)).on(SEPTEMBER, required(MAP));
        assertThat(record.row().evidenceRequired()).isEqualTo(2);
        assertThat(record.row().evidenceMissing()).isEqualTo(2);
        record.on(SEPTEMBER, supplied(ROTA)).on(SEPTEMBER, dropped(MAP));
        assertThat(record.row().evidenceRequired()).isEqualTo(1);
        assertThat(record.row().evidenceSupplied()).isEqualTo(1);
        record.on(SEPTEMBER, takenBack(ROTA));
        assertThat(record.row().evidenceSupplied()).isZero();
        assertThat(record.row().evidenceMissing()).isEqualTo(1);
    }

    private TestExecutor<Deadline> given(Object... events) {
        return fixture.given(events);
    }

    private static EvidenceRequired required(EvidenceId item) {
        return new EvidenceRequired(DEADLINE, PROGRAMME, item, item.value());
    }

    private static SupplyEvidence supply(EvidenceId item) {
        return new SupplyEvidence(DEADLINE, PROGRAMME, item, NOTE, LINK);
    }

    private static EvidenceSupplied supplied(EvidenceId item) {
        return new EvidenceSupplied(DEADLINE, PROGRAMME, item, NOTE, LINK);
    }

    private static TakeEvidenceBack takeBack(EvidenceId item) {
        return new TakeEvidenceBack(DEADLINE, PROGRAMME, item, "last year's");
    }

    private static EvidenceTakenBack takenBack(EvidenceId item) {
        return new EvidenceTakenBack(DEADLINE, PROGRAMME, item, "last year's");
    }

    private static NoLongerRequireEvidence drop(EvidenceId item) {
        return new NoLongerRequireEvidence(DEADLINE, item, "known already");
    }

    private static EvidenceNoLongerRequired dropped(EvidenceId item) {
        return new EvidenceNoLongerRequired(DEADLINE, PROGRAMME, item, "known already");
    }

    private static void refused(ResultValidator<Deadline> outcome, String why) {
        outcome.expectNoEvents().expectException(Refusal.class);
        outcome.expectExceptionMessage(containsString("key=" + why + ","));
    }
}
