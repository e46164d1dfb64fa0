package commonground.demo;

import static commonground.demo.Cast.ELM_PARK;
import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.OAK_LANE;
import static commonground.demo.Cast.ST_WILFRIDS;

import commonground.decision.Decisions;
import commonground.decision.Stance;
import commonground.decision.Subject;
import commonground.decision.TableProposal;
import commonground.decision.WithdrawProposal;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.programme.AddMember;
import commonground.programme.Programmes;
import commonground.programme.RemoveMember;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Spring 2017: a practice leaves while its objection is open, and comes back. All invented. */
@Component
@Profile("demo")
class WhoLeftAndCameBack {
    static final DecisionId LETTERHEAD = new DecisionId("ashdown-heath-letterhead");

    private final Scenario scenario;
    private final TheSix six;
    private final Decisions decisions;
    private final Programmes programmes;
    private final Commands commands;

    WhoLeftAndCameBack(
            Scenario scenario,
            TheSix six,
            Decisions decisions,
            Programmes programmes,
            Commands commands) {
        this.six = six;
        this.scenario = scenario;
        this.decisions = decisions;
        this.programmes = programmes;
        this.commands = commands;
    }

    void stWilfridsGoesAndReturns(ProgrammeId programme) {
        scenario.on(2017, 3, 16, 13);
        scenario.does(
                MANAGER,
                () ->
                        decisions.table(
                                new TableProposal(
                                        LETTERHEAD,
                                        programme,
                                        Subject.OTHER,
                                        "One letterhead",
                                        "From May all six practices write to their patients under one name and one letterhead.")));
        scenario.on(2017, 3, 23, 19);
        six.says(ELM_PARK, LETTERHEAD, Stance.AGREE, "");
        six.says(OAK_LANE, LETTERHEAD, Stance.AGREE, "");
        six.says(
                ST_WILFRIDS,
                LETTERHEAD,
                Stance.OBJECT,
                "Our patients would think that their surgery is gone, and half of them live outside the town.");
        scenario.on(2017, 4, 6, 12);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new RemoveMember(
                                        programme,
                                        ST_WILFRIDS,
                                        "Its partners voted to go their own way, over the letterhead.")));
        scenario.on(2017, 4, 20, 18);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new WithdrawProposal(
                                        LETTERHEAD,
                                        "The name of a surgery touches none of the issues that all agreed. It is not worth a"
                                                + " practice.")));
        scenario.does(
                MANAGER,
                () ->
                        programmes.addMember(
                                new AddMember(
                                        programme,
                                        ST_WILFRIDS,
                                        "Its partners asked to come in again: the letterhead is off the table, the Saturdays are not.")));
    }
}
