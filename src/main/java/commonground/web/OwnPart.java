package commonground.web;

/** Something that people look after for themselves alone; listed on the page of their account. */
public interface OwnPart {
    String label();

    /** Where it is. */
    String path();

    /** In one sentence, what can be done there. */
    String what();
}
