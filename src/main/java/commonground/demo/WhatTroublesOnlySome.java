package commonground.demo;

import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.MILL_ROAD;
import static commonground.demo.Cast.OAK_LANE;
import static commonground.demo.Cast.STATION_ROAD;

import commonground.decision.Decisions;
import commonground.decision.Stance;
import commonground.decision.Subject;
import commonground.decision.SustainObjection;
import commonground.decision.TableProposal;
import commonground.decision.WithdrawProposal;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * November 2016: a candidate is put to the group and is no common issue, as an objection to it is
 * upheld. All invented.
 */
@Component
@Profile("demo")
class WhatTroublesOnlySome {
    static final DecisionId CARE_HOMES = new DecisionId("ashdown-heath-issue-care-homes");

    private final Scenario scenario;
    private final TheSix six;
    private final Decisions decisions;
    private final Commands commands;

    WhatTroublesOnlySome(Scenario scenario, TheSix six, Decisions decisions, Commands commands) {
        this.six = six;
        this.scenario = scenario;
        this.decisions = decisions;
        this.commands = commands;
    }

    void careHomesArePutToThem(ProgrammeId programme) {
        scenario.on(2016, 11, 24, 13);
        scenario.does(
                MANAGER,
                () ->
                        decisions.table(
                                new TableProposal(
                                        CARE_HOMES,
                                        programme,
                                        Subject.COMMON_ISSUE,
                                        "Care homes",
                                        "Visits to care homes take a doctor of each practice away for a day every week.",
                                        List.of(),
                                        IssuesInAshdownHeath.CARE_HOMES)));
        scenario.on(2016, 11, 24, 19);
        six.says(MILL_ROAD, CARE_HOMES, Stance.AGREE, "");
        six.says(
                OAK_LANE,
                CARE_HOMES,
                Stance.AGREE_WITH_CONCERN,
                "It is half a day with us, and from spring on perhaps none.");
        six.says(
                STATION_ROAD,
                CARE_HOMES,
                Stance.OBJECT,
                "We have no care home, nor has Elm Park. What troubles one of us would stand beside Saturdays as if it"
                        + " troubled all, and then neither weighs anything.");
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new SustainObjection(
                                        CARE_HOMES,
                                        1,
                                        "It is Mill Road's own trouble, and no less for that. It stays a candidate; who visits the two"
                                                + " homes is talked over with the community nurses.")));
        scenario.on(2016, 11, 28, 9);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new WithdrawProposal(
                                        CARE_HOMES,
                                        "Upheld on 24 November: it lastingly troubles one practice of six, and no other words would make it"
                                                + " common to all.")));
    }
}
