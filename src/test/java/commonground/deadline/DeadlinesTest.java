package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.Moment;
import commonground.kernel.Narrator;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.ledger.Ledger;
import commonground.programme.OpenProgramme;
import commonground.testing.SettableClock;
import commonground.views.Moments;
import commonground.views.Progress;
import commonground.web.Dates;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Deadlines through the ledger, the views and a database. */
abstract class DeadlinesTest {
    @Autowired Deadlines deadlines;
    @Autowired Commands commands;
    @Autowired Ledger ledger;
    @Autowired Moments moments;
    @Autowired Progress progress;
    @Autowired SettableClock clock;
    @Autowired List<Narrator> narrators;

    private final ProgrammeId programme = ProgrammeId.next();
    private final DeadlineId deadline = DeadlineId.next();
    private LocalDate today;

    @BeforeEach
    void aProgramme() {
        today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        acting(() ->
                commands.send(
                        new OpenProgramme(programme, "Town " + programme, "Town", List.of())));
        // a loaded machine may need longer for the very first events than a person would wait
        progress.await(ledger.lastPosition(), Duration.ofSeconds(30));
    }

    @Test
    void isReadAsItStoodAtEachStep() {
        var set = acting(() -> deadlines.set(due("Extended access", 40)));
        var moved = acting(() -> deadlines.move(moveTo(today.plusDays(10)), set.version()));
        var submitted =
                acting(() ->
                        deadlines.submit(
                                new SubmitDeadline(deadline, "the rota", today), moved.version()));
        var returned =
                acting(() ->
                        deadlines.giveBack(
                                new ReturnDeadline(deadline, "no weekend"), submitted.version()));
        var again =
                acting(() ->
                        deadlines.submit(
                                new SubmitDeadline(deadline, "with weekend", today),
                                returned.version()));
        var assured =
                acting(() ->
                        deadlines.assure(new AssureDeadline(deadline, "met"), again.version()));

        assertThat(latenessAfter(set)).isEqualTo("in 40 days");
        assertThat(latenessAfter(moved)).isEqualTo("in 10 days");
        assertThat(latenessAfter(submitted)).isEqualTo("submitted 10 days early");
        assertThat(latenessAfter(returned)).isEqualTo("in 10 days");
        assertThat(latenessAfter(assured)).isEqualTo("submitted 10 days early");

        assertThat(after(set).due()).isEqualTo(today.plusDays(40));
        assertThat(after(moved).slippage().words()).isEqualTo("30 days earlier");
        assertThat(after(returned).returned().reason()).isEqualTo("no weekend");
        assertThat(after(assured).state()).isEqualTo(DeadlineState.ASSURED);
        assertThat(after(assured).version()).isEqualTo(assured.version());
        assertThat(movesAfter(set)).isEmpty();
        assertThat(movesAfter(moved)).hasSize(1).isEqualTo(movesAfter(assured));
    }

    @Test
    void becomesLateWithoutAnythingBeingRecorded() {
        var set = acting(() -> deadlines.set(due("Extended access", 2)));
        clock.off(
                Duration.ofDays(8),
                () -> {
                    var words =
                            moments.upToDate(() ->
                                    Lateness.of(
                                                    deadlines.require(deadline),
                                                    Moment.current().date())
                                            .words());
                    assertThat(words).isEqualTo("6 days late");
                });
        assertThat(latenessAfter(set)).isEqualTo("in 2 days");
    }

    @Test
    void theNextOnesAreThoseThatStillWaitByDueDate() {
        var done = set("Done", 1);
        acting(() -> deadlines.submit(new SubmitDeadline(done, "all of it", today), 0));
        set("Later", 9);
        set("Late", -3);
        set("Soon", 4);

        moments.upToDate(() -> {
            assertThat(deadlines.next(programme, 2))
                    .extracting(DeadlineRow::obligation)
                    .containsExactly("Late", "Soon");
            assertThat(deadlines.of(programme))
                    .extracting(DeadlineRow::obligation)
                    .containsExactly("Late", "Done", "Soon", "Later");
            assertThat(deadlines.of(List.of(programme, ProgrammeId.next())))
                    .isEqualTo(Map.of(programme, deadlines.of(programme)));
            assertThat(deadlines.all()).containsAll(deadlines.of(programme));
            return true;
        });
    }

    @Test
    void aDeadlineOfNoProgrammeIsRefused() {
        var stray =
                new SetDeadline(
                        deadline,
                        ProgrammeId.next(),
                        "Plan",
                        "CCG",
                        Level.LOCAL,
                        today,
                        "",
                        "",
                        "",
                        "");
        refused("programme.unknown", Refusal.Kind.UNKNOWN, () -> deadlines.set(stray));
    }

