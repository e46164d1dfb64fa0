package commonground.listening;

import commonground.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * Where it was and who was there.
 *
 * @param people of the practice, by their accounts
 * @param others of the practice, as what they are; may be empty if there are people
 * @param listeners who listened
 */
@Embeddable
public record Attendance(
        String place,
        @Convert(converter = PersonIds.class) List<PersonId> people,
        @Column(name = "other_people") String others,
        @Convert(converter = PersonIds.class) List<PersonId> listeners) {}
