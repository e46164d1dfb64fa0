package commonground.reminder;

import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import java.time.LocalDate;

/** The mail server took somebody's digest. */
@EventName("reminder.digest-sent")
record DigestSent(PersonId person, LocalDate week) implements DigestEvent {}
