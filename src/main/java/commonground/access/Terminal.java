package commonground.access;

/** Where whoever starts the application looks for what only they may read; never a log. */
public interface Terminal {
    /** Shows this text as it is. */
    void show(String text);
}
