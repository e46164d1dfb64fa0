package commonground.mail;

/**
 * One mail to one person.
 *
 * @param id the same for what is the same mail, however often it is tried; becomes its Message-ID
 * @param to one address
 * @param subject one line
 */
public record Mail(String id, String to, String subject, String text, String html) {
    public Mail {
        oneLine(id);
        oneLine(to);
        oneLine(subject);
    }

    /** A line break in a header would begin another header. */
    private static void oneLine(String header) {
        if (header.isBlank() || header.codePoints().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException("not one line of text, so no mail header");
    }
}
