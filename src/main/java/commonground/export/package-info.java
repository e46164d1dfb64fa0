@NullMarked
package commonground.export;

import org.jspecify.annotations.NullMarked;
