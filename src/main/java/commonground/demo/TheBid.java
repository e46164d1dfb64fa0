package commonground.demo;

import static commonground.demo.Cast.COMMISSIONER;

import commonground.deadline.Deadlines;
import commonground.deadline.Level;
import commonground.deadline.RecordMissed;
import commonground.deadline.SetDeadline;
import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.reminder.WhyNot;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Money that was to be had in autumn 2017, and that nobody in the town asked for. All invented. */
@Component
@Profile("demo")
class TheBid {
    private static final DeadlineId BID = new DeadlineId("ashdown-heath-bid");
    private static final LocalDate DUE = LocalDate.of(2017, 10, 13);

    private final Scenario scenario;
    private final Deadlines deadlines;
    private final TheirReminders reminders;

    TheBid(Scenario scenario, Deadlines deadlines, TheirReminders reminders) {
        this.scenario = scenario;
        this.deadlines = deadlines;
        this.reminders = reminders;
    }

    void moneyIsOffered(ProgrammeId programme) {
        scenario.on(2017, 9, 29, 10);
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.set(
                                new SetDeadline(
                                        BID,
                                        programme,
                                        "Bids for general practice resilience funding, 2017/18",
                                        "The commissioner",
                                        Level.LOCAL,
                                        DUE,
                                        "Letter of 28 September 2017",
                                        "Practices that want to bid, alone or together",
                                        "",
                                        "The commissioner's primary care team")));
    }

    void nobodyBids() {
        reminders.fallsDue(BID, DUE, 1);
        scenario.on(2017, 10, 12, 20);
        reminders.isNotSent(BID, DUE, 1, WhyNot.NOT_TAKEN);
        scenario.on(2017, 10, 16, 10);
        scenario.does(
                COMMISSIONER,
                () ->
                        deadlines.miss(
                                new RecordMissed(
                                        BID,
                                        LocalDate.of(2017, 10, 16),
                                        "No bid came from this town. The reminder of 12 October reached nobody, and the two"
                                                + " practices that wanted to bid each thought that the other did."),
                                deadlines.require(BID).version()));
    }
}
