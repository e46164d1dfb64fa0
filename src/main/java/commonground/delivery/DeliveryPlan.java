package commonground.delivery;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The milestones of one programme and what each waits for: all in one, because whether they wait
 * for each other in a circle is to be seen from all of them alone.
 */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("1")
class DeliveryPlan {
    /** More than any plan for a town has; it bounds what a change has to look at. */
    static final int MOST_MILESTONES = 500;

    @AggregateIdentifier private DeliveryId id;

    // not final: what is, a snapshot does not bring back
    private LinkedHashMap<MilestoneId, PlannedMilestone> milestones = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init")
    DeliveryPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlanMilestone command) {
        requireItsProgramme(command.delivery(), command.programme());
        if (milestones.containsKey(command.milestone()))
            throw Refusal.of("delivery.milestone-planned-already");
        if (milestones.size() >= MOST_MILESTONES)
            throw Refusal.of("delivery.too-many-milestones", MOST_MILESTONES);
        requireKnown(command.after());
        apply(
                new MilestonePlanned(
                        command.delivery(),
                        command.programme(),
                        command.milestone(),
                        command.title(),
                        command.owner(),
                        command.due(),
                        command.after()));
    }

    @CommandHandler
    void handle(MoveMilestone command) {
        var milestone = requireOpen(command);
        if (command.to().equals(milestone.due())) return;
        apply(
                new MilestoneMoved(
                        id,
                        command.programme(),
                        command.milestone(),
                        milestone.due(),
                        command.to(),
                        command.reason()));
    }

    @CommandHandler
    void handle(MeetMilestone command) {
        if (isSaidAlready(command, MilestoneState.MET, command.evidence())) return;
        requireOpen(command);
        apply(
                new MilestoneMet(
                        id,
                        command.programme(),
                        command.milestone(),
                        command.on(),
                        command.evidence()));
    }

    @CommandHandler
    void handle(GiveUpMilestone command) {
        if (isSaidAlready(command, MilestoneState.GIVEN_UP, command.reason())) return;
        requireOpen(command);
        apply(new MilestoneGivenUp(id, command.programme(), command.milestone(), command.reason()));
    }

    @CommandHandler
    void handle(ReopenMilestone command) {
        var milestone = requireAsRead(command);
        if (milestone.state() != MilestoneState.MET) throw Refusal.of("delivery.milestone-not-met");
        apply(
                new MilestoneReopened(
                        id, command.programme(), command.milestone(), command.reason()));
    }

    @CommandHandler
    void handle(NameMilestoneOwner command) {
        var milestone = requireOpen(command);
        if (command.owner().equals(milestone.owner())) return;
        apply(
                new MilestoneOwnerNamed(
                        id, command.programme(), command.milestone(), command.owner()));
    }

    @CommandHandler
    void handle(ChangeDependencies command) {
        var milestone = requireOpen(command);
        if (command.after().equals(milestone.after())) return;
        requireKnown(command.after());
        requireNoCircle(command.milestone(), command.after());
        apply(
                new MilestoneDependenciesChanged(
                        id, command.programme(), command.milestone(), command.after()));
    }

    private static void requireItsProgramme(DeliveryId delivery, ProgrammeId programme) {
        if (!delivery.equals(DeliveryId.of(programme))) throw Refusal.unknown("delivery.unknown");
    }

    private PlannedMilestone require(ChangeMilestone command) {
        requireItsProgramme(id, command.programme());
        var milestone = milestones.get(command.milestone());
        if (milestone == null) throw Refusal.unknown("delivery.milestone-unknown");
        return milestone;
    }

    private PlannedMilestone requireAsRead(ChangeMilestone command) {
        var milestone = require(command);
        if (milestone.version() != command.version())
            throw Refusal.changedMeanwhile(
                    new Refusal.Read(id.value(), command.milestone().value(), command.version()));
        return milestone;
    }

    private PlannedMilestone requireOpen(ChangeMilestone command) {
        var milestone = requireAsRead(command);
        if (milestone.state() == MilestoneState.MET) throw Refusal.of("delivery.milestone-met");
        if (milestone.state() == MilestoneState.GIVEN_UP)
            throw Refusal.of("delivery.milestone-given-up");
        return milestone;
    }

    private boolean isSaidAlready(ChangeMilestone command, MilestoneState end, String words) {
        var milestone = require(command);
        return milestone.state() == end && milestone.said().equals(words);
    }

    private void requireKnown(List<MilestoneId> after) {
        for (var other : after)
            if (!milestones.containsKey(other))
                throw Refusal.invalid("after", "delivery.dependency-unknown");
    }

    /** Looks whether any of these comes to wait for the milestone itself. */
    private void requireNoCircle(MilestoneId milestone, List<MilestoneId> after) {
        for (var other : after)
            if (other.equals(milestone) || waits(other, milestone))
                throw Refusal.invalid(
                        "after",
                        other.equals(milestone) ? "delivery.waits-for-itself" : "delivery.circle",
                        title(milestone),
                        title(other));
    }

    private boolean waits(MilestoneId from, MilestoneId target) {
        var seen = new HashSet<MilestoneId>();
        var next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            var milestone = milestones.get(next.poll());
            if (milestone == null) continue;
            for (var other : milestone.after()) {
                if (other.equals(target)) return true;
                if (seen.add(other)) next.add(other);
            }
        }
        return false;
    }

    private String title(MilestoneId milestone) {
        var known = milestones.get(milestone);
        return known == null ? "" : known.title();
    }

    @EventSourcingHandler
    void on(MilestonePlanned event) {
        id = event.delivery();
        milestones.put(
                event.milestone(),
                new PlannedMilestone(
                        0,
                        event.title(),
                        event.owner(),
                        event.due(),
                        event.after(),
                        MilestoneState.OPEN,
                        ""));
    }

    @EventSourcingHandler
    void on(MilestoneMoved event) {
        change(event, milestone -> milestone.movedTo(event.to()));
    }

    @EventSourcingHandler
    void on(MilestoneMet event) {
        change(event, milestone -> milestone.ended(MilestoneState.MET, event.evidence()));
    }

    @EventSourcingHandler
    void on(MilestoneGivenUp event) {
        change(event, milestone -> milestone.ended(MilestoneState.GIVEN_UP, event.reason()));
    }

    @EventSourcingHandler
    void on(MilestoneReopened event) {
        change(event, milestone -> milestone.ended(MilestoneState.OPEN, ""));
    }

    @EventSourcingHandler
    void on(MilestoneOwnerNamed event) {
        change(event, milestone -> milestone.ownedBy(event.owner()));
    }

    @EventSourcingHandler
    void on(MilestoneDependenciesChanged event) {
        change(event, milestone -> milestone.waitingFor(event.after()));
    }

    private void change(MilestoneEvent event, UnaryOperator<PlannedMilestone> change) {
        milestones.computeIfPresent(event.milestone(), (key, known) -> change.apply(known));
    }
}
