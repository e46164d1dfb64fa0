package commonground.listening;

import commonground.kernel.NotOnceClosed;
import commonground.kernel.SharingId;

/** Adds to what was said at a meeting of several practices. */
interface ChangesSharing extends NotOnceClosed {
    SharingId sharing();
}
