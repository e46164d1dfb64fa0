@NullMarked
package commonground.access;

import org.jspecify.annotations.NullMarked;
