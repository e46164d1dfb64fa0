@NullMarked
package commonground.listening;

import org.jspecify.annotations.NullMarked;
