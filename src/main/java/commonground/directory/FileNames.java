package commonground.directory;

import commonground.kernel.Check;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be learned from the name of a file. */
final class FileNames {
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(20\\d{2})[-_]?(\\d{2})(?:[-_]?(\\d{2}))?(?!\\d)");

    private FileNames() {}

    /** Without folders and without characters that cannot be shown. */
    static String shown(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("\\p{C}", "").strip();
        if (clean.isEmpty()) return "unnamed";
        return clean.length() <= Check.LINE ? clean : clean.substring(0, Check.LINE);
    }

    /**
     * {@code epraccur-2019-11.csv} is of 30 November 2019, {@code epraccur-2019-11-29.csv} of the
     * day before. A month that has not ended yet is taken up to today.
     */
    static Optional<LocalDate> edition(String name, LocalDate today) {
        var found = DATE.matcher(name);
        if (!found.find()) return Optional.empty();
        try {
            var month =
                    YearMonth.of(
                            Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            if (found.group(3) != null)
                return Optional.of(month.atDay(Integer.parseInt(found.group(3))));
            var end = month.atEndOfMonth();
            return Optional.of(month.equals(YearMonth.from(today)) ? today : end);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
