package commonground.delivery;

import commonground.kernel.DecisionId;
import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as it was at the moment read.
 *
 * @param version sequence of its last event; what an If-Match has to name
 * @param smart with the target it has now
 * @param revisions the targets it had before, the first one first
 * @param attested who vouches for it, and who no longer does
 * @param readings in the order of recording
 * @param reason why it was given up; empty while it is pursued
 */
@Embeddable
public record OutcomeRow(
        OutcomeId outcome,
        ProgrammeId programme,
        long version,
        String title,
        PersonId owner,
        @Convert(converter = SmartColumn.class) Smart smart,
        @Convert(converter = DecisionIds.class) List<DecisionId> answers,
        @Convert(converter = Attestations.class) List<Attestation> attested,
        @Convert(converter = Readings.class) List<Reading> readings,
        @Enumerated(EnumType.STRING) OutcomeState state,
        @Column(name = "given_up_on") @Nullable LocalDate givenUpOn,
        String reason,
        @Column(name = "defined_on") LocalDate definedOn,
        @Convert(converter = Revisions.class) List<Revision> revisions) {

    public boolean isPursued() {
        return state == OutcomeState.PURSUED;
    }

    /** Whether somebody vouches for it in this respect. */
    public boolean isAttested(Quality quality) {
        return attested.stream().anyMatch(a -> a.quality() == quality && a.standing());
    }

    /** By date; of the same date the later recorded last. */
    public List<Reading> byDate() {
        return readings.stream()
                .sorted(Comparator.comparing(Reading::on).thenComparing(Reading::number))
                .toList();
    }

    /** With the target that was set first: the line it was measured against to begin with. */
    public Smart asFirstSet() {
        if (revisions.isEmpty()) return smart;
        return smart.towards(revisions.getFirst().target(), revisions.getFirst().by());
    }

    OutcomeRow revised(TargetRevised event, LocalDate on, PersonId who, long at) {
        var all = new ArrayList<>(revisions);
        all.add(new Revision(event.fromTarget(), event.fromBy(), event.reason(), on, who));
        return new OutcomeRow(
                outcome,
                programme,
                at,
                title,
                owner,
                smart.towards(event.target(), event.by()),
                answers,
                attested,
                readings,
                state,
                givenUpOn,
                reason,
                definedOn,
                List.copyOf(all));
    }

    OutcomeRow attesting(List<Attestation> all, long at) {
        return copy(at, all, readings, state, givenUpOn, reason);
    }

    OutcomeRow reading(List<Reading> all, long at) {
        return copy(at, attested, all, state, givenUpOn, reason);
    }

    OutcomeRow givenUp(LocalDate on, String why, long at) {
        return copy(at, attested, readings, OutcomeState.GIVEN_UP, on, why);
    }

    private OutcomeRow copy(
            long version,
            List<Attestation> attested,
            List<Reading> readings,
            OutcomeState state,
            @Nullable LocalDate givenUpOn,
            String reason) {
        return new OutcomeRow(
                outcome, programme, version, title, owner, smart, answers, attested, readings,
                state, givenUpOn, reason, definedOn, revisions);
    }
}
