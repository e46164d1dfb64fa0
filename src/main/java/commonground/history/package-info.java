/** The record as people read it. */
@NullMarked
package commonground.history;

import org.jspecify.annotations.NullMarked;
