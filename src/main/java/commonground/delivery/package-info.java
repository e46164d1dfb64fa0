/** What a programme means to reach, by which steps, with which means; and how far it has come. */
@NullMarked
package commonground.delivery;

import org.jspecify.annotations.NullMarked;
