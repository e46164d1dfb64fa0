package commonground.listening;

import commonground.kernel.MeetingId;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import commonground.kernel.StatementId;
import commonground.views.View;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Elm Park Surgery, met alone and listened to one evening in September 2016. */
final class ElmPark {
    static final MeetingId MEETING = new MeetingId("elm-park-september");
    static final ProgrammeId PROGRAMME = new ProgrammeId("ashdown-heath");
    static final PracticeCode ELM_PARK = new PracticeCode("Y00001");
    static final PracticeCode MILL_ROAD = new PracticeCode("Y00002");
    static final PersonId MANAGER = new PersonId("manager");
    static final PersonId PARTNER = new PersonId("partner");
    static final LocalDate SEPTEMBER = LocalDate.of(2016, 9, 12);

    static final StatementId ROTA = new StatementId("rota");
    static final StatementId CARE_HOMES = new StatementId("care-homes");
    static final String CANNOT_FILL = "We have not been able to fill our rota since Easter.";
    static final String BY_LETTER = "letter by email to the practice manager";

    private ElmPark() {}

    static RecordMeeting meet() {
        return new RecordMeeting(
                MEETING,
                PROGRAMME,
                ELM_PARK,
                SEPTEMBER,
                "At the surgery",
                List.of(PARTNER),
                "the practice nurse",
                List.of(MANAGER));
    }

    static MeetingHeld wasMet() {
        var command = meet();
        return new MeetingHeld(
                MEETING,
                PROGRAMME,
                ELM_PARK,
                command.heldOn(),
                command.place(),
                command.people(),
                command.others(),
                command.listeners());
    }

    static AddStatement say(StatementId statement, String words) {
        return new AddStatement(MEETING, statement, words, List.of(Theme.STAFF));
    }

    static StatementHeard said(StatementId statement, int number, String words) {
        return new StatementHeard(
                MEETING,
                PROGRAMME,
                ELM_PARK,
                statement,
                number,
                SEPTEMBER,
                words,
                List.of(Theme.STAFF));
    }

    static StatementHeard saidTheRota() {
        return said(ROTA, 1, CANNOT_FILL);
    }

    static ReflectBack reflectBack() {
        return new ReflectBack(MEETING, MANAGER, BY_LETTER);
    }

    static HeardReflectedBack wasReflectedBack(StatementAs... statements) {
        return new HeardReflectedBack(
                MEETING, PROGRAMME, ELM_PARK, MANAGER, BY_LETTER, List.of(statements));
    }

    static ConfirmReflection confirm() {
        return new ConfirmReflection(MEETING, ELM_PARK, PARTNER, "");
    }

    static ReflectionConfirmed wasConfirmed(StatementAs... statements) {
        return new ReflectionConfirmed(
                MEETING, PROGRAMME, ELM_PARK, PARTNER, "", List.of(statements));
    }

    static CorrectStatement correct(String words) {
        return new CorrectStatement(
                MEETING, ELM_PARK, ROTA, words, "It was worse than that", PARTNER);
    }

    static StatementCorrected wasCorrected(int version, String words) {
        return new StatementCorrected(
                MEETING,
                PROGRAMME,
                ELM_PARK,
                ROTA,
                1,
                version,
                words,
                "It was worse than that",
                PARTNER);
    }

    static StatementAs as(StatementId statement, int version) {
        return new StatementAs(statement, version);
    }

    /** Events as they were recorded, one after the other. */
    static final class Told {
        private final List<Recorded<?>> entries = new ArrayList<>();

        Told on(LocalDate date, ListeningEvent event) {
            return on(date, event, MANAGER);
        }

        Told on(LocalDate date, ListeningEvent event, PersonId by) {
            var position = entries.size() + 1L;
            entries.add(
                    new Recorded<>(
                            position,
                            MEETING.value(),
                            position - 1,
                            event,
                            date.atTime(LocalTime.NOON).atZone(Moment.LONDON).toInstant(),
                            by,
                            null,
                            PROGRAMME));
            return this;
        }

        MeetingRow meeting() {
            return folded(new MeetingView()).values().iterator().next();
        }

        StatementRow statement(StatementId statement) {
            return folded(new StatementView()).get(statement.value());
        }

        <R> Map<String, R> folded(View<R> view) {
            var rows = new LinkedHashMap<String, R>();
            for (var entry : entries)
                view.key(entry).ifPresent(key -> rows.put(key, view.evolve(rows.get(key), entry)));
            return rows;
        }
    }
}
