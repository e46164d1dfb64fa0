package commonground.reminder;

import commonground.access.People;
import commonground.access.Person;
import commonground.kernel.Commands;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.mail.Letters;
import commonground.mail.Post;
import commonground.views.Moments;
import commonground.web.Dates;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sends each person's digest once a week. */
@Component
class DigestMails {
    private final Queue queue;
    private final ReminderRows rows;
    private final DigestsOfBefore before;
    private final Recipients recipients;
    private final People people;
    private final Digests digests;
    private final Moments moments;
    private final Post post;
    private final Letters letters;
    private final MessageSource words;
    private final Dates dates;
    private final Commands commands;
    private final Clock clock;

    DigestMails(
            Queue queue,
            ReminderRows rows,
            DigestsOfBefore before,
            Recipients recipients,
            People people,
            Digests digests,
            Moments moments,
            Post post,
            Letters letters,
            MessageSource words,
            Dates dates,
            Commands commands,
            Clock clock) {
        this.queue = queue;
        this.rows = rows;
        this.before = before;
        this.recipients = recipients;
        this.people = people;
        this.digests = digests;
        this.moments = moments;
        this.post = post;
        this.letters = letters;
        this.words = words;
        this.dates = dates;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Queues the digests whose day has come.
     *
     * @param meantFor when this was to be done; a node that comes late looks at the days since
     */
    void queue(Instant meantFor) {
        if (!post.isOpen()) return;
        var first = meantFor.atZone(Moment.LONDON).toLocalDate();
        var today = clock.instant().atZone(Moment.LONDON).toLocalDate();
        for (var person : moments.upToDate(this::everybody)) {
            var digest = moments.upToDate(() -> recipients.preference(person)).digest();
            if (digest == null) continue;
            var day = today.with(TemporalAdjusters.previousOrSame(digest));
            if (!day.isBefore(first)) queue.add(Queue.DIGEST, week(day) + "/" + person.id());
        }
    }

    private List<Person> everybody() {
        var chosen = rows.preferences().stream().map(PreferenceRow::person).toList();
        return java.util.stream.Stream.concat(
                        people.ofNoPractice().stream(),
                        chosen.stream().flatMap(id -> people.find(id).stream()))
                .distinct()
                .toList();
    }

    /** A week is known by its Monday. */
    private static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Quiet where it is noted already what became of this week's. */
    void send(String name) {
        var week = weekOf(name);
        var found = people.find(personOf(name));
        if (found.isEmpty()) return;
        var person = found.get();
        if (moments.upToDate(() -> isDone(person, week))) return;
        var digest = moments.upToDate(() -> digests.make(person));
        var subject =
                words.getMessage(
                        "reminder.digest.subject",
                        new Object[] {dates.date(digest.from()), dates.date(digest.to())},
                        Locale.UK);
        post.send(
                letters.write(
                        "digest/" + name,
                        person.email(),
                        subject,
                        "digest",
                        Map.of("digest", digest, "choose", post.address("/reminders"))));
        commands.send(new NoteDigest(person.id(), week, true));
    }

    private boolean isDone(Person person, LocalDate week) {
        return rows.digest(person.id(), week).isPresent() || before.knows(person.id(), week);
    }

    /** The mail was tried often enough. */
    void givenUp(String name) {
        commands.send(new NoteDigest(personOf(name), weekOf(name), false));
    }

    private static LocalDate weekOf(String name) {
        return LocalDate.parse(name.substring(0, name.indexOf('/')));
    }

    private static PersonId personOf(String name) {
        return new PersonId(name.substring(name.indexOf('/') + 1));
    }
}
