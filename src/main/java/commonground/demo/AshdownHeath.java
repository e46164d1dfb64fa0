package commonground.demo;

import static commonground.demo.Cast.COMMISSIONER;
import static commonground.demo.Cast.ELM_PARK;
import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.MEADOWS;
import static commonground.demo.Cast.MILL_ROAD;
import static commonground.demo.Cast.OAK_LANE;
import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.ST_WILFRIDS;
import static commonground.demo.Cast.partnerOf;

import commonground.deadline.AssureDeadline;
import commonground.deadline.Deadlines;
import commonground.deadline.Level;
import commonground.deadline.MoveDeadline;
import commonground.deadline.SetDeadline;
import commonground.deadline.SubmitDeadline;
import commonground.decision.AmendWording;
import commonground.decision.ConfirmResolution;
import commonground.decision.Decisions;
import commonground.decision.Resolution;
import commonground.decision.ResolveObjection;
import commonground.decision.Stance;
import commonground.decision.Subject;
import commonground.decision.TableProposal;
import commonground.decision.TakePosition;
import commonground.kernel.Commands;
import commonground.kernel.DeadlineId;
import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.AddMember;
import commonground.programme.OpenProgramme;
import commonground.programme.Programmes;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The sample programme: an invented town with six invented practices, from September 2016 to June
 * 2018. The commissioner's dates for extended access are the real ones (GP Forward View, planning
 * guidance of September 2016, and the bringing forward of February 2018); everything else is made
 * up.
 */
@Component
@Profile("demo")
class AshdownHeath {
    private static final List<PracticeCode> ALL =
            List.of(ELM_PARK, MILL_ROAD, OAK_LANE, STATION_ROAD, MEADOWS, ST_WILFRIDS);

    private final ProgrammeId programme = new ProgrammeId("ashdown-heath");
    private final DecisionId saturdays = new DecisionId("ashdown-heath-issue-saturdays");
    private final DecisionId nurses = new DecisionId("ashdown-heath-issue-nurses");
    private final DecisionId vision = new DecisionId("ashdown-heath-vision");
    private final DecisionId plan = new DecisionId("ashdown-heath-plan");
    private final DeadlineId gpPlans = new DeadlineId("ashdown-heath-gp-plans");
    private final DeadlineId half = new DeadlineId("ashdown-heath-extended-access-50");
    private final DeadlineId whole = new DeadlineId("ashdown-heath-extended-access-100");
    private final DeadlineId rota = new DeadlineId("ashdown-heath-rota");
    private final DeadlineId workforce = new DeadlineId("ashdown-heath-workforce");

    private final Cast cast;
    private final SampleDirectory directory;
    private final Scenario scenario;
    private final TheSix six;
    private final Programmes programmes;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final ListeningInAshdownHeath listening;
    private final IssuesInAshdownHeath issues;
    private final Commands commands;
    private final HowTheyWork howTheyWork;
    private final TheirPlan theirPlan;
    private final TheSaturdayHub hub;
    private final WhatTheyVoteOn whatTheyVoteOn;
    private final LivingWithDissent dissent;
    private final TheirReminders theirReminders;
    private final WhatTheCommissionerAsks asks;
    private final WhatDissentFound found;
    private final WhoLeftAndCameBack whoLeft;
    private final SecondThoughts secondThoughts;
    private final WhatTroublesOnlySome onlySome;
    private final TheirComputers computers;
    private final TheirEvenings evenings;
    private final WithoutOneNumber withoutOneNumber;
    private final TheBid bid;
    private final OverEaster overEaster;

