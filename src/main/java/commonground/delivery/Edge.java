package commonground.delivery;

import commonground.access.People;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.programme.Programmes;
import commonground.views.Moments;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What no aggregate of delivery can know, asked before a command is sent. */
@Component
class Edge {
    private final Programmes programmes;
    private final People people;
    private final Moments moments;
    private final Clock clock;

    Edge(Programmes programmes, People people, Moments moments, Clock clock) {
        this.programmes = programmes;
        this.people = people;
        this.moments = moments;
        this.clock = clock;
    }

    void requireProgramme(ProgrammeId programme) {
        moments.upToDate(() -> programmes.require(programme));
    }

    void requireKnown(String field, PersonId person) {
        if (people.find(person).isEmpty()) throw Refusal.invalid(field, "delivery.person-unknown");
    }

    void requireNotBeforeItBegan(String field, LocalDate date, ProgrammeId programme) {
        var began = moments.upToDate(() -> programmes.require(programme)).openedOn();
        if (date.isBefore(began))
            throw Refusal.invalid(field, "delivery.before-it-began", date, began);
    }

    void requireHasCome(String field, LocalDate date) {
        if (date.isAfter(LocalDate.ofInstant(clock.instant(), Moment.LONDON)))
            throw Refusal.invalid(field, "delivery.not-yet", date);
    }
}
