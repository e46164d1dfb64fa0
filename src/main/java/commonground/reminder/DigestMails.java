package commonground.reminder;

import commonground.access.People;
import commonground.access.Person;
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
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends each person's digest once a week. */
@Component
class DigestMails {
    private final Queue queue;
    private final ReminderRows rows;
    private final Recipients recipients;
    private final People people;
    private final Digests digests;
    private final Moments moments;
    private final Post post;
    private final Letters letters;
    private final MessageSource words;
    private final Dates dates;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DigestMails(
            Queue queue,
            ReminderRows rows,
            Recipients recipients,
            People people,
            Digests digests,
            Moments moments,
            Post post,
            Letters letters,
            MessageSource words,
            Dates dates,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.queue = queue;
        this.rows = rows;
        this.recipients = recipients;
        this.people = people;
        this.digests = digests;
        this.moments = moments;
        this.post = post;
        this.letters = letters;
        this.words = words;
        this.dates = dates;
        this.jdbc = jdbc;
        this.transaction = transaction;
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

    /** Quiet where this week's was sent. */
    void send(String name) {
        var week = LocalDate.parse(name.substring(0, name.indexOf('/')));
        var person = people.find(new PersonId(name.substring(name.indexOf('/') + 1)));
        if (person.isEmpty() || wasSent(person.get(), week)) return;
        var digest = moments.upToDate(() -> digests.make(person.get()));
        var subject =
                words.getMessage(
                        "reminder.digest.subject",
                        new Object[] {dates.date(digest.from()), dates.date(digest.to())},
                        Locale.UK);
        post.send(
                letters.write(
                        "digest/" + name,
                        person.get().email(),
                        subject,
                        "digest",
                        Map.of("digest", digest, "choose", post.address("/reminders"))));
        noteSent(person.get(), week);
    }

    private boolean wasSent(Person person, LocalDate week) {
        var sent =
                jdbc.queryForObject(
                        "select count(*) from digest_sent where person = ? and week = ?",
                        Long.class,
                        person.id().value(),
                        week);
        return sent != null && sent > 0;
    }

    private void noteSent(Person person, LocalDate week) {
        transaction.executeWithoutResult(status ->
                jdbc.update(
                        "insert into digest_sent (person, week, sent_at) values (?, ?, ?)",
                        person.id().value(),
                        week,
                        clock.instant().atOffset(ZoneOffset.UTC)));
    }
}