    AshdownHeath(
            Cast cast,
            SampleDirectory directory,
            Scenario scenario,
            TheSix six,
            Programmes programmes,
            Decisions decisions,
            Deadlines deadlines,
            ListeningInAshdownHeath listening,
            IssuesInAshdownHeath issues,
            Commands commands,
            HowTheyWork howTheyWork,
            TheirPlan theirPlan,
            TheSaturdayHub hub,
            WhatTheyVoteOn whatTheyVoteOn,
            LivingWithDissent dissent,
            TheirReminders theirReminders,
            WhatTheCommissionerAsks asks,
            WhatDissentFound found,
            WhoLeftAndCameBack whoLeft,
            SecondThoughts secondThoughts,
            WhatTroublesOnlySome onlySome,
            TheirComputers computers,
            TheirEvenings evenings,
            WithoutOneNumber withoutOneNumber,
            TheBid bid,
            OverEaster overEaster) {
        this.overEaster = overEaster;
        this.bid = bid;
        this.withoutOneNumber = withoutOneNumber;
        this.evenings = evenings;
        this.computers = computers;
        this.onlySome = onlySome;
        this.secondThoughts = secondThoughts;
        this.whoLeft = whoLeft;
        this.found = found;
        this.asks = asks;
        this.whatTheyVoteOn = whatTheyVoteOn;
        this.theirPlan = theirPlan;
        this.hub = hub;
        this.dissent = dissent;
        this.theirReminders = theirReminders;
        this.howTheyWork = howTheyWork;
        this.cast = cast;
        this.directory = directory;
        this.six = six;
        this.scenario = scenario;
        this.programmes = programmes;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.listening = listening;
        this.issues = issues;
        this.commands = commands;
    }

    void tell() {
        cast.enter();
        thePracticesComeTogether();
        theyAgreeWhatTroublesThem();
        issues.eachIsAskedAlone(programme);
        onlySome.careHomesArePutToThem(programme);
        theyFindTheirVision();
        howTheyWork.theyWeighForms(programme, ALL, List.of(saturdays, nurses, vision));
        howTheyWork.theyChooseALead(programme, ALL, List.of(saturdays, nurses, vision));
        theRegisterComesAgain(LocalDate.of(2017, 3, 15), directory::importTheNextEdition);
        whoLeft.stWilfridsGoesAndReturns(programme);
        dissent.isTold(programme, ALL, saturdays, nurses);
        secondThoughts.eveningsAreTakenUpAgain();
        found.itIsClosedForTheSummer(programme);
        whatTheyVoteOn.theyRentRooms(programme, List.of(saturdays, vision));
        bid.moneyIsOffered(programme);
        found.millRoadHasFoundSomethingNew(programme, WhatTheyVoteOn.ROOMS);
        dissent.theyMeetLessOften(programme, ALL);
        bid.nobodyBids();
        evenings.arePlanned(programme, saturdays);
        whatTheyVoteOn.theyKeepTheirTelephones(programme, List.of(vision));
        withoutOneNumber.theyGoOn(programme);
        computers.theyBookWithOneSystem(programme);
        secondThoughts.eachIsAskedAloneAgain(programme);
        theirPlan.theyBeginToWrite(programme);
        asks.twoMoreAreAskedFor(programme);
        theRegisterComesAgain(LocalDate.of(2017, 12, 5), directory::importTheEditionAfter);
        evenings.areMadeKnown(programme);
        dissent.theyLookAtTheEveningsAgain();
        computers.theyReadEachOthersRecords(programme, ALL, saturdays);
        overEaster.areSpokenOf(programme);
        evenings.areOnOneList(programme);
        whatTheyVoteOn.theyAskTheCommissioner(programme, List.of(saturdays));
        overEaster.areAskedFor();
        theDateIsBroughtForward();
        theyWeighABusinessPlan();
    }

