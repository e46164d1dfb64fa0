/** The sample programme, told by real commands; only in the {@code demo} profile. */
@NullMarked
package commonground.demo;

import org.jspecify.annotations.NullMarked;
