package commonground.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Entries as an iCalendar (RFC 5545) of whole days. The same entries make the same bytes: nothing
 * in it is of the moment at which it was asked for.
 */
public final class CalendarFile {
    private static final MediaType TYPE = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final String PRODUCT = "-//Common Ground//Calendar//EN";
    private static final Duration ASK_AGAIN_AFTER = Duration.ofHours(4);

    private final Calendar calendar = new Calendar();

    private CalendarFile() {}

    /**
     * @param name what the calendar is called
     * @param base where this site is, for links; without a slash at its end
     */
    public static CalendarFile of(String name, List<CalendarEntry> entries, String base) {
        var file = new CalendarFile();
        file.calendar
                .add(new ProdId(PRODUCT))
                .add(ImmutableVersion.VERSION_2_0)
                .add(ImmutableCalScale.GREGORIAN)
                .add(new Name(name))
                .add(new XProperty("X-WR-CALNAME", name))
                .add(
                        new RefreshInterval(
                                new ParameterList(List.of(Value.DURATION)), ASK_AGAIN_AFTER))
                .add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN_AFTER.toString()));
        for (var entry : entries) file.calendar.add(event(entry, base));
        return file;
    }

    private static VEvent event(CalendarEntry entry, String base) {
        var link = base + entry.path();
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()))
                .add(new DtStamp(entry.changed()))
                .add(new LastModified(entry.changed()))
                .add(new Sequence(Math.toIntExact(entry.sequence())))
                .add(new DtStart<>(new ParameterList(List.of(Value.DATE)), entry.date()))
                .add(new Summary(entry.title()))
                .add(new Description(String.join("\n", entry.details()) + "\n" + link))
                .add(new Url(URI.create(link)))
                .add(new Categories(new TextList(entry.categories())))
                // a day on which something is due is not a day on which nobody can be met
                .add(new Transp(Transp.VALUE_TRANSPARENT))
                .add(
                        new Status(
                                entry.cancelled()
                                        ? Status.VALUE_CANCELLED
                                        : Status.VALUE_CONFIRMED));
        return event;
    }

    public byte[] bytes() {
        try (var text = new StringWriter()) {
            new CalendarOutputter(false).output(calendar, text);
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** To be saved or opened under that name. */
    public ResponseEntity<byte[]> answer(String fileName) {
        var disposition = ContentDisposition.attachment().filename(fileName).build();
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes());
    }
}
