package commonground.deadline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import commonground.kernel.DeadlineId;
import commonground.kernel.Narrator;
import commonground.kernel.Recorded;
import commonground.web.Dates;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class DeadlineNarrator implements Narrator {
    private static final int KEPT = 10_000;

    private final MessageSource words;
    private final Dates dates;
    private final DeadlineRows rows;

    /** What a deadline is about never changes, so a page of many events asks once for each. */
    private final Cache<DeadlineId, String> obligations =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    DeadlineNarrator(MessageSource words, Dates dates, DeadlineRows rows) {
        this.words = words;
        this.dates = dates;
        this.rows = rows;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return recorded.event() instanceof DeadlineEvent event
                ? Optional.of(sentence(event))
                : Optional.empty();
    }

    private String sentence(DeadlineEvent event) {
        var what = obligation(event);
        return switch (event) {
            case DeadlineSet e -> say("set", what, dates.date(e.due()), e.issuer());
            case DeadlineMoved e ->
                    say(
                            e.to().isBefore(e.from()) ? "moved.forward" : "moved.later",
                            what,
                            dates.date(e.from()),
                            dates.date(e.to()),
                            e.reason(),
                            e.authority());
            case DeadlineSubmitted e -> say("submitted", what, dates.date(e.on()), e.note());
            case DeadlineAssured e ->
                    e.note().isEmpty() ? say("assured", what) : say("assured.note", what, e.note());
            case DeadlineReturned e -> say("returned", what, e.reason());
        };
    }

    private String obligation(DeadlineEvent event) {
        if (event instanceof DeadlineSet set) return set.obligation();
        var known = obligations.getIfPresent(event.deadline());
        if (known != null) return known;
        var found = rows.find(event.deadline()).map(DeadlineRow::obligation);
        found.ifPresent(obligation -> obligations.put(event.deadline(), obligation));
        return found.orElseGet(
                () -> words.getMessage("event.deadline.of-unknown", null, Locale.UK));
    }

    private String say(String key, Object... arguments) {
        return words.getMessage("event.deadline." + key, arguments, Locale.UK);
    }
}
