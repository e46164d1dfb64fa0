package commonground.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final String BASE = "https://common-ground.example";
    private static final Instant CHANGED = Instant.parse("2018-02-02T16:00:00Z");

    private static CalendarEntry entry(String title, String details, boolean cancelled) {
        return new CalendarEntry(
                "one@deadline.common-ground",
                title,
                LocalDate.of(2018, 10, 1),
                List.of(details),
                "/deadlines/one",
                3,
                CHANGED,
                cancelled,
                List.of("Commissioner deadline", "National"));
    }

    private static String text(CalendarEntry... entries) {
        var file = CalendarFile.of("Common Ground", List.of(entries), BASE);
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static Calendar read(String text) {
        try {
            return new CalendarBuilder()
                    .build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private static String value(Calendar calendar, String property) {
        VEvent event = calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    @Test
    void anEntryIsOneWholeDayWithEverythingThatCalendarsGoBy() {
        assertThat(text(entry("Due: Extended access", "National", false)))
                .contains(
                        "BEGIN:VCALENDAR\r\nPRODID:",
                        "\r\nVERSION:2.0\r\n",
                        "\r\nUID:one@deadline.common-ground\r\n",
                        "\r\nDTSTAMP:20180202T160000Z\r\n",
                        "\r\nLAST-MODIFIED:20180202T160000Z\r\n",
                        "\r\nSEQUENCE:3\r\n",
                        "\r\nDTSTART;VALUE=DATE:20181001\r\n",
                        "\r\nSUMMARY:Due: Extended access\r\n",
                        "\r\nURL:https://common-ground.example/deadlines/one\r\n",
                        "\r\nCATEGORIES:Commissioner deadline,National\r\n",
                        "\r\nTRANSP:TRANSPARENT\r\n",
                        "\r\nSTATUS:CONFIRMED\r\n",
                        "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void whatIsCancelledSaysSo() {
        assertThat(text(entry("Waived: Map", "", true))).contains("\r\nSTATUS:CANCELLED\r\n");
    }

    @Test
    void theSameEntriesMakeTheSameBytes() {
        var one = text(entry("Due: Extended access", "National", false));
        assertThat(text(entry("Due: Extended access", "National", false))).isEqualTo(one);
    }

    @Test
    void whateverStandsInATextIsReadBackAsItWas() {
        var title = "Due: a, b; c \\ d: \"e\" BEGIN:VEVENT \uD83C\uDFE5 – St Wilfrid's";
        var details =
                "first line\nsecond; with \\n in it, and a comma\nEND:VCALENDAR " + "é".repeat(90);
        var read = read(text(entry(title, details, false)));
        assertThat(value(read, Property.SUMMARY)).isEqualTo(title);
        assertThat(value(read, Property.DESCRIPTION))
                .isEqualTo(details + "\n" + BASE + "/deadlines/one");
        assertThat(read.getComponents(Component.VEVENT)).hasSize(1);
    }

    @Test
    void longLinesAreFoldedAndNoSignIsCutInTwo() {
        for (int before = 50; before < 80; before++) {
            var title = "a".repeat(before) + "\uD83C\uDFE5".repeat(90);
            var text = text(entry(title, "", false));
            assertThat(text.lines()).allMatch(line -> line.length() <= 75);
            assertThat(value(read(text), Property.SUMMARY)).isEqualTo(title);
        }
    }

    @Test
    void everyLineEndsAsTheStandardHasIt() {
        var text = text(entry("Due: Extended access", "one\r\ntwo\nthree", false));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void theLibraryFindsNothingWrongWithIt() {
        var full = read(text(entry("Due", "x", false), entry("Waived", "", true)));
        assertThat(full.validate(true).getEntries()).isEmpty();
    }

    @Test
    void aCalendarOfNothingIsACalendar() {
        var none = text();
        assertThat(none).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(read(none).getComponents(Component.VEVENT)).isEmpty();
    }
}
