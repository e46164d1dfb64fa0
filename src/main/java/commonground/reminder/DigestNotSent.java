package commonground.reminder;

import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import java.time.LocalDate;

/** The mail server did not take somebody's digest, however often it was tried. */
@EventName("reminder.digest-not-sent")
record DigestNotSent(PersonId person, LocalDate week) implements DigestEvent {}
