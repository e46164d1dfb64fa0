@NullMarked
package commonground.reminder;

import org.jspecify.annotations.NullMarked;
