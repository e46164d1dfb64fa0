package commonground.directory;

import commonground.directory.ods.PracticeFile;
import commonground.directory.ods.PracticeLine;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** An edition of the register, read. */
final class ReadPractices implements Importable {
    private final ImportId id;
    private final LocalDate edition;
    private final ImportedFile file;
    private final PracticeFile.Reading reading;
    private final PracticeRegister register = new PracticeRegister();

    ReadPractices(ImportId id, LocalDate edition, ImportedFile file, PracticeFile.Reading reading) {
        this.id = id;
        this.edition = edition;
        this.file = file;
        this.reading = reading;
    }

    @Override
    public LocalDate date() {
        return edition;
    }

    @Override
    public ImportedFile file() {
        return file;
    }

    @Override
    public String stream() {
        return PracticeRegister.STREAM;
    }

    @Override
    public void apply(Object event) {
        register.apply(event);
    }

    @Override
    public Comparison compare() {
        Map<PracticeCode, PracticeDetails> listed = new HashMap<>();
        for (var line : reading.practices()) listed.put(line.practice(), details(line));
        return register.compare(edition, listed);
    }

    @Override
    public boolean known() {
        return register.knows(edition);
    }

    @Override
    public ImportReport report(Comparison found) {
        return new ImportReport(
                reading.read(),
                found.added(),
                found.changed(),
                found.unchanged(),
                found.gone(),
                reading.settings(),
                reading.refusedCount(),
                reading.refused());
    }

    @Override
    public PracticeEditionImported closing(ImportReport report) {
        return new PracticeEditionImported(id, edition, file, report);
    }

    private static PracticeDetails details(PracticeLine line) {
        return new PracticeDetails(
                line.name(),
                line.address(),
                line.postcode(),
                line.opened(),
                line.closed(),
                PracticeStatus.valueOf(line.status()),
                line.commissioner(),
                line.joined(),
                line.left());
    }
}
