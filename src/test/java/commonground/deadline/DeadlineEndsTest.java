package commonground.deadline;

import static commonground.deadline.ExtendedAccess.DEADLINE;
import static commonground.deadline.ExtendedAccess.MARCH_2019;
import static commonground.deadline.ExtendedAccess.OCTOBER_2018;
import static commonground.deadline.ExtendedAccess.PROGRAMME;
import static commonground.deadline.ExtendedAccess.move;
import static commonground.deadline.ExtendedAccess.wasSet;
import static commonground.deadline.ExtendedAccess.wasSubmitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.CoreMatchers.containsString;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** How a deadline begins as a draft, and every way in which it ends but by being assured. */
class DeadlineEndsTest {
    private static final LocalDate APRIL = LocalDate.of(2019, 4, 1);
    private static final DeadlineId OTHER = new DeadlineId("other");
    private static final Terms TERMS =
            new Terms("Workforce plan", "The commissioner", Level.LOCAL, "", "", "", "");
    private static final DeadlineDrafted DRAFTED =
            new DeadlineDrafted(DEADLINE, PROGRAMME, TERMS, OCTOBER_2018, "workforce", "");
    private static final DeadlineMissed MISSED =
            new DeadlineMissed(DEADLINE, PROGRAMME, APRIL, "no hub on Sundays");
    private static final DeadlineWaived WAIVED =
            new DeadlineWaived(DEADLINE, PROGRAMME, "merged into another", "NHS England");
    private static final DeadlineSuperseded SUPERSEDED =
            new DeadlineSuperseded(DEADLINE, PROGRAMME, OTHER, "asked for together");

    private final AggregateTestFixture<Deadline> fixture =
            new AggregateTestFixture<>(Deadline.class);

    @Test
    void aDraftIsCorrectedUntilItIsAskedFor() {
        var correct = new CorrectDraft(DEADLINE, TERMS, MARCH_2019);
        var corrected = new DraftCorrected(DEADLINE, PROGRAMME, TERMS, MARCH_2019);
        fixture.givenNoPriorActivity()
                .when(new DraftDeadline(DEADLINE, PROGRAMME, TERMS, OCTOBER_2018, "workforce", ""))
                .expectEvents(DRAFTED);
        given(DRAFTED).when(correct).expectEvents(corrected);
        quiet(given(DRAFTED, corrected).when(correct));
        given(DRAFTED).when(activate()).expectEvents(new DeadlineActivated(DEADLINE, PROGRAMME));
        quiet(given(wasSet()).when(activate()));
        refused(given(wasSet()).when(correct), "deadline.not-a-draft");
        refused(given(wasSet(), MISSED).when(activate()), "deadline.not-a-draft");
    }

    @Test
    void ofADraftNothingIsHandedInMovedOrMissed() {
        for (var command :
                List.of(
                        move(MARCH_2019),
                        new SubmitDeadline(DEADLINE, "plan", APRIL),
                        new RecordMissed(DEADLINE, APRIL, "nothing came")))
            refused(given(DRAFTED).when(command), "deadline.drafted");
    }

    @Test
    void aDraftHasNoSubmissionToWaitForAndBeginsOnTheDayItIsActivated() {
        var record = new ExtendedAccess.Record().on(LocalDate.of(2018, 1, 5), DRAFTED);
        assertThat(Lateness.of(record.row(), APRIL).timing())
                .isEqualTo(Lateness.Timing.NOT_AWAITED);
        record.on(
                LocalDate.of(2018, 2, 5),
                new DraftCorrected(DEADLINE, PROGRAMME, TERMS, MARCH_2019));
        assertThat(record.row().originalDue()).isEqualTo(MARCH_2019);
        record.on(LocalDate.of(2018, 3, 5), new DeadlineActivated(DEADLINE, PROGRAMME));
        assertThat(record.row().setOn()).isEqualTo(LocalDate.of(2018, 3, 5));
        assertThat(record.row().template()).isEqualTo("workforce");
        assertThat(Lateness.of(record.row(), APRIL).words()).isEqualTo("1 day late");
    }

    @Test
    void isMissedOnlyOnceTheDueDateHasPassed() {
        refused(given(wasSet()).when(miss(MARCH_2019)), "deadline.not-past-due");
        given(wasSet()).when(miss(APRIL)).expectEvents(MISSED);
        quiet(given(wasSet(), MISSED).when(miss(APRIL)));
        refused(
                given(wasSet(), wasSubmitted(APRIL)).when(miss(APRIL)),
                "deadline.missed-though-submitted");
    }