    @Test
    void aDateBeforeTheProgrammeWasOpenedIsRefusedUnlessItIsForTheRecord() {
        var before = due("Plan for general practice", -1);
        refused("deadline.before-programme", Refusal.Kind.INVALID, () -> deadlines.set(before));
        var set = acting(() -> deadlines.setForTheRecord(before));
        assertThat(latenessAfter(set)).isEqualTo("1 day late");
        refused(
                "deadline.before-programme",
                Refusal.Kind.INVALID,
                () -> deadlines.move(moveTo(today.minusDays(9)), set.version()));
    }

    @Test
    void isOwnedBySomebodyWhoHasAnAccount() {
        var set = acting(() -> deadlines.set(due("Extended access", 40)));
        var nobody = new NameDeadlineOwner(deadline, PersonId.next());
        refused(
                "deadline.owner-unknown",
                Refusal.Kind.INVALID,
                () -> deadlines.nameOwner(nobody, set.version()));
    }

    @Test
    void onlyAnotherOfTheSameProgrammeThatIsStillAskedForStandsInItsPlace() {
        var set = acting(() -> deadlines.set(due("Extended access", 40)));
        var other = set("Extended access for all", 90);
        var supersede = new SupersedeDeadline(deadline, other, "asked for together");
        refused(
                "deadline.superseded-by-unknown",
                Refusal.Kind.INVALID,
                () ->
                        deadlines.supersede(
                                new SupersedeDeadline(deadline, DeadlineId.next(), "why"),
                                set.version()));
        var done = acting(() -> deadlines.supersede(supersede, set.version()));
        assertThat(after(done).closing().by()).isEqualTo(other);
        assertThat(at(done, () -> deadlines.supersededBy(other)))
                .extracting(DeadlineRow::deadline)
                .containsExactly(deadline);
        refused(
                "deadline.superseded-by-closed",
                Refusal.Kind.INVALID,
                () ->
                        deadlines.supersede(
                                new SupersedeDeadline(other, deadline, "round and round"), 0));
    }

    @Test
    void isNotMissedOnADateThatHasNotCome() {
        var set = acting(() -> deadlines.set(due("Extended access", 1)));
        refused(
                "deadline.not-yet",
                Refusal.Kind.INVALID,
                () ->
                        deadlines.miss(
                                new RecordMissed(deadline, today.plusDays(2), "nothing came"),
                                set.version()));
    }

    @Test
    void nothingOfAnotherProgrammeSatisfiesIt() {
        var set = acting(() -> deadlines.set(due("Extended access", 40)));
        var foreign = new DeadlineLink(LinkKind.ISSUE, "an-issue-of-others");
        refused(
                "deadline.link-unknown",
                Refusal.Kind.INVALID,
                () ->
                        deadlines.link(
                                new LinkDeadline(deadline, programme, foreign), set.version()));
    }

    @Test
    void everyItemOfEvidenceSaysByWhomAndWhenAndWhatBecameOfIt() {
        var rota = EvidenceId.next();
        acting(() -> deadlines.set(due("Extended access", 40)));
        acting(() -> deadlines.change(new RequireEvidence(deadline, rota, "The rota"), 0));
        var supply = new SupplyEvidence(deadline, programme, rota, "Signed", "https://hub.test/r");
        var supplied = acting(() -> deadlines.supply(supply, 1));
        assertThat(at(supplied, () -> deadlines.evidence(deadline, rota)).supply())
                .isEqualTo(
                        new Supply(today, PersonId.COMMON_GROUND, "Signed", "https://hub.test/r"));
        assertThat(after(supplied).evidenceSupplied()).isEqualTo(1);
        var back =
                acting(() ->
                        deadlines.change(
                                new TakeEvidenceBack(deadline, programme, rota, "Last year's"), 2));
        var row = at(back, () -> deadlines.evidence(deadline, rota));
        assertThat(row.isSupplied()).isFalse();
        assertThat(row.takenBack()).isEqualTo("Last year's");
    }

    @Test
    void whatIsNotThereCannotBeMoved() {
        refused("deadline.unknown", Refusal.Kind.UNKNOWN, () -> deadlines.move(moveTo(today), 0));
    }

    @Test
    void whoHasNotSeenTheLatestMoveIsToldSo() {
        var set = acting(() -> deadlines.set(due("Extended access", 40)));
        acting(() -> deadlines.move(moveTo(today.plusDays(10)), set.version()));
        refused(
                "changed-meanwhile",
                Refusal.Kind.STALE,
                () -> deadlines.move(moveTo(today.plusDays(11)), set.version()));
    }

