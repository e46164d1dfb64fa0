package commonground.demo;

import static commonground.demo.Cast.COMMISSIONER;
import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.partnerOf;

import commonground.deadline.ActivateDeadline;
import commonground.deadline.AssureDeadline;
import commonground.deadline.CorrectDraft;
import commonground.deadline.DeadlineLink;
import commonground.deadline.Deadlines;
import commonground.deadline.DraftDeadline;
import commonground.deadline.Level;
import commonground.deadline.LinkDeadline;
import commonground.deadline.LinkKind;
import commonground.deadline.MoveDeadline;
import commonground.deadline.NoLongerRequireEvidence;
import commonground.deadline.RequireEvidence;
import commonground.deadline.ReturnDeadline;
import commonground.deadline.SubmitDeadline;
import commonground.deadline.Terms;
import commonground.deadline.UnlinkDeadline;
import commonground.kernel.Commands;
import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.ProgrammeId;
import commonground.reminder.EndEscalation;
import commonground.reminder.SetEscalation;
import commonground.reminder.WhyNot;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The opening times over Easter 2018: spoken of, asked for, handed in, given back, handed in again
 * and assured. All invented.
 */
@Component
@Profile("demo")
class OverEaster {
    private static final DeadlineId EASTER = new DeadlineId("ashdown-heath-easter");
    private static final LocalDate DUE = LocalDate.of(2018, 3, 13);
    private static final EvidenceId ANSWERPHONES = new EvidenceId("answerphones");
    private static final DeadlineLink LIST =
            new DeadlineLink(LinkKind.MILESTONE, TheirEvenings.LIST.value());

    private final Scenario scenario;
    private final Deadlines deadlines;
    private final TheirReminders reminders;
    private final Commands commands;

    OverEaster(
            Scenario scenario, Deadlines deadlines, TheirReminders reminders, Commands commands) {
        this.scenario = scenario;
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.commands = commands;
    }

    void areSpokenOf(ProgrammeId programme) {
        scenario.on(2018, 1, 10, 9);
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.draft(
                                new DraftDeadline(
                                        EASTER,
                                        programme,
                                        terms(
                                                "Opening times over Easter",
                                                "Spoken of on 9 January 2018; a letter is to follow"),
                                        LocalDate.of(2018, 3, 2),
                                        "",
                                        "")));
    }

    void areAskedFor() {
        scenario.on(2018, 2, 2, 9);
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.correct(
                                new CorrectDraft(
                                        EASTER,
                                        terms(
                                                "Opening times over Easter, 30 March to 2 April 2018",
                                                "Letter of 1 February 2018"),
                                        LocalDate.of(2018, 3, 9)),
                                version()));
        commissioner(new ActivateDeadline(EASTER));
        commissioner(
                new RequireEvidence(
                        EASTER,
                        ANSWERPHONES,
                        "What each practice's answerphone says on the four days"));
    }

    void areHandedInTwice(ProgrammeId programme) {
        scenario.on(2018, 2, 27, 10);
        theDateIsMovedForThisTownAlone();
        commissioner(
                new NoLongerRequireEvidence(
                        EASTER,
                        ANSWERPHONES,
                        "111 takes the calls of all six on the four days, and the answerphones say so already."));
        manager(new SetEscalation(programme, EASTER, partnerOf(STATION_ROAD), 1));
        manager(new LinkDeadline(EASTER, programme, LIST));
        scenario.on(2018, 2, 28, 9);
        // the list says who is open in the evenings, and nothing of the four days
        manager(new UnlinkDeadline(EASTER, programme, LIST));
        submits(2018, 3, 2, "Who is open on which of the four days, one page");
        scenario.on(2018, 3, 5, 11);
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.giveBack(
                                new ReturnDeadline(
                                        EASTER,
                                        "Mill Road is down for Saturday 31 March, and its own website says that it is closed"
                                                + " that day."),
                                version()));
        itIsHandedInBeforeTheReminderGoes();
        scenario.on(2018, 3, 8, 10);
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.assure(
                                new AssureDeadline(EASTER, "111 has it and works with it."),
                                version()));
        manager(new EndEscalation(programme, EASTER));
    }

    private void theDateIsMovedForThisTownAlone() {
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.move(
                                new MoveDeadline(
                                        EASTER,
                                        DUE,
                                        "The practices meet on 1 March. 111 needs the times by 14 March and no sooner.",
                                        "The commissioner's urgent care team"),
                                version()));
    }

    private void itIsHandedInBeforeTheReminderGoes() {
        reminders.fallsDue(EASTER, DUE, 7);
        submits(2018, 3, 6, "As before, with Elm Park open on Saturday 31 March and Mill Road not");
        reminders.isNotSent(EASTER, DUE, 7, WhyNot.NO_LONGER_DUE);
    }

    private void submits(int year, int month, int day, String what) {
        scenario.on(year, month, day, 9);
        scenario.does(
                MANAGER,
                () ->
                        deadlines.submit(
                                new SubmitDeadline(EASTER, what, LocalDate.of(year, month, day)),
                                version()));
    }

    private static Terms terms(String obligation, String source) {
        return new Terms(
                obligation,
                "The commissioner",
                Level.LOCAL,
                source,
                "All six practices",
                "",
                "The commissioner's urgent care team");
    }

    private void commissioner(Object command) {
        scenario.does(COMMISSIONER, () -> commands.send(command));
    }

    private void manager(Object command) {
        scenario.does(MANAGER, () -> commands.send(command));
    }

    private long version() {
        return deadlines.require(EASTER).version();
    }
}