    @Test
    void isWaivedWithAReasonAndAnAuthority() {
        var waive = new WaiveDeadline(DEADLINE, "merged into another", "NHS England");
        given(wasSet()).when(waive).expectEvents(WAIVED);
        given(DRAFTED).when(waive).expectEvents(WAIVED);
        quiet(given(wasSet(), WAIVED).when(waive));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new WaiveDeadline(DEADLINE, " ", ""))
                .satisfies(refusal -> assertThat(refusal.reasons()).hasSize(2));
    }

    @Test
    void isSupersededByAnotherAndNeverByItself() {
        var supersede = new SupersedeDeadline(DEADLINE, OTHER, "asked for together");
        given(wasSet()).when(supersede).expectEvents(SUPERSEDED);
        quiet(given(wasSet(), SUPERSEDED).when(supersede));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new SupersedeDeadline(DEADLINE, DEADLINE, "why"))
                .withMessageContaining("superseded-by-itself");
    }

    @Test
    void afterAnyEndNothingChanges() {
        for (var end : List.of(MISSED, WAIVED, SUPERSEDED))
            for (var command :
                    List.of(
                            move(OCTOBER_2018),
                            new SubmitDeadline(DEADLINE, "rota", APRIL),
                            new AssureDeadline(DEADLINE, "late but good"),
                            new ReturnDeadline(DEADLINE, "wanting"),
                            new NameDeadlineOwner(DEADLINE, new PersonId("sam")),
                            new LinkDeadline(DEADLINE, PROGRAMME, issue("saturdays")),
                            new RecordMissed(DEADLINE, APRIL, "another reason"),
                            new WaiveDeadline(DEADLINE, "another reason", "NHS England"),
                            new SupersedeDeadline(DEADLINE, OTHER, "another reason")))
                refused(given(wasSet(), end).when(command), "deadline.closed");
    }

    @Test
    void anEndIsNotLateHoweverMuchTimePasses() {
        var someday = LocalDate.of(2030, 1, 1);
        var missed = new ExtendedAccess.Record().on(APRIL, wasSet()).on(APRIL, MISSED).row();
        assertThat(Lateness.of(missed, someday)).isEqualTo(new Lateness(Lateness.Timing.MISSED, 1));
        var waived = new ExtendedAccess.Record().on(APRIL, wasSet()).on(APRIL, WAIVED).row();
        assertThat(Lateness.of(waived, someday).isLate()).isFalse();
        assertThat(waived.closing())
                .isEqualTo(new Closing(APRIL, WAIVED.reason(), WAIVED.authority(), null));
        var superseded =
                new ExtendedAccess.Record().on(APRIL, wasSet()).on(APRIL, SUPERSEDED).row();
        assertThat(superseded.closing().by()).isEqualTo(OTHER);
        assertThat(superseded.isOpen()).isFalse();
        assertThat(superseded.isClosed()).isTrue();
    }

    @Test
    void oneOwnerAfterAnother() {
        var sam = new PersonId("sam");
        var named = new DeadlineOwnerNamed(DEADLINE, PROGRAMME, sam);
        given(wasSet()).when(new NameDeadlineOwner(DEADLINE, sam)).expectEvents(named);
        quiet(given(wasSet(), named).when(new NameDeadlineOwner(DEADLINE, sam)));
    }

    @Test
    void whatSatisfiesItIsLinkedOnceAndUnlinkedOnce() {
        var link = issue("saturdays");
        var linked = new DeadlineLinked(DEADLINE, PROGRAMME, link);
        var unlinked = new DeadlineUnlinked(DEADLINE, PROGRAMME, link);
        given(wasSet()).when(new LinkDeadline(DEADLINE, PROGRAMME, link)).expectEvents(linked);
        quiet(given(wasSet(), linked).when(new LinkDeadline(DEADLINE, PROGRAMME, link)));
        given(wasSet(), linked)
                .when(new UnlinkDeadline(DEADLINE, PROGRAMME, link))
                .expectEvents(unlinked);
        quiet(
                given(wasSet(), linked, unlinked)
                        .when(new UnlinkDeadline(DEADLINE, PROGRAMME, link)));
        refused(
                given(wasSet()).when(new LinkDeadline(DEADLINE, new ProgrammeId("other"), link)),
                "deadline.unknown");
    }

    private static DeadlineLink issue(String id) {
        return new DeadlineLink(LinkKind.ISSUE, id);
    }

    private static ActivateDeadline activate() {
        return new ActivateDeadline(DEADLINE);
    }

    private static RecordMissed miss(LocalDate on) {
        return new RecordMissed(DEADLINE, on, "no hub on Sundays");
    }

    private TestExecutor<Deadline> given(Object... events) {
        return fixture.given(events);
    }

    private static void quiet(ResultValidator<Deadline> outcome) {
        outcome.expectNoEvents().expectSuccessfulHandlerExecution();
    }

    private static void refused(ResultValidator<Deadline> outcome, String why) {
        outcome.expectNoEvents().expectException(Refusal.class);
        outcome.expectExceptionMessage(containsString("key=" + why + ","));
    }
}
