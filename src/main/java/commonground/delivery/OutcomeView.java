package commonground.delivery;

import commonground.kernel.PersonId;
import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class OutcomeView implements View<OutcomeRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof OutcomeEvent event
                ? Optional.of(event.outcome().value())
                : Optional.empty();
    }

    @Override
    public @Nullable OutcomeRow evolve(@Nullable OutcomeRow row, Recorded<?> recorded) {
        if (!(recorded.event() instanceof OutcomeEvent event)) return row;
        if (event instanceof OutcomeDefined defined) return defined(defined, recorded);
        return row == null ? null : after(row, event, recorded);
    }

    private static OutcomeRow defined(OutcomeDefined event, Recorded<?> recorded) {
        return new OutcomeRow(
                event.outcome(),
                event.programme(),
                recorded.sequence(),
                event.title(),
                event.owner(),
                event.smart(),
                event.answers(),
                List.of(),
                List.of(),
                OutcomeState.PURSUED,
                null,
                "",
                recorded.date(),
                List.of());
    }

    private static OutcomeRow after(OutcomeRow row, OutcomeEvent event, Recorded<?> recorded) {
        var on = recorded.date();
        var at = recorded.sequence();
        return switch (event) {
            case OutcomeDefined _ -> row;
            case OutcomeAttested e -> row.attesting(attested(row, e, on), at);
            case AttestationWithdrawn e -> row.attesting(withdrawn(row, e, on), at);
            case ReadingRecorded e -> row.reading(recorded(row, e, recorded.by()), at);
            case ReadingCorrected e -> row.reading(corrected(row, e, on), at);
            case TargetRevised e -> row.revised(e, on, recorded.by(), at);
            case OutcomeGivenUp e -> row.givenUp(on, e.reason(), at);
        };
    }

    private static List<Attestation> attested(OutcomeRow row, OutcomeAttested e, LocalDate on) {
        var all = new ArrayList<>(row.attested());
        all.removeIf(a -> isOf(a, e.quality(), e.person()));
        all.add(new Attestation(e.quality(), e.person(), e.words(), on, null, ""));
        return List.copyOf(all);
    }

    private static List<Attestation> withdrawn(
            OutcomeRow row, AttestationWithdrawn e, LocalDate on) {
        return row.attested().stream()
                .map(a ->
                        isOf(a, e.quality(), e.person())
                                ? new Attestation(
                                        a.quality(), a.person(), a.words(), a.on(), on, e.reason())
                                : a)
                .toList();
    }

    private static boolean isOf(Attestation attestation, Quality quality, PersonId person) {
        return attestation.standing()
                && attestation.quality() == quality
                && attestation.person().equals(person);
    }

    private static List<Reading> recorded(OutcomeRow row, ReadingRecorded e, PersonId by) {
        var all = new ArrayList<>(row.readings());
        all.add(new Reading(e.number(), e.value(), e.on(), e.source(), by, List.of()));
        return List.copyOf(all);
    }

    private static List<Reading> corrected(OutcomeRow row, ReadingCorrected e, LocalDate on) {
        return row.readings().stream()
                .map(r -> r.number() == e.number() ? r.corrected(e, on) : r)
                .toList();
    }

    @Override
    public int edition() {
        return 2;
    }

    @Override
    public Class<OutcomeVersion> versions() {
        return OutcomeVersion.class;
    }

    @Override
    public Version<OutcomeRow> version(VersionId id, long to, OutcomeRow row) {
        return new OutcomeVersion(id, to, row);
    }
}
