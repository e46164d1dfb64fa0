package commonground.listening;

import commonground.kernel.SharingId;
import commonground.kernel.NotOnceClosed;

/** Adds to what was said at a meeting of several practices. */
interface ChangesSharing extends NotOnceClosed {
    SharingId sharing();
}
