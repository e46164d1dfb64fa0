package commonground.listening;

import commonground.kernel.IssueId;
import commonground.kernel.NotOnceClosed;

/** Changes a candidate issue that there is already. */
interface ChangesIssue extends NotOnceClosed {
    IssueId issue();
}
