/** The pages that look at dissent: what is open, what became of the rest, what to bring along. */
@NullMarked
package commonground.dissent;

import org.jspecify.annotations.NullMarked;
