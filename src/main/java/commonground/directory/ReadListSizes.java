package commonground.directory;

import commonground.directory.ods.ListSizeFile;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** An extract of list sizes, read. */
final class ReadListSizes implements Importable {
    private final ImportId id;
    private final ImportedFile file;
    private final ListSizeFile.Reading reading;
    private final ListSizeExtract extract = new ListSizeExtract();

    ReadListSizes(ImportId id, ImportedFile file, ListSizeFile.Reading reading) {
        this.id = id;
        this.file = file;
        this.reading = reading;
    }

    @Override
    public LocalDate date() {
        return reading.extract();
    }

    @Override
    public ImportedFile file() {
        return file;
    }

    @Override
    public String stream() {
        return ListSizeExtract.stream(reading.extract());
    }

    @Override
    public void apply(Object event) {
        extract.apply(event);
    }

    @Override
    public Comparison compare() {
        Map<PracticeCode, Integer> sizes = new HashMap<>();
        for (var line : reading.sizes()) sizes.put(line.practice(), line.patients());
        return extract.compare(reading.extract(), sizes);
    }

    @Override
    public boolean known() {
        return extract.isKnown();
    }

    @Override
    public ImportReport report(Comparison found) {
        return new ImportReport(
                reading.read(),
                found.added(),
                found.changed(),
                found.unchanged(),
                0,
                Map.of(),
                reading.refusedCount(),
                reading.refused());
    }

    @Override
    public ListSizesImported closing(ImportReport report) {
        return new ListSizesImported(id, reading.extract(), file, report);
    }
}
