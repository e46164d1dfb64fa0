package commonground.listening;

import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an issue comes from: what each practice said, in its own words.
 *
 * @param voices by practice, those that said most first
 * @param members how many members the programme has
 */
public record Provenance(IssueRow issue, List<Voice> voices, int members) {
    private static final List<String> NUMBERS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    /**
     * What one practice said to it.
     *
     * @param member whether it is a member of the programme
     */
    public record Voice(PracticeCode practice, String name, boolean member, List<Line> lines) {}

    /**
     * One statement.
     *
     * @param confirmed whether the practice has confirmed that it said so
     * @param via the issue that brought it here by a merge or a split; null if none did
     */
    public record Line(
            StatementRow statement,
            LocalDate gatheredOn,
            boolean confirmed,
            @Nullable IssueRow via) {}

    public int statements() {
        return voices.stream().mapToInt(voice -> voice.lines().size()).sum();
    }

    /** How many of the members said it. */
    public int practices() {
        return (int) voices.stream().filter(Voice::member).count();
    }

    /** "Five of six practices, from seven statements"; says so too where nobody said it yet. */
    public String sentence() {
        if (statements() == 0) return "No practice has said this yet";
        var gone = voices.size() - practices();
        return capital(number(practices()))
                + " of "
                + number(members)
                + (members == 1 ? " practice" : " practices")
                + (gone == 0 ? "" : " and " + number(gone) + " no longer a member")
                + ", from "
                + number(statements())
                + (statements() == 1 ? " statement" : " statements");
    }

    /** How many of the statements their practice has not confirmed. */
    public long unconfirmed() {
        return voices.stream()
                .flatMap(voice -> voice.lines().stream())
                .filter(line -> !line.confirmed())
                .count();
    }

    static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
