package commonground.reminder;

import commonground.kernel.PersonId;
import java.time.LocalDate;

/** What became of one week's digest to one person. */
sealed interface DigestEvent permits DigestSent, DigestNotSent {
    PersonId person();

    /** The Monday that the week is known by. */
    LocalDate week();
}
