package commonground.demo;

import static commonground.demo.Cast.ELM_PARK;
import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.partnerOf;

import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.listening.CorrectMeeting;
import commonground.listening.GatherIssue;
import commonground.listening.Issues;
import commonground.programme.CloseProgramme;
import commonground.programme.ReopenProgramme;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was mended, closed and found on the way: autumn 2016 to autumn 2017. */
@Component
@Profile("demo")
class WhatDissentFound {
    static final IssueId BOUND = new IssueId("ashdown-heath-candidate-bound");

    private final Scenario scenario;
    private final Issues issues;
    private final Commands commands;

    WhatDissentFound(Scenario scenario, Issues issues, Commands commands) {
        this.scenario = scenario;
        this.issues = issues;
        this.commands = commands;
    }

    /** Where Elm Park was met had been written down wrongly. */
    void thePlaceOfTheFirstMeetingIsMended() {
        scenario.on(2016, 10, 26, 15);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new CorrectMeeting(
                                        ListeningInAshdownHeath.meetingWith(ELM_PARK),
                                        LocalDate.of(2016, 9, 14),
                                        "At the senior partner's house, after evening clinic",
                                        List.of(partnerOf(ELM_PARK)),
                                        "two more partners and the senior receptionist",
                                        List.of(MANAGER),
                                        "The surgery's boiler had failed that evening, and we met at the house.")));
    }

    /** Nothing is open then; in September it goes on. */
    void itIsClosedForTheSummer(ProgrammeId programme) {
        scenario.on(2017, 7, 28, 16);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new CloseProgramme(
                                        programme,
                                        "The locality manager's post ends with this month. What was agreed so far is handed to the"
                                                + " practices.")));
        scenario.on(2017, 9, 4, 9);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new ReopenProgramme(
                                        programme,
                                        "All six practices asked for it, and the post is paid for until 2019.")));
    }

    /** What Mill Road objected to the lease touches none of the agreed issues. */
    void millRoadHasFoundSomethingNew(ProgrammeId programme, DecisionId rooms) {
        scenario.on(2017, 10, 2, 15);
        scenario.does(
                MANAGER,
                () ->
                        issues.gather(
                                new GatherIssue(
                                        BOUND,
                                        programme,
                                        "Being bound for years",
                                        "We are asked to bind ourselves for years before we have seen what we bind ourselves to.",
                                        List.of(),
                                        rooms,
                                        1)));
    }
}
