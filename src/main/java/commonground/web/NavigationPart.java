package commonground.web;

/** A part of the product that a module puts into the main navigation, for some people only. */
public interface NavigationPart {
    String label();

    /** Its pages' addresses begin with it. */
    String path();

    /** Whether whoever this page is made for is offered it. */
    boolean offered();
}
