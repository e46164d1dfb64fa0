package commonground.directory;

import java.util.List;

/**
 * What an import has to record, and what it found.
 *
 * @param events empty where all of it was known already
 */
record Comparison(List<Object> events, int added, int changed, int unchanged, int gone) {}
