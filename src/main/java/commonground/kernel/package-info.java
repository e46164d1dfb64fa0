@NullMarked
package commonground.kernel;

import org.jspecify.annotations.NullMarked;
