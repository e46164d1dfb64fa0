package commonground.directory.ods;

/** Is told now and then how far reading has come. */
@FunctionalInterface
public interface Progress {
    Progress UNWATCHED = _ -> {};

    /** So many lines have been read, the refused ones included. */
    void read(int lines);
}
