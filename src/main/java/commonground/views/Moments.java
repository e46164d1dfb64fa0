package commonground.views;

import commonground.kernel.Moment;
import commonground.kernel.Refusal;
import commonground.ledger.Ledger;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out which moment a reader asks for. */
@Component
public class Moments {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /**
     * A check that a command waits for may take longer than a page: refusing would lose what was
     * done.
     */
    private static final Duration LONGEST_WAIT_OF_A_COMMAND = Duration.ofSeconds(5);

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Databases cannot be asked about every time that can be written. */
    private static final Instant EARLIEST = Instant.EPOCH;

    private final Ledger ledger;
    private final Progress progress;
    private final Clock clock;

    Moments(Ledger ledger, Progress progress, Clock clock) {
        this.ledger = ledger;
        this.progress = progress;
        this.clock = clock;
    }

    /** Now: everything that the views have taken in. */
    public Moment now() {
        return new Moment(progress.position(), clock.instant(), true, "");
    }

    /**
     * @param asked nothing (now), a ledger position, an instant ({@code 2018-02-01T09:00:00Z}), a
     *     local date and time of the United Kingdom ({@code 2018-02-01T09:00}), or a date, which
     *     means its end
     * @throws Refusal if it cannot be read or has not come yet
     */
    public Moment at(@Nullable String asked) {
        if (asked == null || asked.isBlank()) return now();
        var text = asked.strip();
        return POSITION.matcher(text).matches() ? atPosition(text) : atInstant(text, instant(text));
    }

    /**
     * Reads what commands are checked against: everything recorded so far, this request's own
     * commands included.
     *
     * @throws Refusal if the views cannot catch up in time
     */
    public <T> T upToDate(ScopedValue.CallableOp<? extends T, RuntimeException> read) {
        if (!progress.await(ledger.lastPosition(), LONGEST_WAIT_OF_A_COMMAND))
            throw Refusal.of("views.catching-up");
        return now().read(read);
    }

    private Moment atPosition(String text) {
        var position = Long.parseLong(text);
        var instant =
                position == 0
                        ? Instant.EPOCH
                        : ledger.recordedAt(position).orElseThrow(() -> notReached(position));
        return past(position, instant, text);
    }

    private Refusal notReached(long position) {
        return Refusal.invalid(
                "at", "moment.position-not-reached", position, ledger.lastPosition());
    }

    private Moment atInstant(String text, Instant instant) {
        if (instant.isBefore(EARLIEST)) return past(0, instant, text);
        if (instant.isAfter(clock.instant())) throw Refusal.invalid("at", "moment.in-the-future");
        return past(ledger.positionAt(instant), instant, text);
    }

    private Moment past(long position, Instant instant, String asked) {
        progress.await(position, LONGEST_WAIT);
        return new Moment(position, instant, false, asked);
    }

    private Instant instant(String text) {
        try {
            if (DATE.matcher(text).matches()) return endOf(LocalDate.parse(text));
            if (text.endsWith("Z") || text.lastIndexOf('+') > 0)
                return java.time.OffsetDateTime.parse(text).toInstant();
            return LocalDateTime.parse(text).atZone(Moment.LONDON).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.invalid("at", "moment.unreadable", text);
        }
    }

    /** Today has not ended: its moment is the present one, held fast. */
    private Instant endOf(LocalDate date) {
        var now = clock.instant();
        if (date.equals(now.atZone(Moment.LONDON).toLocalDate())) return now;
        return date.plusDays(1).atStartOfDay(Moment.LONDON).toInstant().minusNanos(1000);
    }
}
