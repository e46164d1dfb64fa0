package commonground.directory;

import commonground.directory.ShownImport.State;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.views.Progress;
import commonground.web.Problem;
import commonground.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds imports where they are: in the record, or still under way. */
@Component
@Transactional(readOnly = true)
class ShownImports {
    private final ImportRows rows;
    private final Imports imports;
    private final Progress progress;
    private final Words words;

    ShownImports(ImportRows rows, Imports imports, Progress progress, Words words) {
        this.rows = rows;
        this.imports = imports;
        this.progress = progress;
        this.words = words;
    }

    /**
     * One import, at any time after it was begun.
     *
     * @throws Refusal if there is none that this node knows of
     */
    ShownImport get(ImportId id) {
        return rows.find(id)
                .map(ShownImports::of)
                .or(() -> imports.find(id).map(this::of))
                .orElseThrow(() -> Refusal.unknown("import.unknown"));
    }

    List<ShownImport> latest(int atMost) {
        return rows.latest(Limit.of(atMost)).stream().map(ShownImports::of).toList();
    }

    private static ShownImport of(ImportRow row) {
        return new ShownImport(
                row.id(),
                row.kind(),
                row.edition(),
                new ImportedFile(row.fileName(), row.sha256(), row.fileSize()),
                State.DONE,
                row.position(),
                0,
                row.recordedAt(),
                row.recordedBy(),
                row.report(),
                List.of());
    }

    private ShownImport of(ImportRun run) {
        var receipt = run.receipt();
        return new ShownImport(
                run.asked().id(),
                run.asked().kind(),
                run.date(),
                run.file(),
                state(run, receipt),
                receipt == null ? null : receipt.position(),
                receipt == null ? 0 : Math.max(0, receipt.position() - progress.position()),
                null,
                null,
                run.report(),
                problems(run));
    }

    private static State state(ImportRun run, @Nullable Receipt receipt) {
        return switch (run.stage()) {
            case WAITING -> State.WAITING;
            case RECORDING -> State.RECORDING;
            case RECORDED ->
                    receipt != null && receipt.changedSomething()
                            ? State.APPEARING
                            : State.NOTHING_NEW;
            case REFUSED -> State.REFUSED;
            case FAILED -> State.FAILED;
        };
    }

    private List<Problem> problems(ImportRun run) {
        var refusal = run.refusal();
        return refusal == null ? List.of() : words.of(refusal).all();
    }
}
