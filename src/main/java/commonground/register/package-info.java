/** The register of decisions: every one there is, to search, to take away and to print. */
@NullMarked
package commonground.register;

import org.jspecify.annotations.NullMarked;
