package commonground.views;

/**
 * What can be relied on when something is worked out from the views and kept.
 *
 * @param rebuilds how often the views have been made anew; nothing kept outlives that
 * @param position up to which they are complete
 */
record Footing(long rebuilds, long position) {}
