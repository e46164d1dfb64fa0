package commonground.reminder;

import commonground.deadline.Level;
import commonground.deadline.NameDeadlineOwner;
import commonground.deadline.SetDeadline;
import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.programme.OpenProgramme;
import commonground.testing.Sender;
import commonground.testing.Towns;
import java.time.LocalDate;

/** Deadlines of one programme that are all due on one day, each with the same owner. */
final class ManyReminders {
    private ManyReminders() {}

    static void areSet(Sender sender, Towns towns, ProgrammeId programme, LocalDate due, int many) {
        var town = towns.aTown(1);
        sender.send(new OpenProgramme(programme, "Ashdown", "The Weald", town.practices()));
        for (int i = 0; i < many; i++) {
            var deadline = DeadlineId.next();
            sender.send(
                    new SetDeadline(
                            deadline,
                            programme,
                            "Return " + i,
                            "NHS England",
                            Level.LOCAL,
                            due,
                            "",
                            "",
                            "",
                            ""));
            sender.send(new NameDeadlineOwner(deadline, town.manager().id()));
        }
    }
}
