package commonground.demo;

import static commonground.demo.Cast.OAK_LANE;
import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.managerOf;
import static commonground.demo.Cast.partnerOf;

import commonground.delivery.Actions;
import commonground.delivery.AskForFunding;
import commonground.delivery.AttestOutcome;
import commonground.delivery.DefineOutcome;
import commonground.delivery.FinishAction;
import commonground.delivery.MeetMilestone;
import commonground.delivery.Milestones;
import commonground.delivery.Outcomes;
import commonground.delivery.Quality;
import commonground.delivery.ReopenAction;
import commonground.delivery.Resource;
import commonground.delivery.Serves;
import commonground.delivery.Smart;
import commonground.kernel.ActionId;
import commonground.kernel.DecisionId;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * How the two who lead make the evening surgeries known, from October 2017 to January 2018. All
 * invented.
 */
@Component
@Profile("demo")
class TheirEvenings {
    static final MilestoneId LIST = new MilestoneId("ashdown-heath-evenings-listed");
    static final MilestoneId NUMBER = new MilestoneId("ashdown-heath-evening-number");
    static final OutcomeId ANSWERED = new OutcomeId("ashdown-heath-evening-calls");
    static final ActionId GREETING = new ActionId("ashdown-heath-record-greeting");

    private static final ActionId TELL = new ActionId("ashdown-heath-tell-patients");
    private static final PersonId LEAD = partnerOf(STATION_ROAD);
    private static final PersonId OTHER_LEAD = managerOf(OAK_LANE);

    private final Scenario scenario;
    private final WhatTheLeadPlans lead;
    private final Milestones milestones;
    private final Outcomes outcomes;
    private final Actions actions;

    TheirEvenings(
            Scenario scenario,
            WhatTheLeadPlans lead,
            Milestones milestones,
            Outcomes outcomes,
            Actions actions) {
        this.scenario = scenario;
        this.lead = lead;
        this.milestones = milestones;
        this.outcomes = outcomes;
        this.actions = actions;
    }

    void arePlanned(ProgrammeId programme, DecisionId saturdays) {
        scenario.on(2017, 10, 17, 10);
        scenario.does(
                LEAD,
                () ->
                        outcomes.define(
                                new DefineOutcome(
                                        ANSWERED,
                                        programme,
                                        "Whoever rings about an evening appointment gets through",
                                        new Smart(
                                                "Evening calls answered within five minutes",
                                                "per cent",
                                                new BigDecimal("62"),
                                                LocalDate.of(2017, 9, 30),
                                                new BigDecimal("90"),
                                                LocalDate.of(2018, 3, 31)),
                                        OTHER_LEAD,
                                        List.of(saturdays))));
        scenario.does(
                OTHER_LEAD,
                () ->
                        outcomes.attest(
                                new AttestOutcome(
                                        ANSWERED,
                                        programme,
                                        Quality.REALISTIC,
                                        OTHER_LEAD,
                                        "With one number that rings wherever somebody is free."),
                                0));
        lead.milestone(
                programme,
                NUMBER,
                "One number for the evenings rings at all six",
                LEAD,
                LocalDate.of(2017, 12, 1));
        lead.milestone(
                programme,
                LIST,
                "The evenings until Easter are on one list",
                LEAD,
                LocalDate.of(2018, 1, 12),
                NUMBER);
        lead.action(
                programme,
                GREETING,
                "Record what callers hear while they wait",
                OTHER_LEAD,
                LocalDate.of(2017, 11, 24),
                new Resource(new BigDecimal("850"), new BigDecimal("1.5")),
                new Serves(Serves.Kind.OUTCOME, ANSWERED.value()));
        lead.action(
                programme,
                TELL,
                "Put the evenings up in every waiting room and on every website",
                OTHER_LEAD,
                LocalDate.of(2017, 12, 8),
                new Resource(BigDecimal.ZERO, new BigDecimal("2")),
                new Serves(Serves.Kind.MILESTONE, LIST.value()));
        scenario.does(
                OTHER_LEAD,
                () ->
                        actions.ask(
                                new AskForFunding(
                                        GREETING,
                                        programme,
                                        "The locality budget",
                                        new BigDecimal("850"),
                                        "A speaker, in four languages"),
                                0));
    }

    void areMadeKnown(ProgrammeId programme) {
        scenario.on(2017, 12, 5, 14);
        finishes(programme, LocalDate.of(2017, 12, 4), "Six waiting rooms, six websites.", 0);
        scenario.on(2017, 12, 6, 9);
        scenario.does(
                OTHER_LEAD,
                () ->
                        actions.reopen(
                                new ReopenAction(
                                        TELL,
                                        programme,
                                        "The website of St Wilfrid's still has the evenings of September."),
                                1));
    }

    void areOnOneList(ProgrammeId programme) {
        scenario.on(2018, 1, 10, 17);
        finishes(programme, LocalDate.of(2018, 1, 10), "All six websites, looked at today.", 2);
        scenario.does(
                OTHER_LEAD,
                () ->
                        milestones.meet(
                                new MeetMilestone(
                                        DeliveryId.of(programme),
                                        programme,
                                        LIST,
                                        2,
                                        LocalDate.of(2018, 1, 10),
                                        "The list until Easter, read by all six practices.")));
    }

    private void finishes(ProgrammeId programme, LocalDate on, String note, long version) {
        scenario.does(
                OTHER_LEAD,
                () -> actions.finish(new FinishAction(TELL, programme, on, note), version));
    }
}
