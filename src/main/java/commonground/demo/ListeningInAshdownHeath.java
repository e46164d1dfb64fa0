package commonground.demo;

import static commonground.demo.Cast.ELM_PARK;
import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.MEADOWS;
import static commonground.demo.Cast.MILL_ROAD;
import static commonground.demo.Cast.OAK_LANE;
import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.ST_WILFRIDS;
import static commonground.demo.Cast.partnerOf;

import commonground.kernel.MeetingId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import commonground.listening.AddStatement;
import commonground.listening.ConfirmReflection;
import commonground.listening.CorrectStatement;
import commonground.listening.Listening;
import commonground.listening.RecordMeeting;
import commonground.listening.ReflectBack;
import commonground.listening.Theme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's first chapter: each practice is met alone, in the autumn of 2016. All invented. */
@Component
@Profile("demo")
class ListeningInAshdownHeath {
    private static final String BY_LETTER = "Letter by email to the practice manager";

    private final Map<PracticeCode, Integer> said = new HashMap<>();
    private final Scenario scenario;
    private final Listening listening;

    ListeningInAshdownHeath(Scenario scenario, Listening listening) {
        this.scenario = scenario;
        this.listening = listening;
    }

    /** The meeting with this practice. */
    static MeetingId meetingWith(PracticeCode practice) {
        return new MeetingId("ashdown-heath-heard-" + practice);
    }

    /** What this practice said there, counted from 1. */
    static StatementId saidBy(PracticeCode practice, int number) {
        return new StatementId("ashdown-heath-said-" + practice + "-" + number);
    }

    /** The five that began, in September. */
    void theFirstFiveAreHeard(ProgrammeId programme) {
        scenario.on(2016, 9, 14, 18);
        meet(
                programme,
                ELM_PARK,
                14,
                "At the surgery, after evening clinic",
                "two more partners and the senior receptionist");
        says(
                ELM_PARK,
                "We open on one Saturday in four, and we only manage that because two of us are near retirement and live round the corner. When they go, Saturdays go.",
                Theme.ACCESS,
                Theme.STAFF);
        says(
                ELM_PARK,
                "Our nurse was trained here for two years and left for Station Road the month she was finished. We do not blame anybody. But we will not pay for the next one's training alone.",
                Theme.STAFF,
                Theme.MONEY);
        says(
                ELM_PARK,
                "The boiler room is the only room we are not seeing patients in.",
                Theme.PREMISES);
        scenario.on(2016, 9, 15, 13);
        meet(
                programme,
                MILL_ROAD,
                15,
                "In the partners' room at Mill Road",
                "the practice manager and the lead nurse");
        says(
                MILL_ROAD,
                "People come to us because they see the same doctor. Whatever is done together must not take that away.",
                Theme.PATIENTS,
                Theme.INDEPENDENCE);
        says(
                MILL_ROAD,
                "We do not do Saturdays any more, because we have nobody who can.",
                Theme.ACCESS,
                Theme.STAFF);
        says(
                MILL_ROAD,
                "Two care homes of 140 beds take one of our doctors for a day every week.",
                Theme.WORKLOAD);
        scenario.on(2016, 9, 19, 13);
        meet(
                programme,
                OAK_LANE,
                19,
                "At the medical centre, over lunch",
                "the practice manager and all three partners");
        says(
                OAK_LANE,
                "Three evenings a week we are open until eight and the waiting room is half empty, because nobody in the town knows which practice is open when.",
                Theme.ACCESS);
        says(
                OAK_LANE,
                "We have advertised for a practice nurse four times. The last time nobody applied who was not already working for one of the other five.",
                Theme.STAFF);
        says(
                OAK_LANE,
                "Our computers cannot see what yours have written. If a patient of Elm Park came to us on a Saturday we would be treating a stranger.",
                Theme.DIGITAL);
        scenario.on(2016, 9, 21, 8);
        meet(
                programme,
                STATION_ROAD,
                21,
                "At Station Road, before morning surgery",
                "one salaried doctor and the reception lead");
        says(
                STATION_ROAD,
                "Saturday mornings cost us a doctor on Monday. We cannot go on robbing one day to pay for the other.",
                Theme.ACCESS,
                Theme.WORKLOAD);
        says(
                STATION_ROAD,
                "We are the ones the nurses come to, because we pay a little more. We know what it does to the others, and next year it will be done to us by the hospital.",
                Theme.STAFF,
                Theme.MONEY);
        says(
                STATION_ROAD,
                "Forty new patients a month from the new estate, and no new room.",
                Theme.PREMISES,
                Theme.WORKLOAD);
        reflectBack(ELM_PARK, 22);
        reflectBack(MILL_ROAD, 22);
        confirm(ELM_PARK, 23, "Well put.");
        scenario.on(2016, 9, 23, 14);
        correctByMillRoad();
        scenario.on(2016, 9, 26, 17);
        meet(
                programme,
                MEADOWS,
                26,
                "By telephone, then at the health centre",
                "the practice manager");
        says(
                MEADOWS,
                "With two doctors we cannot be open when one of us is on holiday, never mind on a Saturday.",
                Theme.ACCESS,
                Theme.STAFF);
        says(
                MEADOWS,
                "We share one nurse with nobody, three days a week. A team of nurses who know all our patients would change more for us than any new building.",
                Theme.STAFF);
        says(
                MEADOWS,
                "Please do not come with a plan of the commissioner's. We have had four, and we remember all of them.",
                Theme.OTHER);
        reflectBack(MILL_ROAD, 27);
        reflectBack(OAK_LANE, 27);
        reflectBack(STATION_ROAD, 27);
        confirm(MILL_ROAD, 28, "");
        confirm(OAK_LANE, 28, "");
        confirm(STATION_ROAD, 29, "Read out at the partners' meeting, and agreed by all.");
        reflectBack(MEADOWS, 29);
        scenario.on(2016, 9, 30, 12);
        scenario.does(
                MANAGER,
                () ->
                        listening.confirm(
                                new ConfirmReflection(
                                        meetingWith(MEADOWS),
                                        MEADOWS,
                                        partnerOf(MEADOWS),
                                        "By telephone, while driving between two visits."),
                                versionOf(MEADOWS)));
    }

