@NullMarked
package commonground.web;

import org.jspecify.annotations.NullMarked;
