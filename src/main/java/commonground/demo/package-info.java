@NullMarked
package commonground.demo;

import org.jspecify.annotations.NullMarked;
