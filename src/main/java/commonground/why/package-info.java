/** The way back from anything agreed to what the practices said first. */
@NullMarked
package commonground.why;

import org.jspecify.annotations.NullMarked;
