package commonground.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader.
 *
 * @param what a sentence
 * @param path where to see to it
 * @param programme whose it is
 * @param more what helps to judge it, or null
 */
public record Need(
        Urgency urgency, String what, String path, String programme, @Nullable String more) {
    /** How pressing it is; shown as a word as well as a colour. */
    public enum Urgency {
        LATE("Late", "red"),
        SOON("Soon", "orange"),
        OPEN("Open", "blue"),
        READY("Ready", "green");

        private final String label;
        private final String colour;

        Urgency(String label, String colour) {
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
}
