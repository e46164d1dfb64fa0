package commonground.demo;

import static commonground.demo.Cast.ELM_PARK;
import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.MEADOWS;
import static commonground.demo.Cast.MILL_ROAD;
import static commonground.demo.Cast.OAK_LANE;
import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.ST_WILFRIDS;
import static commonground.demo.Cast.partnerOf;

import commonground.decision.Agreement;
import commonground.decision.ConfirmPosition;
import commonground.decision.ConfirmResolution;
import commonground.decision.Decisions;
import commonground.decision.DeclareInterest;
import commonground.decision.Denominator;
import commonground.decision.EscalateProposal;
import commonground.decision.InterestAction;
import commonground.decision.Majority;
import commonground.decision.NoteCommitment;
import commonground.decision.Quorum;
import commonground.decision.RecordAsked;
import commonground.decision.Resolution;
import commonground.decision.ResolveObjection;
import commonground.decision.Rule;
import commonground.decision.Stance;
import commonground.decision.Subject;
import commonground.decision.TableProposal;
import commonground.decision.TakePosition;
import commonground.decision.Threshold;
import commonground.decision.Voting;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What they decide by vote, where consent would be too much: September 2017 to January 2018. */
@Component
@Profile("demo")
class WhatTheyVoteOn {
    static final DecisionId ROOMS = new DecisionId("ashdown-heath-rooms");
    private static final DecisionId TELEPHONE = new DecisionId("ashdown-heath-telephone");
    private static final DecisionId LOCUMS = new DecisionId("ashdown-heath-locums");

    private final Scenario scenario;
    private final TheSix six;
    private final Decisions decisions;
    private final Voting voting;
    private final Commands commands;

    WhatTheyVoteOn(
            Scenario scenario, TheSix six, Decisions decisions, Voting voting, Commands commands) {
        this.six = six;
        this.scenario = scenario;
        this.decisions = decisions;
        this.voting = voting;
        this.commands = commands;
    }

