package commonground.reminder;

import commonground.access.People;
import commonground.access.Person;
import commonground.deadline.DeadlineRow;
import commonground.deadline.Deadlines;
import commonground.deadline.Lateness;
import commonground.kernel.Commands;
import commonground.kernel.Moment;
import commonground.mail.Letters;
import commonground.mail.Mail;
import commonground.mail.Post;
import commonground.programme.Programmes;
import commonground.views.Moments;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Sends reminders by mail and notes it. Between the mail server's taking it and the note lies a
 * moment: a node that is killed in it leaves a mail that is sent again, under the same Message-ID.
 */
@Component
class ReminderMails {
    private final ReminderRows rows;
    private final Deadlines deadlines;
    private final Programmes programmes;
    private final People people;
    private final Moments moments;
    private final Commands commands;
    private final Post post;
    private final Letters letters;
    private final MessageSource words;

    ReminderMails(
            ReminderRows rows,
            Deadlines deadlines,
            Programmes programmes,
            People people,
            Moments moments,
            Commands commands,
            Post post,
            Letters letters,
            MessageSource words) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.programmes = programmes;
        this.people = people;
        this.moments = moments;
        this.commands = commands;
        this.post = post;
        this.letters = letters;
        this.words = words;
    }

    private record Decided(@Nullable Mail mail, @Nullable WhyNot why) {}

    /** Quiet where it is noted already what became of it. */
    void send(Told reminder) {
        var decided = moments.upToDate(() -> decide(reminder));
        if (decided.mail() != null) {
            post.send(decided.mail());
            note(reminder);
        } else if (decided.why() != null) {
            note(reminder, decided.why());
        }
    }

    /** The mail was tried often enough. */
    void givenUp(Told reminder) {
        note(reminder, WhyNot.NOT_TAKEN);
    }

    private Decided decide(Told reminder) {
        var to = Objects.requireNonNull(reminder.person());
        if (!rows.about(to, reminder.deadline(), reminder.due(), reminder.daysLeft()).isEmpty())
            return new Decided(null, null);
        var deadline = deadlines.find(reminder.deadline());
        if (deadline.filter(row -> Telling.speaksOf(reminder, row)).isEmpty())
            return new Decided(null, WhyNot.NO_LONGER_DUE);
        return people.find(to)
                .map(person -> new Decided(mail(reminder, deadline.get(), person), null))
                .orElseGet(() -> new Decided(null, WhyNot.NO_LONGER_HERE));
    }

    private Mail mail(Told reminder, DeadlineRow deadline, Person person) {
        var lateness = Lateness.of(deadline, Moment.current().date());
        var programme = programmes.require(deadline.programme()).name();
        var subject =
                words.getMessage(
                        lateness.isLate() ? "reminder.mail.late" : "reminder.mail.ahead",
                        new Object[] {lateness.words(), oneLine(deadline.obligation())},
                        Locale.UK);
        return letters.write(
                reminder.toString(),
                person.email(),
                subject,
                "reminder",
                Map.of(
                        "deadline", deadline,
                        "lateness", lateness,
                        "programme", programme,
                        "link", post.address("/deadlines/" + deadline.deadline()),
                        "choose", post.address("/reminders")));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private void note(Told reminder) {
        commands.send(
                new NoteReminderSent(
                        reminder.deadline(),
                        reminder.due(),
                        reminder.daysLeft(),
                        Objects.requireNonNull(reminder.person()),
                        Channel.MAIL));
    }

    private void note(Told reminder, WhyNot why) {
        commands.send(
                new NoteReminderNotSent(
                        reminder.deadline(),
                        reminder.due(),
                        reminder.daysLeft(),
                        Objects.requireNonNull(reminder.person()),
                        why));
    }
}
