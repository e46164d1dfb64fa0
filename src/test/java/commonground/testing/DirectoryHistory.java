package commonground.testing;

import commonground.directory.ImportId;
import commonground.directory.ImportReport;
import commonground.directory.ImportedFile;
import commonground.directory.ListSizeRecorded;
import commonground.directory.ListSizesImported;
import commonground.directory.PracticeDetails;
import commonground.directory.PracticeEditionImported;
import commonground.directory.PracticeListed;
import commonground.directory.PracticeNoLongerListed;
import commonground.directory.PracticeStatus;
import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.ledger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/**
 * Editions of the register and extracts of list sizes are taken in, in any order of their dates.
 */
@TestComponent
class DirectoryHistory implements History {
    private static final ImportedFile FILE = new ImportedFile("made-up.csv", "0".repeat(64), 1);
    private static final ImportReport REPORT =
            new ImportReport(4, 2, 1, 1, 0, Map.of("4", 4), 0, List.of());
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 31);

    private final Ledger ledger;

    DirectoryHistory(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        var date = FIRST.plusMonths(random.nextInt(6));
        var events = new ArrayList<Object>();
        if (random.nextBoolean()) {
            for (int i = 0; i < 4; i++) events.add(said(practice(i), date, random));
            events.add(new PracticeEditionImported(ImportId.next(), date, FILE, REPORT));
        } else {
            for (int i = 0; i < 4; i++)
                events.add(new ListSizeRecorded(practice(i), date, 5_000 + random.nextInt(9_000)));
            events.add(new ListSizesImported(ImportId.next(), date, FILE, REPORT));
        }
        var stream = "import-" + new UUID(random.nextLong(), random.nextLong());
        Acting.as(PersonId.COMMON_GROUND).call(() -> ledger.append("Import", stream, -1, events));
    }

    private static PracticeCode practice(int i) {
        return new PracticeCode("B8100" + i);
    }

    private static Object said(PracticeCode practice, LocalDate edition, Random random) {
        if (random.nextInt(4) == 0) return new PracticeNoLongerListed(practice, edition);
        return new PracticeListed(
                practice,
                edition,
                new PracticeDetails(
                        "Practice " + random.nextInt(3),
                        List.of("Ashdown Heath"),
                        "ZZ1 1ZZ",
                        null,
                        null,
                        History.any(random, PracticeStatus.values()),
                        History.any(random, "09X", "70F"),
                        null,
                        null));
    }
}
