package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The two whom a decision nominated to lead.
 *
 * @param sequence of the nomination among the programme's events: the latest is the lead
 * @param partner a GP partner of one practice
 * @param manager a practice manager
 * @param funding what both are paid from
 */
@Embeddable
public record LeadRow(
        ProgrammeId programme,
        DecisionId decision,
        long sequence,
        @Convert(converter = Seats.class) Seat partner,
        @Convert(converter = Seats.class) Seat manager,
        String funding,
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "nominated_on") LocalDate nominatedOn) {

    LeadRow answered(PersonId person, LeadAnswer said, LocalDate on, PersonId by, String reason) {
        return new LeadRow(
                programme,
                decision,
                sequence,
                partner.person().equals(person) ? partner.answered(said, on, by, reason) : partner,
                manager.person().equals(person) ? manager.answered(said, on, by, reason) : manager,
                funding,
                startsOn,
                nominatedOn);
    }

    public List<Seat> seats() {
        return List.of(partner, manager);
    }

    public Optional<Seat> seatOf(PersonId person) {
        return seats().stream().filter(seat -> seat.person().equals(person)).findFirst();
    }

    /** Both have taken it on. */
    public boolean confirmed() {
        return partner.confirmed() && manager.confirmed();
    }

    public boolean declined() {
        return partner.declined() || manager.declined();
    }
}
