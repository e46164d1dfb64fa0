@NullMarked
package commonground.decision;

import org.jspecify.annotations.NullMarked;
