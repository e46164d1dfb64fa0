/**
 * Whether a deadline is likely to be met, going by how long the same steps took elsewhere; or that
 * too little is known to say.
 */
@NullMarked
package commonground.pace;

import org.jspecify.annotations.NullMarked;
