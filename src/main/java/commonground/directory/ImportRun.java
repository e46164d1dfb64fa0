package commonground.directory;

import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An import of this process, while it runs and afterwards. Written by the thread that imports, read
 * by pages.
 */
final class ImportRun {
    /** How far an import has come. */
    enum Stage {
        /** Another import is being recorded first. */
        WAITING,
        /** Comparing with what is known, and recording. */
        RECORDING,
        /** Recorded for good. */
        RECORDED,
        /** Nothing was recorded, and the refusal says why. */
        REFUSED,
        /** Nothing was recorded; the log says why. */
        FAILED
    }

    private final ImportFile asked;
    private final LocalDate date;
    private final ImportedFile file;
    private volatile Stage stage = Stage.WAITING;
    private volatile @Nullable ImportReport report;
    private volatile @Nullable Receipt receipt;
    private volatile @Nullable Refusal refusal;

    ImportRun(ImportFile asked, Importable read) {
        this.asked = asked;
        this.date = read.date();
        this.file = read.file();
    }

    void recording() {
        stage = Stage.RECORDING;
    }

    void found(ImportReport found) {
        report = found;
    }

    void recorded(Receipt done) {
        receipt = done;
        stage = Stage.RECORDED;
    }

    void refused(Refusal why) {
        refusal = why;
        stage = Stage.REFUSED;
    }

    void failed() {
        stage = Stage.FAILED;
    }

    ImportFile asked() {
        return asked;
    }

    /** The date of the edition, or of the extract. */
    LocalDate date() {
        return date;
    }

    ImportedFile file() {
        return file;
    }

    Stage stage() {
        return stage;
    }

    boolean isOver() {
        return stage.compareTo(Stage.RECORDED) >= 0;
    }

    /** Null until the file has been compared. */
    @Nullable ImportReport report() {
        return report;
    }

    /** Null unless recorded. */
    @Nullable Receipt receipt() {
        return receipt;
    }

    /** Null unless refused. */
    @Nullable Refusal refusal() {
        return refusal;
    }
}
