package commonground.demo;

import static commonground.demo.Cast.ELM_PARK;
import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.OAK_LANE;
import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.managerOf;
import static commonground.demo.Cast.partnerOf;

import commonground.deadline.DeadlineLink;
import commonground.deadline.Deadlines;
import commonground.deadline.LinkDeadline;
import commonground.deadline.LinkKind;
import commonground.delivery.Actions;
import commonground.delivery.AskForFunding;
import commonground.delivery.AttestOutcome;
import commonground.delivery.CorrectReading;
import commonground.delivery.DefineOutcome;
import commonground.delivery.GrantFunding;
import commonground.delivery.MeetMilestone;
import commonground.delivery.Milestones;
import commonground.delivery.MoveMilestone;
import commonground.delivery.Outcomes;
import commonground.delivery.Quality;
import commonground.delivery.RecordReading;
import commonground.delivery.ReopenMilestone;
import commonground.delivery.Resource;
import commonground.delivery.ReviseTarget;
import commonground.delivery.Serves;
import commonground.delivery.Smart;
import commonground.kernel.ActionId;
import commonground.kernel.DeadlineId;
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

/** What the two who lead want to reach with the Saturday hub, by which steps, and who pays. */
@Component
@Profile("demo")
class TheSaturdayHub {
    private static final MilestoneId ROOMS = new MilestoneId("ashdown-heath-rooms-ready");
    private static final MilestoneId NURSES = new MilestoneId("ashdown-heath-nurses-begun");
    private static final MilestoneId ROTA = new MilestoneId("ashdown-heath-rota-agreed");
    private static final MilestoneId HUB = new MilestoneId("ashdown-heath-hub-open");
    private static final OutcomeId SEEN = new OutcomeId("ashdown-heath-seen-on-saturdays");
    private static final OutcomeId WAIT = new OutcomeId("ashdown-heath-wait-for-a-nurse");
    private static final ActionId TRAIN = new ActionId("ashdown-heath-train-nurses");
    private static final ActionId WRITE = new ActionId("ashdown-heath-write-rota");
    private static final PersonId LEAD = partnerOf(STATION_ROAD);
    private static final PersonId OTHER_LEAD = managerOf(OAK_LANE);

    private final Scenario scenario;
    private final WhatTheLeadPlans lead;
    private final Milestones milestones;
    private final Outcomes outcomes;
    private final Actions actions;
    private final Deadlines deadlines;

    TheSaturdayHub(
            Scenario scenario,
            WhatTheLeadPlans lead,
            Milestones milestones,
            Outcomes outcomes,
            Actions actions,
            Deadlines deadlines) {
        this.scenario = scenario;
        this.lead = lead;
        this.milestones = milestones;
        this.outcomes = outcomes;
        this.actions = actions;
        this.deadlines = deadlines;
    }

    void isPlanned(
            ProgrammeId programme,
            DecisionId saturdays,
            DecisionId nurses,
            DeadlineId extendedAccess) {
        scenario.on(2018, 5, 8, 10);
        outcome(
                programme,
                SEEN,
                "Patients of all six practices are seen on Saturdays",
                new Smart(
                        "Appointments kept on Saturdays, all six practices",
                        "appointments a month",
                        new BigDecimal("36"),
                        LocalDate.of(2018, 3, 31),
                        new BigDecimal("384"),
                        LocalDate.of(2019, 3, 31)),
                LEAD,
                saturdays);
        outcome(
                programme,
                WAIT,
                "Nobody waits two weeks for a practice nurse",
                new Smart(
                        "Median wait for the next routine appointment with a nurse",
                        "working days",
                        new BigDecimal("14"),
                        LocalDate.of(2018, 3, 31),
                        new BigDecimal("7"),
                        LocalDate.of(2018, 12, 31)),
                OTHER_LEAD,
                nurses);
        attests(programme, LEAD, Quality.ACHIEVABLE, "Five practices in the next town do it.", 0);
        attests(
                programme,
                OTHER_LEAD,
                Quality.REALISTIC,
                "With the two nurses in training from January; without them, no.",
                1);
        scenario.on(2018, 5, 8, 14);
        plans(programme, ROOMS, "The rooms at Elm Park are ready", partnerOf(ELM_PARK), 5, 31);
        plans(programme, NURSES, "The two nurses in training have begun", OTHER_LEAD, 7, 16);
        plans(programme, ROTA, "The rota until Christmas is agreed", LEAD, 8, 20, NURSES);
        plans(programme, HUB, "The Saturday hub opens", LEAD, 9, 15, ROOMS, ROTA);
        scenario.does(
                LEAD,
                () -> {
                    var link = new DeadlineLink(LinkKind.MILESTONE, HUB.value());
                    deadlines.link(
                            new LinkDeadline(extendedAccess, programme, link),
                            deadlines.require(extendedAccess).version());
                });
        theyAskForMoney(programme);
    }

