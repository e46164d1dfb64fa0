package commonground.delivery;

import commonground.kernel.LeadMay;
import commonground.kernel.MilestoneId;

/** A command to a milestone that is there already. */
interface ChangeMilestone extends LeadMay {
    MilestoneId milestone();

    /** The milestone's version that was read: 0 as planned, one more with every change. */
    long version();
}