    /** By list size, with a special majority and a quorum; the landlord leaves the room. */
    void theyRentRooms(ProgrammeId programme, List<DecisionId> restsOn) {
        scenario.on(2017, 9, 7, 13);
        table(
                ROOMS,
                programme,
                "Rooms for the Saturday team",
                "The federation rents the ground floor at Elm Park for three years. The practices pay by list size.",
                restsOn,
                Rule.majorityByListSize(
                        new Majority(
                                Threshold.SPECIAL, Denominator.PRESENT, Quorum.ofPractices(4))));
        scenario.on(2017, 9, 14, 18);
        scenario.does(
                partnerOf(ELM_PARK),
                () ->
                        voting.declare(
                                new DeclareInterest(
                                        ROOMS,
                                        ELM_PARK,
                                        partnerOf(ELM_PARK),
                                        "Its partners own the building and would be paid the rent.",
                                        InterestAction.LEFT_ROOM),
                                null));
        scenario.on(2017, 9, 14, 19);
        for (var practice : List.of(STATION_ROAD, MEADOWS, ST_WILFRIDS))
            six.says(practice, ROOMS, Stance.AGREE, "");
        six.says(
                MILL_ROAD,
                ROOMS,
                Stance.OBJECT,
                "Three years is too long to be bound before the first Saturday has been worked.");
        scenario.on(2017, 9, 18, 12);
        onBehalf(
                OAK_LANE,
                ROOMS,
                Stance.AGREE,
                "Dr Whitfield by telephone on 18 September; he was on leave on the 14th.");
        scenario.on(2017, 9, 21, 19);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new ResolveObjection(
                                        ROOMS,
                                        1,
                                        Resolution.OVERRULED,
                                        "Heard on 21 September. The landlord would not let for less than three years; the lease can be"
                                                + " passed on after one. The others go ahead.")));
        scenario.does(
                partnerOf(MILL_ROAD),
                () ->
                        commands.send(
                                new ConfirmResolution(
                                        ROOMS,
                                        MILL_ROAD,
                                        1,
                                        false,
                                        "We were heard. It is still three years.",
                                        partnerOf(MILL_ROAD))));
        scenario.does(
                MANAGER,
                () ->
                        voting.agree(
                                ROOMS,
                                new Agreement(
                                        1,
                                        "Rent begins in January 2018. The federation may pass the lease on after the first year.",
                                        LocalDate.of(2019, 1, 10)),
                                null));
        scenario.on(2017, 9, 25, 8);
        scenario.does(
                partnerOf(OAK_LANE),
                () -> commands.send(new ConfirmPosition(ROOMS, OAK_LANE, 1, partnerOf(OAK_LANE))));
        scenario.on(2017, 9, 28, 9);
        scenario.does(
                partnerOf(MILL_ROAD),
                () ->
                        commands.send(
                                new NoteCommitment(
                                        ROOMS,
                                        MILL_ROAD,
                                        "We still think it too long. We pay our share and staff our Saturdays.",
                                        partnerOf(MILL_ROAD))));
    }

    /** By majority of practices, and it finds none. */
    void theyKeepTheirTelephones(ProgrammeId programme, List<DecisionId> restsOn) {
        scenario.on(2017, 10, 19, 13);
        table(
                TELEPHONE,
                programme,
                "One telephone number",
                "All six practices are reached under one telephone number, answered by a shared team.",
                restsOn,
                Rule.majorityByPractice(Majority.ORDINARY));
        scenario.on(2017, 10, 26, 19);
        six.says(ELM_PARK, TELEPHONE, Stance.AGREE, "");
        six.says(STATION_ROAD, TELEPHONE, Stance.AGREE, "");
        six.says(ST_WILFRIDS, TELEPHONE, Stance.AGREE, "");
        for (var practice : List.of(MILL_ROAD, OAK_LANE))
            six.says(
                    practice,
                    TELEPHONE,
                    Stance.STAND_ASIDE,
                    "Our patients know our receptionists by name.");
        six.says(MEADOWS, TELEPHONE, Stance.STAND_ASIDE, "");
        scenario.does(
                MANAGER,
                () ->
                        voting.reject(
                                TELEPHONE,
                                1,
                                "Three of six is not more than half. The practices keep their numbers and look at it again when the"
                                        + " Saturday team has worked for a year.",
                                null));
    }

    /** By unanimity, which is not to be had: the question goes to the commissioner. */
    void theyAskTheCommissioner(ProgrammeId programme, List<DecisionId> restsOn) {
        scenario.on(2018, 1, 11, 13);
        table(
                LOCUMS,
                programme,
                "Who pays for locums in the first winter",
                "Each practice pays for the locums it needs while its own doctors work on Saturdays.",
                restsOn,
                Rule.UNANIMITY);
        scenario.on(2018, 1, 18, 19);
        for (var practice : List.of(ELM_PARK, STATION_ROAD, OAK_LANE, ST_WILFRIDS))
            six.says(practice, LOCUMS, Stance.AGREE, "");
        six.says(
                MILL_ROAD,
                LOCUMS,
                Stance.STAND_ASIDE,
                "We could not pay it, and do not stop others.");
        scenario.on(2018, 1, 22, 9);
        ask(LOCUMS, MEADOWS);
        scenario.on(2018, 1, 29, 9);
        ask(LOCUMS, MEADOWS);
        scenario.on(2018, 2, 1, 19);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new EscalateProposal(
                                        LOCUMS,
                                        1,
                                        "The commissioner's primary care committee",
                                        "Two of the six cannot carry it from their own means. The committee is asked whether the locality"
                                                + " budget may pay for the first winter.")));
    }

    /** Asked once and reminded once, and has still said nothing. */
    void theyWaitFor(PracticeCode practice, DecisionId decision, int wording) {
        scenario.does(
                MANAGER,
                () -> voting.asked(new RecordAsked(decision, wording, List.of(practice)), null));
    }

    private void ask(DecisionId decision, PracticeCode practice) {
        theyWaitFor(practice, decision, 1);
    }

    private void table(
            DecisionId id,
            ProgrammeId programme,
            String title,
            String wording,
            List<DecisionId> restsOn,
            Rule rule) {
        scenario.does(
                MANAGER,
                () ->
                        decisions.table(
                                new TableProposal(
                                        id,
                                        programme,
                                        Subject.OTHER,
                                        title,
                                        wording,
                                        restsOn,
                                        null,
                                        null,
                                        rule)));
    }

    private void onBehalf(
            PracticeCode practice, DecisionId decision, Stance stance, String learntHow) {
        scenario.does(
                MANAGER,
                () ->
                        voting.takePosition(
                                new TakePosition(
                                        decision,
                                        practice,
                                        1,
                                        stance,
                                        "",
                                        partnerOf(practice),
                                        learntHow,
                                        List.of())));
    }
}
