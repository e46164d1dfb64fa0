package commonground.listening;

import commonground.kernel.MeetingId;
import commonground.kernel.NotOnceClosed;

/** Adds to what was heard at a meeting, or changes what is made of it. */
interface ChangesMeeting extends NotOnceClosed {
    MeetingId meeting();
}
