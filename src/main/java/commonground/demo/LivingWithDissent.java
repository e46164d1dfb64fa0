package commonground.demo;

import static commonground.demo.Cast.ELM_PARK;
import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.MEADOWS;
import static commonground.demo.Cast.MILL_ROAD;
import static commonground.demo.Cast.OAK_LANE;
import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.partnerOf;

import commonground.decision.AmendWording;
import commonground.decision.BringBackToCommonGround;
import commonground.decision.ConfirmResolution;
import commonground.decision.Decisions;
import commonground.decision.FindObjectionNotQualified;
import commonground.decision.NoteCorrection;
import commonground.decision.Objecting;
import commonground.decision.PutUnderReview;
import commonground.decision.QualifyObjection;
import commonground.decision.ReaffirmDecision;
import commonground.decision.Resolution;
import commonground.decision.ResolveObjection;
import commonground.decision.Reviews;
import commonground.decision.Stance;
import commonground.decision.Subject;
import commonground.decision.TableProposal;
import commonground.decision.WithdrawObjection;
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
 * The sample's chapter on dissent, from spring to winter 2017: objections that are met in one way
 * and another, and decisions that are looked at again. All invented.
 */
@Component
@Profile("demo")
class LivingWithDissent {
    static final DecisionId MEETINGS = new DecisionId("ashdown-heath-meetings");
    static final DecisionId FEWER_MEETINGS = new DecisionId("ashdown-heath-fewer-meetings");
    static final DecisionId EVENINGS = new DecisionId("ashdown-heath-evenings");

    private static final String TAKEN_BACK =
            "The rota is drawn up for three months ahead, so our locum contract can run out first.";

    private final Scenario scenario;
    private final TheSix six;
    private final Decisions decisions;
    private final Objecting objecting;
    private final Reviews reviews;
    private final Commands commands;

    LivingWithDissent(
            Scenario scenario,
            TheSix six,
            Decisions decisions,
            Objecting objecting,
            Reviews reviews,
            Commands commands) {
        this.six = six;
        this.scenario = scenario;
        this.decisions = decisions;
        this.objecting = objecting;
        this.reviews = reviews;
        this.commands = commands;
    }

    /**
     * @param saturdays the first issue they agreed, on Saturdays
     * @param nurses the second, on nurses
     */
    void isTold(
            ProgrammeId programme,
            List<PracticeCode> all,
            DecisionId saturdays,
            DecisionId nurses) {
        theyAgreeHowOftenToMeet(programme, all);
        theyDifferAboutEvenings(programme, saturdays);
        theyFindAWayWithEachObjection(all, saturdays, nurses);
    }

    private void theyAgreeHowOftenToMeet(ProgrammeId programme, List<PracticeCode> all) {
        scenario.on(2017, 5, 11, 19);
        table(
                programme,
                MEETINGS,
                "How often we meet",
                "All six practices meet on the first Thursday of every month, at Oak Lane.",
                null);
        for (var practice : all) six.says(practice, MEETINGS, 1, Stance.AGREE, "");
        agree(MEETINGS, 1);
    }

    private void theyDifferAboutEvenings(ProgrammeId programme, DecisionId saturdays) {
        scenario.on(2017, 6, 8, 19);
        table(
                programme,
                EVENINGS,
                "Evening surgeries",
                "From September every practice keeps one evening a week for the patients of all six.",
                null);
        six.says(
                MILL_ROAD,
                EVENINGS,
                1,
                Stance.OBJECT,
                "One evening each sounds even and is not: with two partners it is every second week for us, with eight it"
                        + " is once in two months. We would close a morning for it.");
        six.says(
                OAK_LANE,
                EVENINGS,
                1,
                Stance.OBJECT,
                "Nobody knows whether patients come. If they do not, we lose the nurses’ hours we agreed to save.");
        six.says(
                ELM_PARK,
                EVENINGS,
                1,
                Stance.OBJECT,
                "A doctor alone in the building after seven is not safe.");
        six.says(
                STATION_ROAD,
                EVENINGS,
                1,
                Stance.OBJECT,
                "Our locum’s contract rules out evenings until the end of August.");
        six.says(MEADOWS, EVENINGS, 1, Stance.OBJECT, "Thursday is choir practice.");
        scenario.on(2017, 6, 15, 19);
        manager(
                new QualifyObjection(
                        EVENINGS,
                        1,
                        "Closing a morning takes away from patients what the evening gives them."));
        manager(
                new FindObjectionNotQualified(
                        EVENINGS,
                        5,
                        "All six looked at it together, The Meadows among them: which evening a practice keeps is its own choice,"
                                + " so no harm comes of it."));
        scenario.does(
                MANAGER,
                () ->
                        objecting.bringBack(
                                new BringBackToCommonGround(
                                        EVENINGS,
                                        List.of(1, 2),
                                        List.of(saturdays),
                                        List.of(MILL_ROAD, OAK_LANE, ELM_PARK, STATION_ROAD),
                                        "the locality manager",
                                        "Read the first issue aloud: no practice can staff Saturday mornings alone. Dr Calloway:"
                                                + " then the same holds for evenings, and the answer is the same, sharing by size,"
                                                + " not by head. Nobody spoke against that.",
                                        "Mill Road and Elm Park draft words that share the evenings by list size."),
                                null));
    }

