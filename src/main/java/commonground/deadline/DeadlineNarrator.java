package commonground.deadline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import commonground.access.People;
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
    private final People people;

    /**
     * What a deadline is about never changes once it is asked for, so a page of many events asks
     * once for each.
     */
    private final Cache<DeadlineId, String> obligations =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    DeadlineNarrator(MessageSource words, Dates dates, DeadlineRows rows, People people) {
        this.people = people;
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
                            (e.to().isBefore(e.from()) ? "moved.forward" : "moved.later")
                                    + (e.together() ? ".with-series" : ""),
                            what,
                            dates.date(e.from()),
                            dates.date(e.to()),
                            e.reason(),
                            e.authority());
            case DeadlineDrafted e -> say("drafted", what, dates.date(e.due()), e.terms().issuer());
            case DraftCorrected e -> say("draft-corrected", what, dates.date(e.due()));
            case DeadlineActivated e -> say("activated", what);
            case DeadlineOwnerNamed e -> say("owner-named", what, people.nameOf(e.owner()));
            case EvidenceRequired e -> say("evidence-required", what, e.what());
            case EvidenceSupplied e ->
                    say(
                            e.link().isEmpty()
                                    ? "evidence-supplied"
                                    : e.note().isEmpty()
                                            ? "evidence-supplied.link"
                                            : "evidence-supplied.both",
                            what,
                            item(e),
                            e.note(),
                            e.link());
            case EvidenceTakenBack e -> say("evidence-taken-back", what, item(e), e.reason());
            case EvidenceNoLongerRequired e ->
                    say("evidence-no-longer-required", what, item(e), e.reason());
            case DeadlineLinked e -> say("linked." + e.link().kind(), what);
            case DeadlineUnlinked e -> say("unlinked." + e.link().kind(), what);
            case DeadlineSubmitted e ->
                    e.withoutEvidence().isEmpty()
                            ? say("submitted", what, dates.date(e.on()), e.note())
                            : say(
                                    "submitted.without",
                                    what,
                                    dates.date(e.on()),
                                    e.note(),
                                    e.withoutEvidence());
            case DeadlineAssured e ->
                    e.note().isEmpty() ? say("assured", what) : say("assured.note", what, e.note());
            case DeadlineReturned e -> say("returned", what, e.reason());
            case DeadlineMissed e -> say("missed", what, dates.date(e.on()), e.reason());
            case DeadlineWaived e -> say("waived", what, e.reason(), e.authority());
            case DeadlineSuperseded e -> say("superseded", what, called(e.by()), e.reason());
        };
    }

    private String obligation(DeadlineEvent event) {
        return switch (event) {
            case DeadlineSet e -> e.obligation();
            case DeadlineDrafted e -> e.terms().obligation();
            case DraftCorrected e -> e.terms().obligation();
            default -> called(event.deadline());
        };
    }

    private String called(DeadlineId deadline) {
        var known = obligations.getIfPresent(deadline);
        if (known != null) return known;
        var found = rows.find(deadline);
        found.filter(row -> row.state() != DeadlineState.DRAFTED)
                .ifPresent(row -> obligations.put(deadline, row.obligation()));
        return found.map(DeadlineRow::obligation)
                .orElseGet(() -> words.getMessage("event.deadline.of-unknown", null, Locale.UK));
    }

    /** What had to be shown, as the record says it; it never changes. */
    private String item(EvidenceEvent event) {
        return rows.evidence(event.deadline()).stream()
                .filter(row -> row.item().equals(event.item()))
                .map(EvidenceRow::what)
                .findFirst()
                .orElseGet(() -> say("evidence-unknown"));
    }

    private String say(String key, Object... arguments) {
        return words.getMessage("event.deadline." + key, arguments, Locale.UK);
    }
}
