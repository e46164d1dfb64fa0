package commonground.deadline;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DeadlineView implements View<DeadlineRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof DeadlineEvent event
                ? Optional.of(event.deadline().value())
                : Optional.empty();
    }

    @Override
    public @Nullable DeadlineRow evolve(@Nullable DeadlineRow row, Recorded<?> recorded) {
        if (!(recorded.event() instanceof DeadlineEvent event)) return row;
        if (event instanceof DeadlineSet set) return set(set, recorded);
        if (event instanceof DeadlineDrafted drafted) return drafted(drafted, recorded);
        if (row == null) return null;
        var now = new RowInTheMaking(row, recorded);
        change(now, event, recorded.date());
        return now.done();
    }

    private static void change(RowInTheMaking row, DeadlineEvent event, LocalDate date) {
        row.state = row.state.after(event);
        switch (event) {
            case DraftCorrected e -> {
                row.terms = e.terms();
                row.due = e.due();
                row.originalDue = e.due();
            }
            case DeadlineActivated e -> row.setOn = date;
            case DeadlineOwnerNamed e -> row.owner = e.owner();
            case DeadlineMoved e -> {
                row.due = e.to();
                row.moves++;
            }
            case EvidenceRequired e -> row.required++;
            case EvidenceNoLongerRequired e -> row.required--;
            case EvidenceSupplied e -> row.supplied++;
            case EvidenceTakenBack e -> row.supplied--;
            case DeadlineSubmitted e ->
                    row.submission = new Submission(e.on(), e.note(), row.due, e.withoutEvidence());
            case DeadlineAssured e -> row.assurance = new Assurance(date, e.note());
            case DeadlineReturned e -> row.returned = new Return(date, e.reason());
            case DeadlineMissed e -> row.closing = new Closing(e.on(), e.reason(), "", null);
            case DeadlineWaived e ->
                    row.closing = new Closing(date, e.reason(), e.authority(), null);
            case DeadlineSuperseded e -> row.closing = new Closing(date, e.reason(), "", e.by());
            // those that begin a row, and what satisfies it, which has a view of its own
            case DeadlineSet e -> {}
            case DeadlineDrafted e -> {}
            case DeadlineLinked e -> {}
            case DeadlineUnlinked e -> {}
        }
    }

    private static DeadlineRow set(DeadlineSet event, Recorded<?> recorded) {
        return first(
                event,
                Terms.of(event),
                event.due(),
                DeadlineState.ACTIVE,
                event.template(),
                event.series(),
                recorded);
    }

    private static DeadlineRow drafted(DeadlineDrafted event, Recorded<?> recorded) {
        return first(
                event,
                event.terms(),
                event.due(),
                DeadlineState.DRAFTED,
                event.template(),
                event.series(),
                recorded);
    }

    private static DeadlineRow first(
            DeadlineEvent event,
            Terms terms,
            LocalDate due,
            DeadlineState state,
            String template,
            String series,
            Recorded<?> recorded) {
        return new DeadlineRow(
                event.deadline(),
                event.programme(),
                recorded.sequence(),
                terms,
                due,
                due,
                0,
                state,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                template,
                series,
                recorded.date(),
                recorded.recordedAt());
    }

    @Override
    public Class<DeadlineVersion> versions() {
        return DeadlineVersion.class;
    }

    @Override
    public Version<DeadlineRow> version(VersionId id, long to, DeadlineRow row) {
        return new DeadlineVersion(id, to, row);
    }

    /** 2: drafts, owners, evidence, other ends, templates and series. */
    @Override
    public int edition() {
        return 2;
    }
}