    private void theyFindAWayWithEachObjection(
            List<PracticeCode> all, DecisionId saturdays, DecisionId nurses) {
        scenario.on(2017, 6, 22, 19);
        manager(
                new AmendWording(
                        EVENINGS,
                        1,
                        "From September the six practices share four evenings a week for the patients of all six, each in proportion"
                                + " to its list.",
                        "The words that Mill Road and Elm Park drafted."));
        resolve(
                1,
                Resolution.WORDING_AMENDED,
                "The evenings are shared by list size, so no morning has to close.",
                saturdays,
                "",
                null);
        confirms(MILL_ROAD, 1, true, "Every sixth week we can do without closing anything.");
        resolve(
                2,
                Resolution.TRIAL_AGREED,
                "Tried for three months, with the patients counted each evening.",
                nurses,
                "",
                LocalDate.of(2017, 12, 7));
        confirms(OAK_LANE, 2, true, "");
        resolve(
                3,
                Resolution.SAFEGUARD_ADDED,
                "Offered on the evening itself.",
                saturdays,
                "A telephone line to the neighbouring practice.",
                null);
        confirms(ELM_PARK, 3, false, "A telephone helps nobody who is already on the floor.");
        six.says(STATION_ROAD, EVENINGS, 2, Stance.AGREE, "");
        scenario.does(
                partnerOf(STATION_ROAD),
                () -> commands.send(new WithdrawObjection(EVENINGS, STATION_ROAD, 4, TAKEN_BACK)));
        scenario.on(2017, 6, 26, 12);
        resolve(
                3,
                Resolution.SAFEGUARD_ADDED,
                "Elm Park wrote this one itself; the others take it over word for word.",
                saturdays,
                "Two people in the building until the last patient has left.",
                null);
        confirms(ELM_PARK, 3, true, "These are our words.");
        scenario.on(2017, 6, 29, 19);
        for (var practice : all) six.says(practice, EVENINGS, 2, Stance.AGREE, "");
        agree(EVENINGS, 2);
    }

    void theyMeetLessOften(ProgrammeId programme, List<PracticeCode> all) {
        scenario.on(2017, 10, 5, 19);
        table(
                programme,
                FEWER_MEETINGS,
                "How often we meet, from November",
                "All six practices meet on the first Thursday of every second month, in turn at each practice.",
                MEETINGS);
        for (var practice : all) six.says(practice, FEWER_MEETINGS, 1, Stance.AGREE, "");
        agree(FEWER_MEETINGS, 1);
        scenario.on(2017, 10, 9, 9);
        manager(
                new NoteCorrection(
                        MEETINGS,
                        "The meetings of July and September were held at Elm Park, not at Oak Lane as these words say."));
    }

    void theyLookAtTheEveningsAgain() {
        scenario.on(2017, 12, 7, 19);
        manager(new PutUnderReview(EVENINGS, "The three months of the trial are over."));
        scenario.on(2017, 12, 14, 19);
        scenario.does(
                MANAGER,
                () ->
                        reviews.reaffirm(
                                new ReaffirmDecision(
                                        EVENINGS,
                                        "Eleven patients an evening on average, never fewer than six; no evening had to be"
                                                + " cancelled; Oak Lane is content with the count.",
                                        LocalDate.of(2018, 6, 7)),
                                null));
    }

    private void table(
            ProgrammeId programme,
            DecisionId id,
            String title,
            String words,
            @Nullable DecisionId supersedes) {
        scenario.does(
                MANAGER,
                () ->
                        decisions.table(
                                new TableProposal(
                                        id,
                                        programme,
                                        Subject.OTHER,
                                        title,
                                        words,
                                        List.of(),
                                        null,
                                        null,
                                        null,
                                        supersedes)));
    }

    private void resolve(
            int objection,
            Resolution how,
            String explanation,
            DecisionId issue,
            String safeguard,
            @Nullable LocalDate reviewOn) {
        scenario.does(
                MANAGER,
                () ->
                        objecting.resolve(
                                new ResolveObjection(
                                        EVENINGS,
                                        objection,
                                        how,
                                        explanation,
                                        List.of(issue),
                                        "",
                                        safeguard,
                                        reviewOn),
                                null));
    }

    private void confirms(PracticeCode practice, int objection, boolean met, String said) {
        var partner = partnerOf(practice);
        scenario.does(
                partner,
                () ->
                        commands.send(
                                new ConfirmResolution(
                                        EVENINGS, practice, objection, met, said, partner)));
    }

    private void manager(Object command) {
        scenario.does(MANAGER, () -> commands.send(command));
    }

    private void agree(DecisionId decision, int wording) {
        scenario.does(MANAGER, () -> decisions.agree(decision, wording, null));
    }
}