    private void thePracticesComeTogether() {
        scenario.on(2016, 9, 5, 9);
        scenario.does(MANAGER, directory::importPractices);
        scenario.does(MANAGER, directory::importListSizes);
        scenario.on(2016, 9, 12, 14);
        scenario.does(
                MANAGER,
                () ->
                        programmes.open(
                                new OpenProgramme(
                                        programme,
                                        "Ashdown Heath",
                                        "Ashdown and the Weald",
                                        List.of(
                                                ELM_PARK,
                                                MILL_ROAD,
                                                OAK_LANE,
                                                STATION_ROAD,
                                                MEADOWS))));
        listening.theFirstFiveAreHeard(programme);
        issues.candidatesAreGathered(programme);
        scenario.on(2016, 10, 3, 10);
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.set(
                                new SetDeadline(
                                        gpPlans,
                                        programme,
                                        "Plan for general practice",
                                        "NHS England",
                                        Level.NATIONAL,
                                        LocalDate.of(2016, 12, 23),
                                        "NHS operational planning guidance 2017 to 2019, September 2016",
                                        "All practices of the commissioner",
                                        "The locality's part of the plan",
                                        "NHS England South")));
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.set(
                                extendedAccess(
                                        half,
                                        "50%",
                                        LocalDate.of(2018, 3, 31),
                                        "extended-access-half")));
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.set(
                                extendedAccess(
                                        whole,
                                        "100%",
                                        LocalDate.of(2019, 3, 31),
                                        "extended-access-whole")));
        asks.theSevenAreAskedFor(whole);
        scenario.on(2016, 10, 20, 18);
        scenario.does(
                MANAGER,
                () ->
                        programmes.addMember(
                                new AddMember(
                                        programme,
                                        ST_WILFRIDS,
                                        "Heard of it from Station Road and asked to come in: half its patients live in the town.")));
        listening.stWilfridsIsHeard(programme);
        found.thePlaceOfTheFirstMeetingIsMended();
        secondThoughts.oneIsAboutSomethingElse();
        issues.theyAreLookedAtAgain();
        issues.theyAreShared(programme);
    }

    /** Asked of every town of the commissioner's at once; this sample has the one. */
    private SetDeadline extendedAccess(DeadlineId id, String share, LocalDate due, String series) {
        return new SetDeadline(
                id,
                programme,
                "Extended access to general practice for " + share + " of the population",
                "NHS England",
                Level.NATIONAL,
                due,
                "General Practice Forward View, April 2016; operational planning guidance, September 2016",
                share + " of the registered population",
                "The seven core requirements: timing, capacity, measurement, advertising, digital, inequalities,"
                        + " connection to wider services",
                "The commissioner",
                "",
                series);
    }

    private void theRegisterComesAgain(LocalDate on, Runnable edition) {
        scenario.on(on.getYear(), on.getMonthValue(), on.getDayOfMonth(), 9);
        scenario.does(MANAGER, edition);
    }

    private void theyAgreeWhatTroublesThem() {
        scenario.on(2016, 10, 27, 19);
        tableCandidate(
                saturdays,
                IssuesInAshdownHeath.SATURDAYS,
                "Saturdays",
                "No practice of the town can staff Saturday mornings alone any longer.");
        tableCandidate(
                nurses,
                IssuesInAshdownHeath.NURSES,
                "Practice nurses",
                "We lose our practice nurses to one another, and no practice can train new ones by itself.");
        secondThoughts.itWasThePartnerWhoSaidIt();
        scenario.on(2016, 11, 3, 19);
        for (var practice : ALL) six.says(practice, saturdays, 1, Stance.AGREE, "");
        for (var practice : ALL) six.says(practice, nurses, 1, Stance.AGREE, "");
        agree(saturdays, 1);
        agree(nurses, 1);
    }

    private void theyFindTheirVision() {
        scenario.on(2016, 12, 1, 19);
        table(
                vision,
                Subject.VISION,
                "Our vision",
                "Six practices, one team: by 2020 we are one partnership with one staff for the whole town.",
                saturdays,
                nurses);
        six.says(ELM_PARK, vision, 1, Stance.AGREE, "");
        six.says(
                STATION_ROAD,
                vision,
                1,
                Stance.AGREE_WITH_CONCERN,
                "2020 is soon for one partnership.");
        six.says(
                MILL_ROAD,
                vision,
                1,
                Stance.OBJECT,
                "One partnership takes away what our patients come for: doctors they know, who answer for their own"
                        + " practice. We agreed that we cannot staff Saturdays alone, not that we give ourselves up.");
        scenario.on(2016, 12, 15, 19);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new AmendWording(
                                        vision,
                                        1,
                                        "Six practices that stay themselves and work as one team where none of us can do it alone:"
                                                + " Saturdays and evenings first.",
                                        "Brought back to the issue all six agreed, Saturdays: it needs one team, not one partnership.")));
        six.says(ELM_PARK, vision, 2, Stance.AGREE, "");
        six.says(MILL_ROAD, vision, 2, Stance.AGREE, "");
        six.says(
                MEADOWS,
                vision,
                2,
                Stance.AGREE_WITH_CONCERN,
                "Nurses are missing. It was the second issue all of us agreed.");
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new ResolveObjection(
                                        vision,
                                        1,
                                        Resolution.WORDING_AMENDED,
                                        "Mill Road reads the new words as leaving each practice its own, and agrees to them.",
                                        List.of(saturdays),
                                        "",
                                        "",
                                        null)));
        scenario.does(
                partnerOf(MILL_ROAD),
                () ->
                        commands.send(
                                new ConfirmResolution(
                                        vision,
                                        MILL_ROAD,
                                        1,
                                        true,
                                        "One team where none of us can do it alone: that is what we meant.",
                                        partnerOf(MILL_ROAD))));
        scenario.on(2016, 12, 20, 11);
        scenario.does(
                MANAGER,
                () ->
                        deadlines.submit(
                                new SubmitDeadline(
                                        gpPlans,
                                        "The locality's chapter, four pages",
                                        LocalDate.of(2016, 12, 20)),
                                0));
        scenario.on(2017, 1, 5, 13);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new AmendWording(
                                        vision,
                                        2,
                                        "Six practices that stay themselves and work as one team where none of us can do it alone:"
                                                + " Saturdays and evenings first, and a nursing team that we train together.",
                                        "The concern of The Meadows, shared by all who were asked.")));
        scenario.on(2017, 1, 12, 19);
        for (var practice : ALL) six.says(practice, vision, 3, Stance.AGREE, "");
        agree(vision, 3);
        scenario.on(2017, 1, 19, 10);
        scenario.does(
                COMMISSIONER,
                () -> deadlines.assure(new AssureDeadline(gpPlans, "Accepted as sent."), 1));
    }

    private void theDateIsBroughtForward() {
        scenario.on(2018, 2, 2, 16);
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.move(
                                new MoveDeadline(
                                        whole,
                                        LocalDate.of(2018, 10, 1),
                                        "Refreshed planning guidance for 2018/19 asks for all patients to be covered six months"
                                                + " earlier, before the winter.",
                                        "NHS England",
                                        true),
                                deadlines.require(whole).version()));
        asks.anIssueOfTheirOwnMayMeetIt(programme, whole);
        overEaster.areHandedInTwice(programme);
        scenario.on(2018, 3, 26, 15);
        scenario.does(
                MANAGER,
                () ->
                        deadlines.submit(
                                new SubmitDeadline(
                                        half,
                                        "Evening surgeries at Elm Park and Oak Lane, open to the patients of all six:"
                                                + " 24,000 of 43,120 patients are covered.",
                                        LocalDate.of(2018, 3, 26)),
                                0));
        scenario.on(2018, 4, 19, 10);
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.assure(
                                new AssureDeadline(half, "Visited on 17 April; the rota shows it."),
                                1));
    }

    private void theyWeighABusinessPlan() {
        scenario.on(2018, 4, 23, 9);
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.set(
                                local(
                                        workforce,
                                        "Return of the practices' workforce figures",
                                        LocalDate.of(2018, 6, 8))));
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.set(
                                local(
                                        rota,
                                        "Saturday rota for the winter, all six practices",
                                        LocalDate.of(2018, 6, 28))));
        theirReminders.theyChoose(programme);
        asks.oneTakesThePlaceOfAnother(rota);
        theirPlan.theyPutItToTheGroup(programme, List.of(vision, saturdays, nurses));
        six.says(STATION_ROAD, plan, 1, Stance.AGREE, "");
        theirReminders.theDigestIsNotTaken();
        hub.isPlanned(programme, saturdays, nurses, whole);
        theirReminders.inMay();
        scenario.on(2018, 5, 17, 19);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new AmendWording(
                                        plan,
                                        1,
                                        "A Saturday hub at Elm Park from September 2018. The practices give nurses to the rota in"
                                                + " proportion to their lists.",
                                        "Asked for by the two smallest practices at the meeting of 16 May.")));
        theirReminders.aFortnightBefore();
        theirPlan.theyWriteItAgain(programme);
        six.says(STATION_ROAD, plan, 3, Stance.AGREE, "");
        six.says(MEADOWS, plan, 3, Stance.AGREE, "");
        six.says(ST_WILFRIDS, plan, 3, Stance.AGREE, "");
        whatTheyVoteOn.theyWaitFor(ELM_PARK, plan, 3);
        theirReminders.aWeekBefore();
        asks.fourOfSevenAreShown(programme, whole);
        theirReminders.theDayBefore();
        scenario.on(2018, 6, 8, 12);
        six.says(
                MILL_ROAD,
                plan,
                3,
                Stance.OBJECT,
                "The Saturday rota takes our only nurse from the Monday clinics that our diabetic patients depend on."
                        + " With one nurse, in proportion still means every third Saturday.");
        whatTheyVoteOn.theyWaitFor(ELM_PARK, plan, 3);
        theirReminders.whenItIsLate();
        scenario.on(2018, 6, 11, 17);
        scenario.does(
                MANAGER,
                () ->
                        decisions.takePosition(
                                new TakePosition(
                                        plan,
                                        OAK_LANE,
                                        3,
                                        Stance.AGREE_WITH_CONCERN,
                                        "Agrees, and wants the hub's costs shown by practice every quarter.",
                                        partnerOf(OAK_LANE),
                                        "Dr Whitfield by telephone, 11 June",
                                        List.of())));
        theirReminders.whenItStaysLate();
        hub.goesOn(programme);
        theirReminders.atTheEnd();
        asks.nextWinterIsDrafted(programme);
        scenario.on(2018, 6, 14, 9);
        scenario.does(MANAGER, () -> {});
    }

    private SetDeadline local(DeadlineId id, String obligation, LocalDate due) {
        return new SetDeadline(
                id,
                programme,
                obligation,
                "The commissioner",
                Level.LOCAL,
                due,
                "Letter of 20 April 2018",
                "All six practices",
                "",
                "The commissioner's primary care team");
    }

    private void tableCandidate(DecisionId id, IssueId candidate, String title, String wording) {
        scenario.does(
                MANAGER,
                () ->
                        decisions.table(
                                new TableProposal(
                                        id,
                                        programme,
                                        Subject.COMMON_ISSUE,
                                        title,
                                        wording,
                                        List.of(),
                                        candidate)));
    }

    private void table(
            DecisionId id, Subject subject, String title, String wording, DecisionId... restsOn) {
        scenario.does(
                MANAGER,
                () ->
                        decisions.table(
                                new TableProposal(
                                        id,
                                        programme,
                                        subject,
                                        title,
                                        wording,
                                        List.of(restsOn),
                                        null)));
    }

    private void agree(DecisionId decision, int wording) {
        scenario.does(MANAGER, () -> decisions.agree(decision, wording, null));
    }
}
