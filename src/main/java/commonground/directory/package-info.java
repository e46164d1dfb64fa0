@NullMarked
package commonground.directory;

import org.jspecify.annotations.NullMarked;
