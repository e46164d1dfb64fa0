@NullMarked
package commonground;

import org.jspecify.annotations.NullMarked;
