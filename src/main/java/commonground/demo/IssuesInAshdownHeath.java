package commonground.demo;

import static commonground.demo.Cast.ELM_PARK;
import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.MEADOWS;
import static commonground.demo.Cast.MILL_ROAD;
import static commonground.demo.Cast.OAK_LANE;
import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.ST_WILFRIDS;
import static commonground.demo.Cast.partnerOf;
import static commonground.demo.ListeningInAshdownHeath.saidBy;

import commonground.kernel.IssueId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.RoundId;
import commonground.kernel.SharingId;
import commonground.kernel.StatementId;
import commonground.listening.AddStatements;
import commonground.listening.AloneAnswer;
import commonground.listening.AloneQuestion;
import commonground.listening.GatherIssue;
import commonground.listening.Issues;
import commonground.listening.MergeIssues;
import commonground.listening.RecordDiscussion;
import commonground.listening.RecordSharing;
import commonground.listening.RewordIssue;
import commonground.listening.Rounds;
import commonground.listening.SetIssueAside;
import commonground.listening.Sharings;
import commonground.listening.SplitIssue;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The sample's second chapter: what the practices said is gathered into issues, shared among them,
 * and each is asked alone why it would work with the others. All invented.
 */
@Component
@Profile("demo")
class IssuesInAshdownHeath {
    static final IssueId SATURDAYS = new IssueId("ashdown-heath-candidate-saturdays");
    static final IssueId NURSES = new IssueId("ashdown-heath-candidate-nurses");
    static final IssueId HOLIDAYS = new IssueId("ashdown-heath-candidate-holidays");
    static final IssueId ROOMS = new IssueId("ashdown-heath-candidate-rooms");
    static final IssueId CARE_HOMES = new IssueId("ashdown-heath-candidate-care-homes");
    static final IssueId EVENINGS = new IssueId("ashdown-heath-candidate-evenings");
    static final SharingId TOWN_HALL = new SharingId("ashdown-heath-shared");
    static final RoundId ALONE = new RoundId("ashdown-heath-alone");

    private final Scenario scenario;
    private final Issues issues;
    private final Sharings sharings;
    private final Rounds rounds;

    IssuesInAshdownHeath(Scenario scenario, Issues issues, Sharings sharings, Rounds rounds) {
        this.scenario = scenario;
        this.issues = issues;
        this.sharings = sharings;
        this.rounds = rounds;
    }

    /** From what the first five said. */
    void candidatesAreGathered(ProgrammeId programme) {
        scenario.on(2016, 9, 30, 15);
        gather(
                programme,
                SATURDAYS,
                "Saturdays",
                "No practice can staff Saturday mornings alone: some have stopped, the others pay for it on Monday.",
                saidBy(ELM_PARK, 1),
                saidBy(MILL_ROAD, 2),
                saidBy(STATION_ROAD, 1));
        gather(
                programme,
                NURSES,
                "Practice nurses",
                "We lose our nurses to one another, and nobody can train new ones alone.",
                saidBy(ELM_PARK, 2),
                saidBy(OAK_LANE, 2),
                saidBy(STATION_ROAD, 2),
                saidBy(MEADOWS, 2));
        gather(
                programme,
                HOLIDAYS,
                "Two doctors and a holiday",
                "A small practice cannot stay open when one of its doctors is away.",
                saidBy(MEADOWS, 1));
        gather(
                programme,
                ROOMS,
                "More work than room",
                "More patients and more visits every month, and no more rooms or doctors to see them.",
                saidBy(ELM_PARK, 3),
                saidBy(STATION_ROAD, 3),
                saidBy(MILL_ROAD, 3));
        gather(
                programme,
                EVENINGS,
                "Evenings nobody knows of",
                "We are open in the evening and patients do not know which of us is open when.",
                saidBy(OAK_LANE, 1),
                saidBy(OAK_LANE, 3));
    }

    /** When the sixth had been heard as well. */
    void theyAreLookedAtAgain() {
        scenario.on(2016, 10, 26, 18);
        scenario.does(MANAGER, () -> add(SATURDAYS, saidBy(ST_WILFRIDS, 1)));
        scenario.does(MANAGER, () -> add(NURSES, saidBy(ST_WILFRIDS, 2)));
        scenario.does(
                MANAGER,
                () ->
                        issues.merge(
                                new MergeIssues(
                                        SATURDAYS,
                                        List.of(HOLIDAYS),
                                        "The Meadows says itself that it is the same: two doctors cannot cover a holiday, never mind a Saturday."),
                                version(SATURDAYS)));
        scenario.does(
                MANAGER,
                () ->
                        issues.split(
                                new SplitIssue(
                                        ROOMS,
                                        CARE_HOMES,
                                        "Care homes",
                                        "Visits to care homes take a doctor away for a day.",
                                        List.of(saidBy(MILL_ROAD, 3)),
                                        "Mill Road speaks of doctors' time outside the surgery, the two others of rooms."),
                                version(ROOMS)));
        scenario.does(
                MANAGER,
                () ->
                        issues.setAside(
                                new SetIssueAside(
                                        EVENINGS,
                                        "Oak Lane and Station Road put their evening hours on one poster last week; there is nothing left to agree."),
                                version(EVENINGS)));
        scenario.does(
                MANAGER,
                () ->
                        issues.reword(
                                new RewordIssue(
                                        SATURDAYS,
                                        "Saturdays",
                                        "No practice of the town can staff Saturday mornings alone any longer.",
                                        "Shorter, and as five of the six put it."),
                                version(SATURDAYS)));
    }

