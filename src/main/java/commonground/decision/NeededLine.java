package commonground.decision;

/**
 * Something that the rule asks for, or that belongs beside it.
 *
 * @param text one sentence, with its figures
 */
public record NeededLine(Kind kind, String text) {
    /** Whether it is there. */
    public enum Kind {
        MISSING("Needed", "orange"),
        THERE("Done", "green"),
        NOTE("Note", "grey");

        private final String label;
        private final String colour;

        Kind(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }
    }

    static NeededLine of(boolean there, String text) {
        return new NeededLine(there ? Kind.THERE : Kind.MISSING, text);
    }

    static NeededLine missing(String text) {
        return new NeededLine(Kind.MISSING, text);
    }

    static NeededLine note(String text) {
        return new NeededLine(Kind.NOTE, text);
    }
}
