@NullMarked
package commonground.programme;

import org.jspecify.annotations.NullMarked;
