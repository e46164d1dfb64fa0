package commonground.demo;

import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.MEADOWS;
import static commonground.demo.Cast.partnerOf;

import commonground.kernel.Commands;
import commonground.kernel.DeadlineId;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.reminder.Channel;
import commonground.reminder.ChooseReminders;
import commonground.reminder.EscalateReminder;
import commonground.reminder.LetFallDue;
import commonground.reminder.Mornings;
import commonground.reminder.NoteDigest;
import commonground.reminder.NoteReminderNotSent;
import commonground.reminder.NoteReminderSent;
import commonground.reminder.SetEscalation;
import commonground.reminder.WhyNot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * How each wants to be reminded, and what the manager is reminded of in the spring of 2018. In the
 * sample nothing falls due by itself: its clock leaps.
 */
@Component
@Profile("demo")
class TheirReminders {
    private static final DeadlineId WORKFORCE = new DeadlineId("ashdown-heath-workforce");
    private static final LocalDate WORKFORCE_DUE = LocalDate.of(2018, 6, 8);
    private static final DeadlineId ROTA = new DeadlineId("ashdown-heath-rota");
    private static final LocalDate ROTA_DUE = LocalDate.of(2018, 6, 28);
    private static final PersonId COMMISSIONER = Cast.COMMISSIONER;
    private static final int DAYS_BEFORE_HE_IS_TOLD = 3;

    private final Scenario scenario;
    private final Commands commands;

    TheirReminders(Scenario scenario, Commands commands) {
        this.scenario = scenario;
        this.commands = commands;
    }

    void theyChoose(ProgrammeId programme) {
        scenario.on(2018, 4, 24, 9);
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new ChooseReminders(
                                        MANAGER,
                                        Channel.MAIL,
                                        Mornings.BEFORE,
                                        true,
                                        true,
                                        DayOfWeek.MONDAY)));
        scenario.does(
                MANAGER,
                () ->
                        commands.send(
                                new SetEscalation(
                                        programme, null, COMMISSIONER, DAYS_BEFORE_HE_IS_TOLD)));
        someWantLess();
    }

    private void someWantLess() {
        scenario.does(
                COMMISSIONER,
                () ->
                        commands.send(
                                new ChooseReminders(
                                        COMMISSIONER,
                                        Channel.PAGE,
                                        List.of(7, 1),
                                        true,
                                        false,
                                        null)));
        var holloway = partnerOf(MEADOWS);
        scenario.does(
                holloway,
                () ->
                        commands.send(
                                new ChooseReminders(
                                        holloway, Channel.OFF, List.of(), false, false, null)));
    }

    /** It is tried all day. */
    void theDigestIsNotTaken() {
        scenario.on(2018, 5, 7, 20);
        scenario.does(
                PersonId.COMMON_GROUND,
                () -> commands.send(new NoteDigest(MANAGER, LocalDate.of(2018, 5, 7), false)));
    }

    void inMay() {
        remind(WORKFORCE, WORKFORCE_DUE, 28);
        digest(LocalDate.of(2018, 5, 14));
    }

    void aFortnightBefore() {
        digest(LocalDate.of(2018, 5, 21));
        remind(WORKFORCE, WORKFORCE_DUE, 14);
        digest(LocalDate.of(2018, 5, 28));
    }

    void aWeekBefore() {
        remind(WORKFORCE, WORKFORCE_DUE, 7);
        digest(LocalDate.of(2018, 6, 4));
    }

    void theDayBefore() {
        remind(WORKFORCE, WORKFORCE_DUE, 1);
    }

    void whenItIsLate() {
        for (int late = 1; late < DAYS_BEFORE_HE_IS_TOLD; late++)
            remind(WORKFORCE, WORKFORCE_DUE, -late);
        digest(LocalDate.of(2018, 6, 11));
        remind(WORKFORCE, WORKFORCE_DUE, -DAYS_BEFORE_HE_IS_TOLD);
        scenario.does(
                PersonId.COMMON_GROUND,
                () ->
                        commands.send(
                                new EscalateReminder(
                                        WORKFORCE,
                                        WORKFORCE_DUE,
                                        -DAYS_BEFORE_HE_IS_TOLD,
                                        COMMISSIONER)));
        told(COMMISSIONER, WORKFORCE, WORKFORCE_DUE, -DAYS_BEFORE_HE_IS_TOLD);
    }

    void whenItStaysLate() {
        remind(WORKFORCE, WORKFORCE_DUE, -4);
    }

    void atTheEnd() {
        remind(WORKFORCE, WORKFORCE_DUE, -5);
        fallsDue(WORKFORCE, WORKFORCE_DUE, -6);
        fallsDue(ROTA, ROTA_DUE, 14);
        told(MANAGER, WORKFORCE, WORKFORCE_DUE, -6);
        told(MANAGER, ROTA, ROTA_DUE, 14);
    }

    private void remind(DeadlineId deadline, LocalDate due, int daysLeft) {
        fallsDue(deadline, due, daysLeft);
        told(MANAGER, deadline, due, daysLeft);
    }

    void fallsDue(DeadlineId deadline, LocalDate due, int daysLeft) {
        var day = due.minusDays(daysLeft);
        scenario.on(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 8);
        var now = day.atTime(8, 0).atZone(Moment.LONDON).toInstant();
        scenario.does(
                PersonId.COMMON_GROUND,
                () -> commands.send(new LetFallDue(deadline, due, daysLeft, now)));
    }

    private void digest(LocalDate monday) {
        scenario.on(2018, monday.getMonthValue(), monday.getDayOfMonth(), 8);
        scenario.does(
                PersonId.COMMON_GROUND, () -> commands.send(new NoteDigest(MANAGER, monday, true)));
    }

    void isNotSent(DeadlineId deadline, LocalDate due, int daysLeft, WhyNot why) {
        scenario.does(
                PersonId.COMMON_GROUND,
                () ->
                        commands.send(
                                new NoteReminderNotSent(deadline, due, daysLeft, MANAGER, why)));
    }

    private void told(PersonId person, DeadlineId deadline, LocalDate due, int daysLeft) {
        scenario.does(
                PersonId.COMMON_GROUND,
                () ->
                        commands.send(
                                new NoteReminderSent(
                                        deadline, due, daysLeft, person, Channel.MAIL)));
    }
}
