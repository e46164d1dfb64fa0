package commonground.directory;

import java.util.List;

/**
 * A page of the practices found.
 *
 * @param total of all pages
 */
public record PracticePage(List<Practice> practices, long total, int page, int pages) {}