    /** The one that asked to come in. */
    void stWilfridsIsHeard(ProgrammeId programme) {
        scenario.on(2016, 10, 24, 18);
        meet(
                programme,
                ST_WILFRIDS,
                24,
                "At St Wilfrid's, in the parish room next door",
                "the other partner, the practice manager and the practice nurse");
        says(
                ST_WILFRIDS,
                "Half our patients live in the town and ask us why they cannot be seen on a Saturday like their neighbours. Their neighbours cannot either, but they do not know that.",
                Theme.ACCESS,
                Theme.PATIENTS);
        says(
                ST_WILFRIDS,
                "Our nurse is the only one for eleven villages. When she is ill there are no dressings and no baby clinic.",
                Theme.STAFF,
                Theme.PATIENTS);
        says(
                ST_WILFRIDS,
                "The community nurses are told to go to three offices in three places. None of them is ours.",
                Theme.CARE_OUTSIDE_HOSPITAL);
        reflectBack(ST_WILFRIDS, 25);
        confirm(ST_WILFRIDS, 26, "");
    }

    /** What was written down put it too simply; both wordings stay. */
    private void correctByMillRoad() {
        scenario.does(
                partnerOf(MILL_ROAD),
                () ->
                        listening.correct(
                                new CorrectStatement(
                                        meetingWith(MILL_ROAD),
                                        MILL_ROAD,
                                        saidBy(MILL_ROAD, 2),
                                        "We stopped Saturdays two years ago, because we have nobody left who can do them. We would start again if it were not every Saturday and not only us.",
                                        "It reads as if we did not want to. We do.",
                                        partnerOf(MILL_ROAD)),
                                versionOf(MILL_ROAD)));
    }

    private void meet(
            ProgrammeId programme, PracticeCode practice, int day, String place, String others) {
        scenario.does(
                MANAGER,
                () ->
                        listening.record(
                                new RecordMeeting(
                                        meetingWith(practice),
                                        programme,
                                        practice,
                                        LocalDate.of(
                                                2016, practice.equals(ST_WILFRIDS) ? 10 : 9, day),
                                        place,
                                        List.of(partnerOf(practice)),
                                        others,
                                        List.of(MANAGER))));
    }

    private void says(PracticeCode practice, String words, Theme... themes) {
        var number = said.merge(practice, 1, Integer::sum);
        scenario.does(
                MANAGER,
                () ->
                        listening.add(
                                new AddStatement(
                                        meetingWith(practice),
                                        saidBy(practice, number),
                                        words,
                                        List.of(themes))));
    }

    private void reflectBack(PracticeCode practice, int day) {
        scenario.on(2016, practice.equals(ST_WILFRIDS) ? 10 : 9, day, 16);
        scenario.does(
                MANAGER,
                () ->
                        listening.reflectBack(
                                new ReflectBack(meetingWith(practice), MANAGER, BY_LETTER),
                                versionOf(practice)));
    }

    private void confirm(PracticeCode practice, int day, String note) {
        scenario.on(2016, practice.equals(ST_WILFRIDS) ? 10 : 9, day, 12);
        scenario.does(
                partnerOf(practice),
                () ->
                        listening.confirm(
                                new ConfirmReflection(
                                        meetingWith(practice), practice, partnerOf(practice), note),
                                versionOf(practice)));
    }

    private long versionOf(PracticeCode practice) {
        return listening.require(meetingWith(practice)).version();
    }
}
