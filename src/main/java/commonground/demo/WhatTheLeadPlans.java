package commonground.demo;

import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.partnerOf;

import commonground.delivery.Actions;
import commonground.delivery.Milestones;
import commonground.delivery.PlanAction;
import commonground.delivery.PlanMilestone;
import commonground.delivery.Resource;
import commonground.delivery.Serves;
import commonground.kernel.ActionId;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the partner who leads writes down steps of the plan. */
@Component
@Profile("demo")
class WhatTheLeadPlans {
    private static final PersonId LEAD = partnerOf(STATION_ROAD);

    private final Scenario scenario;
    private final Milestones milestones;
    private final Actions actions;

    WhatTheLeadPlans(Scenario scenario, Milestones milestones, Actions actions) {
        this.scenario = scenario;
        this.milestones = milestones;
        this.actions = actions;
    }

    void milestone(
            ProgrammeId programme,
            MilestoneId id,
            String title,
            PersonId owner,
            LocalDate due,
            MilestoneId... after) {
        scenario.does(
                LEAD,
                () ->
                        milestones.plan(
                                new PlanMilestone(
                                        DeliveryId.of(programme),
                                        programme,
                                        id,
                                        title,
                                        owner,
                                        due,
                                        List.of(after))));
    }

    void action(
            ProgrammeId programme,
            ActionId id,
            String title,
            PersonId owner,
            LocalDate due,
            Resource resource,
            Serves serves) {
        scenario.does(
                LEAD,
                () ->
                        actions.plan(
                                new PlanAction(
                                        id, programme, title, owner, due, resource, serves)));
    }
}
