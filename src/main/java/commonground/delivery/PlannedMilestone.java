package commonground.delivery;

import commonground.kernel.MilestoneId;
import commonground.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * A milestone as the plan knows it.
 *
 * @param said what was said when it came to its state: the same said again changes nothing
 */
record PlannedMilestone(
        long version,
        String title,
        PersonId owner,
        LocalDate due,
        List<MilestoneId> after,
        MilestoneState state,
        String said) {

    PlannedMilestone movedTo(LocalDate to) {
        return new PlannedMilestone(version + 1, title, owner, to, after, state, said);
    }

    PlannedMilestone ownedBy(PersonId other) {
        return new PlannedMilestone(version + 1, title, other, due, after, state, said);
    }

    PlannedMilestone waitingFor(List<MilestoneId> others) {
        return new PlannedMilestone(version + 1, title, owner, due, others, state, said);
    }

    PlannedMilestone ended(MilestoneState end, String words) {
        return new PlannedMilestone(version + 1, title, owner, due, after, end, words);
    }
}
