package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.access.Accounts;
import commonground.access.Person;
import commonground.access.Role;
import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.DeadlineId;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.ledger.Ledger;
import commonground.programme.OpenProgramme;
import commonground.testing.ByPeople;
import commonground.testing.InMemory;
import commonground.testing.SettableClock;
import commonground.views.Progress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A programme with a deadline, and people of every role who come to it over HTTP. */
@InMemory
abstract class AtWork {
    @Autowired Deadlines deadlines;
    @Autowired Commands commands;
    @Autowired Ledger ledger;
    @Autowired SettableClock clock;
    @Autowired Accounts accounts;
    @Autowired Progress progress;
    @LocalServerPort int port;

    final ProgrammeId programme = ProgrammeId.next();
    final DeadlineId deadline = DeadlineId.next();
    final String list = "/programmes/" + programme + "/deadlines";
    final String page = "/deadlines/" + deadline;
    LocalDate today;
    Receipt set;

    @BeforeEach
    void aProgrammeWithADeadlineInFortyDays() {
        today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        acting(() ->
                commands.send(
                        new OpenProgramme(programme, "Town " + programme, "Town", List.of())));
        set = acting(() -> deadlines.set(extendedAccess(today.plusDays(40))));
    }

    SetDeadline extendedAccess(LocalDate due) {
        return new SetDeadline(
                deadline,
                programme,
                "Extended access <for all>",
                "NHS England",
                Level.NATIONAL,
                due,
                "GP Forward View",
                "All registered patients",
                "Seven core requirements",
                "");
    }

    MoveDeadline moveTo(LocalDate to) {
        return new MoveDeadline(deadline, to, "guidance refreshed", "NHS England");
    }

    Visitor a(Role role) {
        var id = PersonId.next();
        var email = id + "@example.org";
        var practice = role == Role.PRACTICE_PARTNER ? new PracticeCode("H82044") : null;
        accounts.create(new Person(id, "Sam Carter", email, role, practice), Visitor.PASSWORD);
        return new Visitor(port, email);
    }

    Visitor aManager() {
        return a(Role.LOCALITY_MANAGER);
    }

    void nothingIsStoredBy(Runnable work) {
        progress.awaitRest(Duration.ofSeconds(30));
        var before = ledger.lastPosition();
        work.run();
        progress.awaitRest(Duration.ofSeconds(30));
        assertThat(ByPeople.after(ledger, before)).isEmpty();
    }

    /** Done by others meanwhile, and to be seen on every page opened after it, with its sequel. */
    Receipt acting(Supplier<Receipt> work) {
        var receipt = Acting.as(PersonId.COMMON_GROUND).call(work::get);
        progress.awaitRest(Duration.ofSeconds(30));
        return receipt;
    }

    /** The three fields of a date. */
    static String[] date(String field, LocalDate date, String... others) {
        var fields = new java.util.ArrayList<>(List.of(others));
        fields.addAll(
                List.of(
                        field + ".day", "" + date.getDayOfMonth(),
                        field + ".month", "" + date.getMonthValue(),
                        field + ".year", "" + date.getYear()));
        return fields.toArray(String[]::new);
    }
}
