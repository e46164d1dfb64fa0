package commonground.directory.ods;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways in which the published files write dates. */
final class OdsDates {
    private static final DateTimeFormatter REGISTER = strict("uuuuMMdd");

    /** 01JAN2021 and 01Jan2022, 01-Sep-20, 2026-04-01. */
    private static final List<DateTimeFormatter> EXTRACTS =
            Stream.of("ddMMMuuuu", "dd-MMM-uu", "uuuu-MM-dd").map(OdsDates::strict).toList();

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private OdsDates() {}

    /** YYYYMMDD; nothing written means nothing known. */
    static @Nullable LocalDate register(String text, String column) throws LineRefused {
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text, REGISTER);
        } catch (DateTimeParseException e) {
            throw new LineRefused("import.line.date", text, column);
        }
    }

    static LocalDate extract(String text) throws LineRefused {
        for (var form : EXTRACTS) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeParseException e) {
                // one of the other forms, perhaps
            }
        }
        throw new LineRefused("import.line.extract-date", text);
    }

    static String inWords(LocalDate date) {
        return IN_WORDS.format(date);
    }

    /** English months: the United Kingdom's own locale abbreviates September as "Sept". */
    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
