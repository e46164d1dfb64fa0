package commonground.web;

import commonground.kernel.Check;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which moment a reader asks for, as typed: a date with or without a time, or the number of an
 * entry.
 *
 * <p>The names are long so that no form of a feature has the same.
 *
 * @param back the page to be seen at that moment
 */
record MomentForm(
        @Nullable DateInput momentDate,
        @Nullable String momentTime,
        @Nullable String momentEntry,
        @Nullable String back) {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    boolean isEmpty() {
        return DateInput.orEmpty(momentDate).isEmpty()
                && text(momentTime).isEmpty()
                && text(momentEntry).isEmpty();
    }

    /** The value of {@code at} that says the same. */
    String asked() {
        var check = new Check();
        var date = DateInput.orEmpty(momentDate);
        if (isEmpty()) check.refuse("momentDate", "moment.nothing");
        else if (!date.isEmpty() && !text(momentEntry).isEmpty())
            check.refuse("momentEntry", "moment.one");
        else if (date.isEmpty() && !text(momentTime).isEmpty())
            check.refuse("momentDate", "moment.time-alone");
        var asked =
                text(momentEntry).isEmpty()
                        ? dateAndTime(date, check)
                        : entry(text(momentEntry), check);
        check.done();
        return asked;
    }

    private String dateAndTime(DateInput date, Check check) {
        if (date.isEmpty()) return "";
        var day = date.parse(check, "momentDate").toString();
        if (text(momentTime).isEmpty()) return day;
        var typed = TIME.matcher(text(momentTime));
        if (!typed.matches()) {
            check.refuse("momentTime", "moment.time", text(momentTime));
            return day;
        }
        var hour = Integer.parseInt(typed.group(1));
        return day + "T" + LocalTime.of(hour, Integer.parseInt(typed.group(2)));
    }

    private static String entry(String typed, Check check) {
        if (!POSITION.matcher(typed).matches()) check.refuse("momentEntry", "moment.position");
        return typed;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