    private void theyAskForMoney(ProgrammeId programme) {
        scenario.on(2018, 5, 9, 9);
        acts(programme, TRAIN, "Employ and train two nurses", OTHER_LEAD, "9000", "20", NURSES);
        acts(programme, WRITE, "Write the rota with every practice", LEAD, "0", "3.5", ROTA);
        scenario.does(
                OTHER_LEAD,
                () ->
                        actions.ask(
                                new AskForFunding(
                                        TRAIN,
                                        programme,
                                        "The locality budget",
                                        new BigDecimal("6000"),
                                        "Two thirds of the first year of both nurses"),
                                0));
        scenario.does(
                OTHER_LEAD,
                () ->
                        actions.ask(
                                new AskForFunding(
                                        TRAIN,
                                        programme,
                                        "The training fund of the region",
                                        new BigDecimal("2250.50"),
                                        "Course fees"),
                                1));
    }

    void goesOn(ProgrammeId programme) {
        scenario.on(2018, 6, 12, 10);
        scenario.does(
                partnerOf(STATION_ROAD),
                () ->
                        milestones.meet(
                                new MeetMilestone(
                                        DeliveryId.of(programme),
                                        programme,
                                        ROOMS,
                                        0,
                                        LocalDate.of(2018, 6, 5),
                                        "Two rooms and the treatment room, seen by Dr Perera and Joanna Pike;"
                                                + " keys handed over.")));
        scenario.does(
                OTHER_LEAD,
                () ->
                        milestones.move(
                                new MoveMilestone(
                                        DeliveryId.of(programme),
                                        programme,
                                        NURSES,
                                        0,
                                        LocalDate.of(2018, 8, 13),
                                        "The second nurse works out her notice until 10 August.")));
        scenario.does(
                MANAGER,
                () ->
                        actions.grant(
                                new GrantFunding(
                                        TRAIN,
                                        programme,
                                        1,
                                        new BigDecimal("5000"),
                                        "For one year, against a report every quarter."),
                                2));
        scenario.on(2018, 6, 12, 15);
        scenario.does(
                partnerOf(STATION_ROAD),
                () ->
                        milestones.reopen(
                                new ReopenMilestone(
                                        DeliveryId.of(programme),
                                        programme,
                                        ROOMS,
                                        1,
                                        "The podiatrist still had the key of the treatment room.")));
        scenario.does(
                partnerOf(STATION_ROAD),
                () ->
                        milestones.meet(
                                new MeetMilestone(
                                        DeliveryId.of(programme),
                                        programme,
                                        ROOMS,
                                        2,
                                        LocalDate.of(2018, 6, 11),
                                        "All three rooms, seen by Dr Perera and Joanna Pike; all keys"
                                                + " handed over.")));
        reads(programme, SEEN, "38", 4, 30, "Practices' own counts", 2);
        reads(programme, SEEN, "52", 5, 31, "Practices' own counts", 3);
        reads(programme, WAIT, "13.5", 4, 30, "Appointment books, first week of the month", 0);
        reads(programme, WAIT, "9.5", 5, 31, "Appointment books, first week of the month", 1);
        scenario.does(
                OTHER_LEAD,
                () ->
                        outcomes.correct(
                                new CorrectReading(
                                        WAIT,
                                        programme,
                                        2,
                                        new BigDecimal("11.5"),
                                        LocalDate.of(2018, 5, 31),
                                        "Appointment books, first week of the month",
                                        "Station Road had counted the days of the nurse's leave as well."),
                                2));
        scenario.does(
                OTHER_LEAD,
                () ->
                        outcomes.revise(
                                new ReviseTarget(
                                        WAIT,
                                        programme,
                                        new BigDecimal("8"),
                                        LocalDate.of(2019, 3, 31),
                                        "The second nurse begins a month later; seven days cannot be"
                                                + " held before the spring."),
                                3));
    }

    private void outcome(
            ProgrammeId programme,
            OutcomeId id,
            String title,
            Smart smart,
            PersonId owner,
            DecisionId issue) {
        scenario.does(
                LEAD,
                () ->
                        outcomes.define(
                                new DefineOutcome(
                                        id, programme, title, smart, owner, List.of(issue))));
    }

    private void attests(
            ProgrammeId programme, PersonId person, Quality quality, String words, long version) {
        scenario.does(
                person,
                () ->
                        outcomes.attest(
                                new AttestOutcome(SEEN, programme, quality, person, words),
                                version));
    }

    private void plans(
            ProgrammeId programme,
            MilestoneId id,
            String title,
            PersonId owner,
            int month,
            int day,
            MilestoneId... after) {
        lead.milestone(programme, id, title, owner, LocalDate.of(2018, month, day), after);
    }

    private void acts(
            ProgrammeId programme,
            ActionId id,
            String title,
            PersonId owner,
            String pounds,
            String days,
            MilestoneId milestone) {
        lead.action(
                programme,
                id,
                title,
                owner,
                LocalDate.of(2018, 7, 13),
                new Resource(new BigDecimal(pounds), new BigDecimal(days)),
                new Serves(Serves.Kind.MILESTONE, milestone.value()));
    }

    private void reads(
            ProgrammeId programme,
            OutcomeId outcome,
            String value,
            int month,
            int day,
            String source,
            long version) {
        scenario.does(
                OTHER_LEAD,
                () ->
                        outcomes.record(
                                new RecordReading(
                                        outcome,
                                        programme,
                                        new BigDecimal(value),
                                        LocalDate.of(2018, month, day),
                                        source),
                                version));
    }
}
