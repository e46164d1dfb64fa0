package commonground.web;

/** A link of the main navigation. */
public record NavigationEntry(String label, String path, boolean current) {}
