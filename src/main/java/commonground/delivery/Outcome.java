package commonground.delivery;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** What will be different, who vouches for it, and how it came to stand over time. */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("2")
class Outcome {
    static final int MOST_READINGS = 1_000;
    static final int MOST_REVISIONS = 100;

    @AggregateIdentifier private OutcomeId id;
    private ProgrammeId programme;
    private Smart smart;
    private OutcomeState state;
    private String givenUp = "";
    private int revisions;
    // not final: what is, a snapshot does not bring back
    private HashMap<String, String> attested = new HashMap<>();
    private ArrayList<Figure> readings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    Outcome() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Outcome(DefineOutcome command) {
        apply(
                new OutcomeDefined(
                        command.outcome(),
                        command.programme(),
                        command.title(),
                        command.smart(),
                        command.owner(),
                        command.answers()));
    }

    @CommandHandler
    void handle(AttestOutcome command) {
        requirePursued(command.programme());
        if (command.words().equals(attested.get(who(command.quality(), command.person())))) return;
        apply(
                new OutcomeAttested(
                        id, programme, command.quality(), command.person(), command.words()));
    }

    @CommandHandler
    void handle(WithdrawAttestation command) {
        requirePursued(command.programme());
        if (!attested.containsKey(who(command.quality(), command.person())))
            throw Refusal.of("delivery.never-attested");
        apply(
                new AttestationWithdrawn(
                        id, programme, command.quality(), command.person(), command.reason()));
    }

    @CommandHandler
    void handle(RecordReading command) {
        requirePursued(command.programme());
        if (readings.size() >= MOST_READINGS)
            throw Refusal.of("delivery.too-many-readings", MOST_READINGS);
        var figure = new Figure(command.value(), command.on(), command.source());
        if (readings.contains(figure)) return;
        requireNotBeforeBaseline(command.on());
        apply(
                new ReadingRecorded(
                        id,
                        programme,
                        readings.size() + 1,
                        command.value(),
                        command.on(),
                        command.source()));
    }

    @CommandHandler
    void handle(CorrectReading command) {
        requirePursued(command.programme());
        if (command.number() < 1 || command.number() > readings.size())
            throw Refusal.unknown("delivery.reading-unknown");
        var figure = new Figure(command.value(), command.on(), command.source());
        if (readings.get(command.number() - 1).equals(figure)) return;
        requireNotBeforeBaseline(command.on());
        apply(
                new ReadingCorrected(
                        id,
                        programme,
                        command.number(),
                        command.value(),
                        command.on(),
                        command.source(),
                        command.reason()));
    }

    @CommandHandler
    void handle(ReviseTarget command) {
        requirePursued(command.programme());
        if (command.target().compareTo(smart.target()) == 0 && command.by().equals(smart.by()))
            return;
        if (revisions >= MOST_REVISIONS)
            throw Refusal.of("delivery.too-many-revisions", MOST_REVISIONS);
        if (command.target().compareTo(smart.baseline()) == 0)
            throw Refusal.invalid("target", "delivery.target-is-baseline");
        if (!command.by().isAfter(smart.baselineOn()))
            throw Refusal.invalid("by", "delivery.by-is-not-after-baseline", smart.baselineOn());
        apply(
                new TargetRevised(
                        id,
                        programme,
                        smart.target(),
                        smart.by(),
                        command.target(),
                        command.by(),
                        command.reason()));
    }

    @CommandHandler
    void handle(GiveUpOutcome command) {
        if (state == OutcomeState.GIVEN_UP && command.reason().equals(givenUp)) return;
        requirePursued(command.programme());
        apply(new OutcomeGivenUp(id, programme, command.reason()));
    }

    private void requirePursued(ProgrammeId of) {
        if (!of.equals(programme)) throw Refusal.unknown("delivery.outcome-unknown");
        if (state == OutcomeState.GIVEN_UP) throw Refusal.of("delivery.outcome-given-up");
    }

    private void requireNotBeforeBaseline(LocalDate on) {
        if (on.isBefore(smart.baselineOn()))
            throw Refusal.invalid("on", "delivery.before-baseline", on, smart.baselineOn());
    }

    private static String who(Quality quality, PersonId person) {
        return quality + "/" + person;
    }

    @EventSourcingHandler
    void on(OutcomeDefined event) {
        id = event.outcome();
        programme = event.programme();
        smart = event.smart();
        state = OutcomeState.PURSUED;
    }

    @EventSourcingHandler
    void on(OutcomeAttested event) {
        attested.put(who(event.quality(), event.person()), event.words());
    }

    @EventSourcingHandler
    void on(AttestationWithdrawn event) {
        attested.remove(who(event.quality(), event.person()));
    }

    @EventSourcingHandler
    void on(ReadingRecorded event) {
        readings.add(new Figure(event.value(), event.on(), event.source()));
    }

    @EventSourcingHandler
    void on(ReadingCorrected event) {
        readings.set(event.number() - 1, new Figure(event.value(), event.on(), event.source()));
    }

    @EventSourcingHandler
    void on(TargetRevised event) {
        smart = smart.towards(event.target(), event.by());
        revisions++;
    }

    @EventSourcingHandler
    void on(OutcomeGivenUp event) {
        state = OutcomeState.GIVEN_UP;
        givenUp = event.reason();
    }
}
