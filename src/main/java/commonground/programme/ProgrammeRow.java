package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme as lists and its overview show it.
 *
 * @param version sequence of its last event; what an If-Match has to name
 * @param vision the agreed wording, or null while there is none
 * @param closedOn the date it was closed on, or null while it is open
 * @param closedFor why it was closed
 * @param lastRecorded when something was last recorded about the programme itself
 */
@Embeddable
public record ProgrammeRow(
        ProgrammeId programme,
        long version,
        String name,
        String locality,
        @Column(name = "opened_on") LocalDate openedOn,
        @Column(name = "vision_decision") @Nullable DecisionId visionDecision,
        @Column(name = "vision_wording") @Nullable Integer visionWording,
        @Nullable String vision,
        @Column(name = "vision_on") @Nullable LocalDate visionOn,
        @Column(name = "last_recorded") Instant lastRecorded,
        @Column(name = "closed_on") @Nullable LocalDate closedOn,
        @Column(name = "closed_for") @Nullable String closedFor) {

    /** Nothing new begins in it. */
    public boolean closed() {
        return closedOn != null;
    }

    ProgrammeRow at(long version, Instant recorded) {
        return new ProgrammeRow(
                programme,
                version,
                name,
                locality,
                openedOn,
                visionDecision,
                visionWording,
                vision,
                visionOn,
                recorded,
                closedOn,
                closedFor);
    }

    ProgrammeRow adopting(VisionAgreed event, LocalDate on) {
        return new ProgrammeRow(
                programme,
                version,
                name,
                locality,
                openedOn,
                event.decision(),
                event.wording(),
                event.vision(),
                on,
                lastRecorded,
                closedOn,
                closedFor);
    }

    ProgrammeRow closing(@Nullable LocalDate on, @Nullable String reason) {
        return new ProgrammeRow(
                programme,
                version,
                name,
                locality,
                openedOn,
                visionDecision,
                visionWording,
                vision,
                visionOn,
                lastRecorded,
                on,
                reason);
    }
}
