package commonground.delivery;

import commonground.kernel.Commands;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.programme.Agreements;
import commonground.programme.Stage;
import commonground.programme.StagesReached;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The way to milestones for pages and the API: reads them as they were at the request's moment, by
 * due date, and checks what no plan can know (which programme there is, who is known, what day it
 * is) before a command is sent.
 */
@Component
public class Milestones implements StagesReached {
    private final MilestoneRows rows;
    private final Edge edge;
    private final Commands commands;
    private final Agreements agreements;

    Milestones(MilestoneRows rows, Edge edge, Commands commands, Agreements agreements) {
        this.agreements = agreements;
        this.rows = rows;
        this.edge = edge;
        this.commands = commands;
    }

    public Optional<MilestoneRow> find(MilestoneId milestone) {
        return rows.find(milestone);
    }

    /**
     * The milestone.
     *
     * @throws Refusal if there was none at this moment
     */
    public MilestoneRow require(MilestoneId milestone) {
        return find(milestone).orElseThrow(() -> Refusal.unknown("delivery.milestone-unknown"));
    }

    /** All of one programme, by due date. */
    public List<MilestoneRow> of(ProgrammeId programme) {
        return rows.of(programme);
    }

    /** Those of several that are due on this day or later. */
    List<MilestoneRow> of(Collection<ProgrammeId> programmes, LocalDate since) {
        return programmes.isEmpty() ? List.of() : rows.of(programmes, since);
    }

    /** Those of these that there are. */
    public List<MilestoneRow> those(Collection<MilestoneId> milestones) {
        return milestones.isEmpty() ? List.of() : rows.those(milestones);
    }

    /**
     * Sets down a milestone.
     *
     * @throws Refusal also if there is no such programme or person, or it is due before the
     *     programme began
     */
    public Receipt plan(PlanMilestone command) {
        edge.requireProgramme(command.programme());
        edge.requireKnown("owner", command.owner());
        edge.requireNotBeforeItBegan("due", command.due(), command.programme());
        return commands.send(command);
    }

    /**
     * Moves its date.
     *
     * @throws Refusal also if that is before the programme began
     */
    public Receipt move(MoveMilestone command) {
        edge.requireNotBeforeItBegan("to", command.to(), command.programme());
        return commands.send(command);
    }

    /**
     * Records that it was met.
     *
     * @throws Refusal also if that date has not come yet, or was before the programme began
     */
    public Receipt meet(MeetMilestone command) {
        edge.requireHasCome("on", command.on());
        edge.requireNotBeforeItBegan("on", command.on(), command.programme());
        return commands.send(command);
    }

    /** Takes back that it was met. */
    public Receipt reopen(ReopenMilestone command) {
        return commands.send(command);
    }

    public Receipt giveUp(GiveUpMilestone command) {
        return commands.send(command);
    }

    /**
     * Names another owner.
     *
     * @throws Refusal also if nobody is known by that name
     */
    public Receipt nameOwner(NameMilestoneOwner command) {
        edge.requireKnown("owner", command.owner());
        return commands.send(command);
    }

    /**
     * Says what it waits for.
     *
     * @throws Refusal also if they would then wait for each other in a circle
     */
    public Receipt changeDependencies(ChangeDependencies command) {
        return commands.send(command);
    }

    /**
     * A programme delivers from the day on which the first milestone is met once its plan is
     * agreed; what was reached before then was preparing for it.
     */
    @Override
    public Map<ProgrammeId, Map<Stage, LocalDate>> stagesReached() {
        var agreed = agreements.stagesReached();
        var all = new HashMap<ProgrammeId, Map<Stage, LocalDate>>();
        for (var met : rows.met()) {
            var planAgreed = agreed.getOrDefault(met.programme(), Map.of()).get(Stage.PLAN_AGREED);
            if (planAgreed != null && !met.on().isBefore(planAgreed))
                all.merge(met.programme(), Map.of(Stage.DELIVERING, met.on()), Milestones::earlier);
        }
        return all;
    }

    private static Map<Stage, LocalDate> earlier(
            Map<Stage, LocalDate> one, Map<Stage, LocalDate> other) {
        var first = one.getOrDefault(Stage.DELIVERING, LocalDate.MAX);
        return first.isAfter(other.getOrDefault(Stage.DELIVERING, LocalDate.MAX)) ? other : one;
    }
}
