package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The commissioner's extended access requirement, with the dates it really had. */
final class ExtendedAccess {
    static final DeadlineId DEADLINE = new DeadlineId("extended-access");
    static final ProgrammeId PROGRAMME = new ProgrammeId("ashdown-heath");
    static final PersonId MANAGER = new PersonId("manager");

    static final LocalDate MARCH_2019 = LocalDate.of(2019, 3, 31);
    static final LocalDate OCTOBER_2018 = LocalDate.of(2018, 10, 1);

    static final String OBLIGATION = "Extended access for the whole population";
    static final String WHY_FORWARD = "Planning guidance refreshed for 2018/19";
    static final String AUTHORITY = "NHS England";

    private ExtendedAccess() {}

    static SetDeadline set() {
        return new SetDeadline(
                DEADLINE,
                PROGRAMME,
                OBLIGATION,
                "NHS England",
                Level.NATIONAL,
                MARCH_2019,
                "GP Forward View, April 2016",
                "All registered patients",
                "Seven core requirements",
                "The commissioner");
    }

    static DeadlineSet wasSet() {
        var command = set();
        return new DeadlineSet(
                command.deadline(),
                command.programme(),
                command.obligation(),
                command.issuer(),
                command.level(),
                command.due(),
                command.source(),
                command.population(),
                command.evidenceRequired(),
                command.assuredBy(),
                command.template(),
                command.series());
    }

    static MoveDeadline move(LocalDate to) {
        return new MoveDeadline(DEADLINE, to, WHY_FORWARD, AUTHORITY);
    }

    static DeadlineMoved wasMoved(LocalDate from, LocalDate to) {
        return new DeadlineMoved(DEADLINE, PROGRAMME, from, to, WHY_FORWARD, AUTHORITY);
    }

    static DeadlineSubmitted wasSubmitted(LocalDate on) {
        return new DeadlineSubmitted(DEADLINE, PROGRAMME, on, "Hub rota and coverage return");
    }

    static DeadlineAssured wasAssured() {
        return new DeadlineAssured(DEADLINE, PROGRAMME, "All seven are met");
    }

    static DeadlineReturned wasReturned() {
        return new DeadlineReturned(DEADLINE, PROGRAMME, "Weekend hours are missing");
    }

    /** Events as they were recorded, one after the other. */
    static final class Record {
        private final List<Recorded<?>> entries = new ArrayList<>();

        Record on(LocalDate date, DeadlineEvent event) {
            return at(date.atTime(LocalTime.NOON).atZone(Moment.LONDON).toInstant(), event);
        }

        Record at(Instant when, DeadlineEvent event) {
            var position = entries.size() + 1L;
            entries.add(
                    new Recorded<>(
                            position,
                            DEADLINE.value(),
                            position - 1,
                            event,
                            when,
                            MANAGER,
                            null,
                            PROGRAMME));
            return this;
        }

        /** The row as it stood after all of it. */
        DeadlineRow row() {
            var view = new DeadlineView();
            DeadlineRow row = null;
            for (var entry : entries) row = view.evolve(row, entry);
            return row;
        }

        /** The moves recorded so far. */
        List<MoveRow> moves() {
            var view = new MoveView();
            var rows = new ArrayList<MoveRow>();
            for (var entry : entries)
                if (view.key(entry).isPresent()) rows.add(view.evolve(null, entry));
            return rows;
        }
    }
}