    /** Before anything is put to the group. */
    void theyAreShared(ProgrammeId programme) {
        scenario.on(2016, 10, 27, 17);
        scenario.does(
                MANAGER,
                () ->
                        sharings.record(
                                new RecordSharing(
                                        TOWN_HALL,
                                        programme,
                                        LocalDate.of(2016, 10, 27),
                                        "Ashdown Heath town hall, the small room",
                                        List.of(
                                                ELM_PARK,
                                                MILL_ROAD,
                                                OAK_LANE,
                                                STATION_ROAD,
                                                MEADOWS,
                                                ST_WILFRIDS),
                                        "Eight partners, five practice managers, a practice nurse of Elm Park and the locality manager")));
        said(
                SATURDAYS,
                "Every practice read its own sentence aloud. Station Road had thought that the others managed; Elm Park said that it had thought so of Station Road. A partner of Mill Road: we would start again, if it were not every Saturday and not only us.");
        said(
                NURSES,
                "Silence at first, as everybody knew who had taken whose nurse. Then the practice manager of Station Road said it first: we are part of this. Nobody wanted to talk of blame after that.");
        said(
                ROOMS,
                "Nobody sees what six practices could do about buildings that one could not. To be kept, and looked at again.");
    }

    /** Answered over two weeks; the last answer closes the round. */
    void eachIsAskedAlone(ProgrammeId programme) {
        scenario.on(2016, 11, 7, 10);
        scenario.does(MANAGER, () -> rounds.open(ALONE, programme, AloneQuestion.USUAL));
        scenario.on(2016, 11, 8, 19);
        answers(
                partnerOf(ELM_PARK),
                ELM_PARK,
                "Because in three years two of us have retired, and nobody will come to a practice that is alone.",
                List.of(1, 5),
                "We can walk to three of them.",
                List.of(1, 2),
                "That a nurse applies.",
                List.of(1, 2),
                "That patients know whom they will see.",
                List.of(1));
        scenario.on(2016, 11, 9, 13);
        answers(
                partnerOf(MILL_ROAD),
                MILL_ROAD,
                "Saturdays and nurses. For nothing else do we need anybody.",
                List.of(1, 7),
                "They are there, and they are decent.",
                List.of(1, 2),
                "Open on Saturdays, and nobody notices anything else.",
                List.of(2),
                "This practice. Its name, its doctors, its door.",
                List.of(1, 2, 5));
        scenario.on(2016, 11, 11, 13);
        answers(
                partnerOf(OAK_LANE),
                OAK_LANE,
                "We cannot find staff, and together somebody may want to work for us.",
                List.of(1, 2),
                "Same town, same hospital, same trouble.",
                List.of(1),
                "A team of nurses who stay.",
                List.of(1, 2),
                "That we can still decide about our own staff.",
                List.of(2, 3));
        answers(
                partnerOf(STATION_ROAD),
                STATION_ROAD,
                "Whoever does not grow will be swallowed. One practice for the town within three years, and we lead it.",
                List.of(3, 4),
                "Because together we have forty thousand patients, and the commissioner listens to forty thousand.",
                List.of(4),
                "One set of accounts.",
                List.of(5),
                "Nothing. Everything is on the table.",
                List.of(6));
        scenario.on(2016, 11, 15, 8);
        answers(
                partnerOf(ST_WILFRIDS),
                ST_WILFRIDS,
                "Our patients go to town anyway. We would like to know what happens to them there.",
                List.of(1, 2),
                "Half our patients are theirs on a Saturday.",
                List.of(1, 5),
                "A nurse who can be ill.",
                List.of(1, 2),
                "The surgery in the village stays.",
                List.of(1, 4));
        scenario.on(2016, 11, 21, 12);
        answers(
                MANAGER,
                MEADOWS,
                "We are two. One more bad winter and we are none.",
                List.of(1, 5),
                "They never laughed at us for being small.",
                List.of(2),
                "A holiday.",
                List.of(1, 3),
                "That patients know their doctor.",
                List.of(1));
    }

    private void gather(
            ProgrammeId programme,
            IssueId issue,
            String title,
            String words,
            StatementId... statements) {
        scenario.does(
                MANAGER,
                () ->
                        issues.gather(
                                new GatherIssue(
                                        issue, programme, title, words, List.of(statements))));
    }

    private void add(IssueId issue, StatementId statement) {
        issues.add(new AddStatements(issue, List.of(statement)), version(issue));
    }

    private long version(IssueId issue) {
        return issues.require(issue).version();
    }

    private void said(IssueId issue, String words) {
        scenario.does(
                MANAGER, () -> sharings.discuss(new RecordDiscussion(TOWN_HALL, issue, words)));
    }

    private void answers(
            PersonId person,
            PracticeCode practice,
            String why,
            List<Integer> whyThemes,
            String these,
            List<Integer> theseThemes,
            String success,
            List<Integer> successThemes,
            String stays,
            List<Integer> staysThemes) {
        scenario.does(
                person,
                () ->
                        rounds.answer(
                                ALONE,
                                practice,
                                List.of(
                                        new AloneAnswer(why, whyThemes),
                                        new AloneAnswer(these, theseThemes),
                                        new AloneAnswer(success, successThemes),
                                        new AloneAnswer(stays, staysThemes))));
    }
}
