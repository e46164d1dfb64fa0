package commonground.demo;

import static commonground.demo.Cast.ELM_PARK;
import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.MEADOWS;
import static commonground.demo.Cast.MILL_ROAD;
import static commonground.demo.Cast.OAK_LANE;
import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.partnerOf;
import static commonground.demo.ListeningInAshdownHeath.meetingWith;
import static commonground.demo.ListeningInAshdownHeath.saidBy;

import commonground.kernel.Commands;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.RoundId;
import commonground.listening.AloneAnswer;
import commonground.listening.AloneQuestion;
import commonground.listening.CloseRound;
import commonground.listening.CorrectDiscussion;
import commonground.listening.RemoveStatement;
import commonground.listening.Rounds;
import commonground.listening.SetIssueAside;
import commonground.listening.TagStatement;
import commonground.listening.TakeIssueUpAgain;
import commonground.listening.Theme;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What was heard is looked at a second time: put elsewhere, put right, taken up again, and asked
 * again, October 2016 to November 2017. All invented.
 */
@Component
@Profile("demo")
class SecondThoughts {
    static final RoundId ALONE_AGAIN = new RoundId("ashdown-heath-alone-again");

    private static final List<AloneQuestion> BEFORE_THE_PLAN =
            List.of(
                    new AloneQuestion(
                            "What must the plan say first?",
                            List.of(
                                    "Who works on which Saturday",
                                    "Who pays for it",
                                    "What patients get from it",
                                    "How one gets out again")),
                    new AloneQuestion(
                            "What would make us leave?",
                            List.of(
                                    "More Saturdays than we agreed to",
                                    "Costs that nobody can foresee",
                                    "Decisions that we hear of afterwards",
                                    "Nothing that we can think of")));

    private final Scenario scenario;
    private final Rounds rounds;
    private final Commands commands;

    SecondThoughts(Scenario scenario, Rounds rounds, Commands commands) {
        this.scenario = scenario;
        this.rounds = rounds;
        this.commands = commands;
    }

    /** Before the issues are looked at again in October 2016. */
    void oneIsAboutSomethingElse() {
        scenario.on(2016, 10, 26, 16);
        manager(
                new TagStatement(
                        meetingWith(MILL_ROAD),
                        saidBy(MILL_ROAD, 3),
                        List.of(Theme.WORKLOAD, Theme.CARE_OUTSIDE_HOSPITAL)));
        manager(
                new RemoveStatement(
                        IssuesInAshdownHeath.EVENINGS,
                        saidBy(OAK_LANE, 3),
                        "Oak Lane speaks of records that cannot be read, not of who is open when."));
    }

    /** The others read what was written down of the meeting. */
    void itWasThePartnerWhoSaidIt() {
        scenario.on(2016, 10, 31, 9);
        manager(
                new CorrectDiscussion(
                        IssuesInAshdownHeath.TOWN_HALL,
                        IssuesInAshdownHeath.NURSES,
                        "Silence at first, as everybody knew who had taken whose nurse. Then the partner of Station Road said it"
                                + " first: we are part of this. Nobody wanted to talk of blame after that.",
                        "Dr Rahman has read it: she said it herself, not her practice manager."));
    }

    /** Set aside in October 2016, as there was a poster; and again, as there is more than that. */
    void eveningsAreTakenUpAgain() {
        scenario.on(2017, 7, 3, 10);
        manager(
                new TakeIssueUpAgain(
                        IssuesInAshdownHeath.EVENINGS,
                        "The poster hangs in two of six waiting rooms, and patients still ask which of us is open when."));
        scenario.on(2017, 7, 20, 15);
        manager(
                new SetIssueAside(
                        IssuesInAshdownHeath.EVENINGS,
                        "The evenings agreed on 29 June are on one list, and all six practices hand it out."));
    }

    /** Two have not answered when the two who lead begin to write. */
    void eachIsAskedAloneAgain(ProgrammeId programme) {
        scenario.on(2017, 11, 3, 10);
        scenario.does(MANAGER, () -> rounds.open(ALONE_AGAIN, programme, BEFORE_THE_PLAN));
        answers(
                ELM_PARK,
                "Who pays for it. The rest can be found out on the way.",
                List.of(2),
                "If we were the only ones whose rooms are used up.",
                List.of(1));
        scenario.on(2017, 11, 7, 19);
        answers(
                MILL_ROAD,
                "How often it is our turn, counted by nurses and not by practices. Then what it costs.",
                List.of(1, 2),
                "To be told on a Monday what was agreed on a Friday; or a second Saturday a month.",
                List.of(1, 3));
        answers(
                STATION_ROAD,
                "What a patient can get on a Saturday that was not there before.",
                List.of(3),
                "Nothing.",
                List.of(4));
        scenario.on(2017, 11, 9, 13);
        answers(
                MEADOWS,
                "What it costs, and how one gets out again if one of our two doctors leaves.",
                List.of(2, 4),
                "A bill that we did not see coming, or more Saturdays than two doctors have.",
                List.of(1, 2));
        scenario.on(2017, 11, 14, 17);
        scenario.does(
                MANAGER,
                () ->
                        rounds.close(
                                new CloseRound(
                                        ALONE_AGAIN,
                                        "Writing begins tomorrow. Oak Lane and St Wilfrid's were asked twice and say that they will"
                                                + " speak to the draft."),
                                rounds.require(ALONE_AGAIN).version()));
    }

    private void answers(
            PracticeCode practice,
            String first,
            List<Integer> firstThemes,
            String leave,
            List<Integer> leaveThemes) {
        scenario.does(
                partnerOf(practice),
                () ->
                        rounds.answer(
                                ALONE_AGAIN,
                                practice,
                                List.of(
                                        new AloneAnswer(first, firstThemes),
                                        new AloneAnswer(leave, leaveThemes))));
    }

    private void manager(Object command) {
        scenario.does(MANAGER, () -> commands.send(command));
    }
}
