/**
 * Reads the files the Organisation Data Service and NHS England publish. Knows nothing of what is
 * recorded.
 */
@NullMarked
package commonground.directory.ods;

import org.jspecify.annotations.NullMarked;