    @Test
    void movingToTheSameDateLeavesNothingInTheLedger() {
        var set = acting(() -> deadlines.set(due("Extended access", 40)));
        var quiet = acting(() -> deadlines.move(moveTo(today.plusDays(40)), set.version()));
        assertThat(quiet.changedSomething()).isFalse();
        assertThat(ledger.version(deadline.value())).contains(set.version());
    }

    @Test
    void nothingHappensOnADateThatHasNotCome() {
        var set = acting(() -> deadlines.set(due("Extended access", 40)));
        refused(
                "deadline.not-yet",
                Refusal.Kind.INVALID,
                () ->
                        deadlines.submit(
                                new SubmitDeadline(deadline, "rota", today.plusDays(1)),
                                set.version()));
    }

    @Test
    void isNotAssuredOrReturnedBeforeItWasSubmitted() {
        acting(() -> deadlines.set(due("Extended access", 40)));
        var submit = new SubmitDeadline(deadline, "rota", today.minusDays(2));
        var submitted = acting(() -> deadlines.submit(submit, 0));
        var tooEarly = tellingOf(today.minusDays(3));
        refused(
                "deadline.before-submission",
                Refusal.Kind.INVALID,
                () ->
                        tooEarly.call(() ->
                                deadlines.assure(
                                        new AssureDeadline(deadline, ""), submitted.version())));
        refused(
                "deadline.before-submission",
                Refusal.Kind.INVALID,
                () ->
                        tooEarly.call(() ->
                                deadlines.giveBack(
                                        new ReturnDeadline(deadline, "no"), submitted.version())));
        var assured =
                tellingOf(today.minusDays(2))
                        .call(() ->
                                deadlines.assure(
                                        new AssureDeadline(deadline, ""), submitted.version()));
        assertThat(after(assured).assurance().on()).isEqualTo(today.minusDays(2));
    }

    @Test
    void eachStepIsToldInOneSentence() {
        var set = acting(() -> deadlines.set(due("Doctors' hub", 40)));
        var moved = acting(() -> deadlines.move(moveTo(today.plusDays(10)), set.version()));
        after(moved);
        var told =
                ledger.after(set.position() - 1, 10).stream()
                        .filter(e -> e.event() instanceof DeadlineEvent)
                        .flatMap(e -> narrators.stream().flatMap(n -> n.tell(e).stream()))
                        .toList();
        var dates = new Dates();
        assertThat(told)
                .containsExactly(
                        "\"Doctors' hub\" was set for %s by NHS England."
                                .formatted(dates.date(today.plusDays(40))),
                        "The due date of \"Doctors' hub\" was brought forward from %s to %s: guidance (NHS England)"
                                .formatted(
                                        dates.date(today.plusDays(40)),
                                        dates.date(today.plusDays(10))));
    }

    private DeadlineId set(String obligation, int inDays) {
        var id = DeadlineId.next();
        acting(() -> deadlines.setForTheRecord(due(id, obligation, inDays)));
        return id;
    }

    private SetDeadline due(String obligation, int inDays) {
        return due(deadline, obligation, inDays);
    }

    private SetDeadline due(DeadlineId id, String obligation, int inDays) {
        var due = today.plusDays(inDays);
        return new SetDeadline(
                id, programme, obligation, "NHS England", Level.NATIONAL, due, "", "", "", "");
    }

    private MoveDeadline moveTo(LocalDate to) {
        return new MoveDeadline(deadline, to, "guidance", "NHS England");
    }

    private DeadlineRow after(Receipt receipt) {
        return at(receipt, () -> deadlines.require(deadline));
    }

    private String latenessAfter(Receipt receipt) {
        return at(
                receipt,
                () -> Lateness.of(deadlines.require(deadline), Moment.current().date()).words());
    }

    private List<MoveRow> movesAfter(Receipt receipt) {
        return at(receipt, () -> deadlines.moves(deadline));
    }

    private <T> T at(Receipt receipt, Supplier<T> read) {
        return moments.at(Long.toString(receipt.position())).read(read::get);
    }

    private static Acting tellingOf(LocalDate date) {
        return Acting.as(PersonId.COMMON_GROUND).tellingOf(date);
    }

    /** With all that follows from it, so that nothing is recorded while a clock is put forward. */
    private Receipt acting(Supplier<Receipt> work) {
        var receipt = Acting.as(PersonId.COMMON_GROUND).call(work::get);
        progress.awaitRest(Duration.ofSeconds(30));
        return receipt;
    }

    private void refused(String key, Refusal.Kind kind, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        Acting.as(PersonId.COMMON_GROUND)
                                .call(() -> {
                                    work.call();
                                    return true;
                                }))
                .satisfies(refusal -> {
                    assertThat(refusal.reasons().getFirst().key()).isEqualTo(key);
                    assertThat(refusal.kind()).isEqualTo(kind);
                });
    }
}
