package commonground.views;

/**
 * The database will not have a row as a view made it: too long a text, nothing where there has to
 * be something.
 */
final class CannotBeStored extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient View<?> view;

    CannotBeStored(View<?> view, RuntimeException cause) {
        super(cause);
        this.view = view;
    }

    View<?> view() {
        return view;
    }
}
