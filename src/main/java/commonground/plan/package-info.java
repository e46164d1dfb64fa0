/** The business plan of a programme: drafted in versions, one of which the group agrees to. */
@NullMarked
package commonground.plan;

import org.jspecify.annotations.NullMarked;
