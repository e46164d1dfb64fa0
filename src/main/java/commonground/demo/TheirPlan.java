package commonground.demo;

import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.OAK_LANE;
import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.managerOf;
import static commonground.demo.Cast.partnerOf;

import commonground.decision.AmendWording;
import commonground.decision.Decisions;
import commonground.decision.PlanVersion;
import commonground.decision.Subject;
import commonground.decision.TableProposal;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PlanId;
import commonground.kernel.ProgrammeId;
import commonground.plan.DraftPlan;
import commonground.plan.PlanSection;
import commonground.plan.Plans;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the two who lead write: three versions between November 2017 and May 2018. */
@Component
@Profile("demo")
class TheirPlan {
    private static final DecisionId PLAN = new DecisionId("ashdown-heath-plan");
    private static final String DOCUMENT = "https://ashdown-heath.example/business-plan.pdf";
    private static final PlanSection WHY =
            new PlanSection(
                    "Why we work together",
                    "None of the six can staff Saturday mornings alone any longer, and we lose our practice nurses to one another."
                            + " All six agreed to both in November 2016. The vision says what follows: stay ourselves, and be one team"
                            + " where none of us can do it alone.");
    private static final PlanSection WHAT =
            new PlanSection(
                    "What we will do",
                    "A Saturday hub at Elm Park from September 2018, open to the patients of all six, 8:30 to 12:30:"
                            + " 96 appointments, half of them with a nurse.");
    private static final PlanSection HOW_EACH_ONE =
            new PlanSection(
                    "How we will do it",
                    "Every practice gives one nurse to each Saturday's rota. Records are read through the shared system;"
                            + " results go back to the patient's own practice the same day.");
    private static final PlanSection HOW_BY_LIST =
            new PlanSection(
                    "How we will do it",
                    "The practices give nurses to the rota in proportion to their lists. Records are read through the shared"
                            + " system; results go back to the patient's own practice the same day. The two nurses in training"
                            + " count from January.");
    private static final PlanSection PEOPLE =
            new PlanSection(
                    "Who does it: people and staff",
                    "Two doctors, two nurses and a receptionist each Saturday. The federation employs the two nurses in training.");
    private static final PlanSection MONEY =
            new PlanSection(
                    "Money",
                    "£6 a head for extended access pays for the Saturdays; the federation's first year costs £9,000,"
                            + " shared in proportion to the lists.");
    private static final PlanSection RISKS =
            new PlanSection(
                    "What could go wrong",
                    "Too few nurses before January. Nobody covers a nurse who is ill on a Saturday.");

    private final Scenario scenario;
    private final Plans plans;
    private final Decisions decisions;
    private final Commands commands;

    TheirPlan(Scenario scenario, Plans plans, Decisions decisions, Commands commands) {
        this.scenario = scenario;
        this.plans = plans;
        this.decisions = decisions;
        this.commands = commands;
    }

    void theyBeginToWrite(ProgrammeId programme) {
        scenario.on(2017, 11, 15, 14);
        drafts(
                partnerOf(STATION_ROAD),
                programme,
                0,
                List.of(
                        WHY,
                        WHAT,
                        HOW_EACH_ONE,
                        new PlanSection("Who does it: people and staff", ""),
                        new PlanSection("Money", "")),
                "",
                "");
    }

    void theyPutItToTheGroup(ProgrammeId programme, List<DecisionId> restsOn) {
        scenario.on(2018, 4, 26, 11);
        drafts(
                managerOf(OAK_LANE),
                programme,
                1,
                List.of(WHY, WHAT, HOW_EACH_ONE, PEOPLE, MONEY),
                DOCUMENT,
                "With the figures of the locality office, and who works on a Saturday.");
        scenario.on(2018, 5, 2, 13);
        scenario.does(
                MANAGER,
                () ->
                        decisions.table(
                                new TableProposal(
                                        PLAN,
                                        programme,
                                        Subject.BUSINESS_PLAN,
                                        "Business plan",
                                        "A Saturday hub at Elm Park from September 2018. Every practice gives one nurse to each Saturday's rota.",
                                        restsOn,
                                        null,
                                        new PlanVersion(2))));
    }

    void theyWriteItAgain(ProgrammeId programme) {
        scenario.on(2018, 5, 29, 16);
        drafts(
                partnerOf(STATION_ROAD),
                programme,
                2,
                List.of(WHY, WHAT, HOW_BY_LIST, PEOPLE, MONEY, RISKS),
                DOCUMENT,
                "The two smallest practices asked on 16 May that nurses are given in proportion to the lists, and all asked"
                        + " what happens when something goes wrong.");
        scenario.on(2018, 5, 31, 19);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new AmendWording(
                                        PLAN,
                                        2,
                                        "A Saturday hub at Elm Park from September 2018. The practices give nurses to the rota in"
                                                + " proportion to their lists, and the two nurses in training count from January.",
                                        "So that the nursing team all six agreed to train has its place in the plan.",
                                        new PlanVersion(3))));
    }

    private void drafts(
            PersonId by,
            ProgrammeId programme,
            int basedOn,
            List<PlanSection> sections,
            String link,
            String reason) {
        scenario.does(
                by,
                () ->
                        plans.draft(
                                new DraftPlan(
                                        PlanId.of(programme),
                                        programme,
                                        basedOn,
                                        sections,
                                        link,
                                        reason)));
    }
}
