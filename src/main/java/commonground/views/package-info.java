@NullMarked
package commonground.views;

import org.jspecify.annotations.NullMarked;
