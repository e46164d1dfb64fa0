@NullMarked
package commonground.deadline;

import org.jspecify.annotations.NullMarked;
