package commonground.web;

import commonground.kernel.Check;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as it was typed into three fields, {@code x.day}, {@code x.month} and {@code x.year}; kept
 * as typed until it is parsed, so that a page can show it again. Fields not sent are empty.
 */
public record DateInput(String day, String month, String year) {
    public static final DateInput EMPTY = new DateInput("", "", "");

    public DateInput(@Nullable String day, @Nullable String month, @Nullable String year) {
        this.day = day == null ? "" : day.strip();
        this.month = month == null ? "" : month.strip();
        this.year = year == null ? "" : year.strip();
    }

    public static DateInput of(@Nullable LocalDate date) {
        if (date == null) return EMPTY;
        return new DateInput(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    /** What a form holds when none of the three fields was sent is null. */
    public static DateInput orEmpty(@Nullable DateInput typed) {
        return typed == null ? EMPTY : typed;
    }

    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /**
     * The date typed. What is missing or cannot be a date is added to {@code check}, which then
     * refuses; the date returned in that case is {@link LocalDate#MIN}, which no command takes.
     * Months may be written as numbers or as English names.
     */
    public LocalDate parse(Check check, String field) {
        if (isEmpty()) return refuse(check, field, "date.missing");
        var missing = missing();
        if (!missing.isEmpty()) return refuse(check, field, "date.incomplete", missing);
        if (!year.matches("\\d{4}")) return refuse(check, field, "date.year", year);
        var month = monthNumber();
        if (!day.matches("\\d{1,2}") || month == 0)
            return refuse(check, field, "date.not-real", day, this.month, year);
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return refuse(check, field, "date.not-real", day, named(month), year);
        }
    }

    /** As {@link #parse}, where no date at all is an answer too. */
    public @Nullable LocalDate parseOrNothing(Check check, String field) {
        return isEmpty() ? null : parse(check, field);
    }

    private String missing() {
        var parts = new StringBuilder();
        if (day.isEmpty()) parts.append("day");
        if (month.isEmpty()) parts.append(parts.isEmpty() ? "" : " and ").append("month");
        if (year.isEmpty()) parts.append(parts.isEmpty() ? "" : " and ").append("year");
        return parts.toString();
    }

    /** 1 to 12, or 0 if it is no month. */
    private int monthNumber() {
        if (month.matches("\\d{1,2}")) {
            var number = Integer.parseInt(month);
            return number <= 12 ? number : 0;
        }
        for (var known : Month.values())
            if (month.length() >= 3 && known.name().startsWith(month.toUpperCase(Locale.ROOT)))
                return known.getValue();
        return 0;
    }

    private static String named(int month) {
        return month == 0 ? "0" : Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static LocalDate refuse(Check check, String field, String key, Object... arguments) {
        check.refuse(field, key, arguments);
        return LocalDate.MIN;
    }
}
