/** The pages that look at everything of one programme, or of all of them. */
@NullMarked
package commonground.portfolio;

import org.jspecify.annotations.NullMarked;
