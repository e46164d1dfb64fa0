package commonground.testing;

import commonground.access.Accounts;
import commonground.access.Person;
import commonground.access.Role;
import commonground.directory.ImportId;
import commonground.directory.ImportReport;
import commonground.directory.ImportedFile;
import commonground.directory.ListSizeRecorded;
import commonground.directory.ListSizesImported;
import commonground.directory.PracticeDetails;
import commonground.directory.PracticeEditionImported;
import commonground.directory.PracticeListed;
import commonground.directory.PracticeStatus;
import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.ledger.Ledger;
import commonground.views.Progress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Founds towns, each with practices and people of its own. */
@TestComponent
public class Towns {
    public static final String PASSWORD = "four wild horses trot";

    /** On each practice's list. */
    public static final int PATIENTS = 9_000;

    private static final LocalDate EDITION = LocalDate.of(2016, 8, 26);
    private static final AtomicInteger CODES = new AtomicInteger(70_000);
    private static final ImportedFile FILE = new ImportedFile("made-up.csv", "0".repeat(64), 1);
    private static final ImportReport REPORT =
            new ImportReport(1, 1, 0, 0, 0, Map.of(), 0, List.of());

    private final Ledger ledger;
    private final Accounts accounts;
    private final Progress progress;

    Towns(Ledger ledger, Accounts accounts, Progress progress) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.progress = progress;
    }

    /** A town with so many practices. */
    public Town aTown(int practices) {
        var codes = new ArrayList<PracticeCode>();
        var events = new ArrayList<Object>();
        for (int i = 0; i <= practices; i++) {
            var code = new PracticeCode("Y" + CODES.incrementAndGet());
            var status = i < practices ? PracticeStatus.A : PracticeStatus.C;
            events.add(listed(code, "Practice " + (char) ('A' + i), status));
            codes.add(code);
        }
        for (var code : codes) events.add(new ListSizeRecorded(code, EDITION, PATIENTS));
        events.add(new PracticeEditionImported(ImportId.next(), EDITION, FILE, REPORT));
        events.add(new ListSizesImported(ImportId.next(), EDITION, FILE, REPORT));
        record(events);
        return new Town(
                codes.subList(0, practices),
                codes.getLast(),
                aManager(),
                codes.subList(0, practices).stream()
                        .map(code -> someone(Role.PRACTICE_PARTNER, code))
                        .toList(),
                someone(Role.COMMISSIONER, null),
                someone(Role.AUDITOR, null));
    }

    /** Only somebody who manages a locality. */
    public Person aManager() {
        return someone(Role.LOCALITY_MANAGER, null);
    }

    private void record(List<Object> events) {
        var stream = "town-" + UUID.randomUUID();
        var receipt =
                Acting.as(PersonId.COMMON_GROUND)
                        .call(() -> ledger.append("Town", stream, -1, events));
        if (!progress.await(receipt.position(), Duration.ofSeconds(20)))
            throw new IllegalStateException("the views do not follow");
    }

    private static PracticeListed listed(PracticeCode code, String name, PracticeStatus status) {
        return new PracticeListed(
                code,
                EDITION,
                new PracticeDetails(
                        name,
                        List.of("Ashdown Heath"),
                        "ZZ1 1ZZ",
                        null,
                        null,
                        status,
                        "09X",
                        null,
                        null));
    }

    private Person someone(Role role, @Nullable PracticeCode practice) {
        var id = PersonId.next();
        var person =
                new Person(
                        id,
                        "Ruth " + id.value().substring(0, 4),
                        id + "@example.org",
                        role,
                        practice);
        accounts.create(person, PASSWORD);
        return person;
    }
}
