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
import commonground.decision.AmendWording;
import commonground.decision.ChooseRule;
import commonground.decision.ConfirmResolution;
import commonground.decision.Decisions;
import commonground.decision.DeclareInterest;
import commonground.decision.Denominator;
import commonground.decision.InterestAction;
import commonground.decision.Majority;
import commonground.decision.Objecting;
import commonground.decision.QualifyObjection;
import commonground.decision.Quorum;
import commonground.decision.RecordPresence;
import commonground.decision.Resolution;
import commonground.decision.ResolveObjection;
import commonground.decision.Reviews;
import commonground.decision.Rule;
import commonground.decision.SetReviewDate;
import commonground.decision.Stance;
import commonground.decision.Subject;
import commonground.decision.TableProposal;
import commonground.decision.Threshold;
import commonground.decision.Voting;
import commonground.decision.WithdrawInterest;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Winter 2017: what a majority is enough for, and what every one of them has to agree to. All
 * invented.
 */
@Component
@Profile("demo")
class TheirComputers {
    static final DecisionId BOOKING = new DecisionId("ashdown-heath-booking");
    static final DecisionId RECORDS = new DecisionId("ashdown-heath-records");

    private static final int PERCENT_THERE = 60;

    private final Scenario scenario;
    private final TheSix six;
    private final Decisions decisions;
    private final Voting voting;
    private final Objecting objecting;
    private final Reviews reviews;
    private final Commands commands;

    TheirComputers(
            Scenario scenario,
            TheSix six,
            Decisions decisions,
            Voting voting,
            Objecting objecting,
            Reviews reviews,
            Commands commands) {
        this.six = six;
        this.scenario = scenario;
        this.decisions = decisions;
        this.voting = voting;
        this.objecting = objecting;
        this.reviews = reviews;
        this.commands = commands;
    }

    /** By majority of the practices that vote; The Meadows was not there after all. */
    void theyBookWithOneSystem(ProgrammeId programme) {
        scenario.on(2017, 10, 30, 13);
        table(
                BOOKING,
                programme,
                "One system for booking",
                "The Saturday team books its appointments with the system that St Wilfrid's has used since 2015.",
                Rule.CONSENT);
        manager(
                new ChooseRule(
                        BOOKING,
                        Rule.majorityByPractice(
                                new Majority(
                                        Threshold.ORDINARY,
                                        Denominator.CAST,
                                        Quorum.ofPercent(PERCENT_THERE))),
                        "Every one of the three systems would do. It is enough that most of those who care for one choose the same."));
        declares(
                ST_WILFRIDS,
                "It has the system already, and would have nothing to learn.",
                InterestAction.NOTED);
        declares(
                OAK_LANE,
                "One of its partners has owned shares in the firm that sells it.",
                InterestAction.NO_VOTE);
        scenario.on(2017, 11, 1, 9);
        scenario.does(
                partnerOf(OAK_LANE),
                () ->
                        commands.send(
                                new WithdrawInterest(
                                        BOOKING,
                                        OAK_LANE,
                                        2,
                                        "They were sold in 2015; the bank has found the paper.")));
        scenario.on(2017, 11, 2, 19);
        areThere(ELM_PARK, MILL_ROAD, OAK_LANE, STATION_ROAD, MEADOWS, ST_WILFRIDS);
        for (var practice : List.of(ELM_PARK, OAK_LANE, ST_WILFRIDS))
            six.says(practice, BOOKING, 1, Stance.AGREE, "");
        six.says(
                STATION_ROAD,
                BOOKING,
                1,
                Stance.AGREE_WITH_CONCERN,
                "It has no reminders by text.");
        six.says(MILL_ROAD, BOOKING, 1, Stance.STAND_ASIDE, "");
        areThere(ELM_PARK, MILL_ROAD, OAK_LANE, STATION_ROAD, ST_WILFRIDS);
        agree(BOOKING, 1, "St Wilfrid's shows it to the others in January.", null);
    }

    /** By unanimity, as each practice answers for its own patients' records. */
    void theyReadEachOthersRecords(
            ProgrammeId programme, List<PracticeCode> all, DecisionId saturdays) {
        scenario.on(2017, 12, 21, 13);
        table(
                RECORDS,
                programme,
                "Reading each other's records",
                "Clinicians of all six practices can read the records of all 43,120 patients.",
                Rule.UNANIMITY);
        scenario.on(2018, 1, 4, 19);
        six.says(ELM_PARK, RECORDS, 1, Stance.AGREE, "");
        six.says(
                MILL_ROAD,
                RECORDS,
                1,
                Stance.OBJECT,
                "Whoever tells us something in confidence has not told it to sixty people in five other buildings.");
        manager(
                new QualifyObjection(
                        RECORDS,
                        1,
                        "Patients who no longer tell us everything are treated worse, on Saturdays too."));
        manager(
                new AmendWording(
                        RECORDS,
                        1,
                        "Whoever treats a patient of another practice on a Saturday or in the evening can read that patient's record,"
                                + " if the patient says yes, until the treatment is over.",
                        "Only what the Saturdays need."));
        scenario.does(
                MANAGER,
                () ->
                        objecting.resolve(
                                new ResolveObjection(
                                        RECORDS,
                                        1,
                                        Resolution.SCOPE_NARROWED,
                                        "One record, one treatment, and the patient is asked: not all records, always.",
                                        List.of(saturdays),
                                        "",
                                        "",
                                        null),
                                null));
        scenario.does(
                partnerOf(MILL_ROAD),
                () ->
                        commands.send(
                                new ConfirmResolution(
                                        RECORDS,
                                        MILL_ROAD,
                                        1,
                                        true,
                                        "That is how one asks a colleague.",
                                        partnerOf(MILL_ROAD))));
        for (var practice : all) six.says(practice, RECORDS, 2, Stance.AGREE, "");
        agree(RECORDS, 2, "", LocalDate.of(2018, 7, 5));
        scenario.on(2018, 1, 9, 10);
        scenario.does(
                MANAGER,
                () ->
                        reviews.setDate(
                                new SetReviewDate(
                                        RECORDS,
                                        LocalDate.of(2019, 1, 10),
                                        "The Saturdays begin in September, so that in July there would be nothing to look at yet."),
                                null));
    }

    private void declares(PracticeCode practice, String what, InterestAction action) {
        var partner = partnerOf(practice);
        scenario.does(
                partner,
                () ->
                        voting.declare(
                                new DeclareInterest(BOOKING, practice, partner, what, action),
                                null));
    }

    private void areThere(PracticeCode... practices) {
        scenario.does(
                MANAGER,
                () -> voting.present(new RecordPresence(BOOKING, 1, List.of(practices)), null));
    }

    private void table(
            DecisionId id, ProgrammeId programme, String title, String wording, Rule rule) {
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
                                        List.of(),
                                        null,
                                        null,
                                        rule)));
    }

    private void agree(
            DecisionId decision, int wording, String outcome, @Nullable LocalDate reviewOn) {
        scenario.does(
                MANAGER,
                () -> voting.agree(decision, new Agreement(wording, outcome, reviewOn), null));
    }

    private void manager(Object command) {
        scenario.does(MANAGER, () -> commands.send(command));
    }
}
