package commonground.portfolio;

import java.util.List;

/**
 * Some of the programmes.
 *
 * @param total how many the filter leaves, on all pages
 * @param any whether there is any programme at all
 */
record PortfolioPage(List<PortfolioLine> lines, long total, int page, int pages, boolean any) {}
