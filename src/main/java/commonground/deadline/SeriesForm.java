package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.SeriesId;
import commonground.programme.ProgrammeRow;
import commonground.web.DateInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline for several programmes, as it is typed.
 *
 * @param series names it before it is set, so that a form sent twice sets it once
 * @param whom {@code ALL} running programmes, or {@code CHOSEN}
 * @param template key of the template it was filled in from
 * @param evidence which of the template's things are to be shown, from 1
 */
record SeriesForm(
        @Nullable String series,
        @Nullable String whom,
        @Nullable List<String> programmes,
        @Nullable String template,
        @Nullable String obligation,
        @Nullable String issuer,
        @Nullable String level,
        @Nullable DateInput due,
        @Nullable String confirmed,
        @Nullable List<Integer> evidence,
        @Nullable String source,
        @Nullable String population,
        @Nullable String assuredBy,
        @Nullable DateInput happenedOn) {
    static final String ALL = "ALL";
    static final String CHOSEN = "CHOSEN";

    static SeriesForm empty() {
        return new SeriesForm(
                SeriesId.next().value(),
                ALL,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static SeriesForm of(DeadlineTemplate template) {
        return new SeriesForm(
                SeriesId.next().value(),
                ALL,
                null,
                template.key(),
                template.obligation(),
                template.issuer(),
                template.level().name(),
                DateInput.of(template.due()),
                null,
                template.numbers(),
                template.source(),
                template.population(),
                null,
                null);
    }

    SeriesId id() {
        return new SeriesId(Typed.text(series));
    }

    /**
     * @param chosen the template it was filled in from, or null
     */
    NewSeries asked(Check check, List<ProgrammeRow> running, @Nullable DeadlineTemplate chosen) {
        var ids =
                ALL.equals(whom)
                        ? running.stream().map(ProgrammeRow::programme).toList()
                        : Typed.programmes(programmes);
        var among = running.stream().filter(row -> ids.contains(row.programme())).toList();
        return new NewSeries(
                id(),
                ids,
                new Terms(
                        Typed.text(obligation),
                        Typed.text(issuer),
                        Typed.level(level),
                        Typed.text(source),
                        Typed.text(population),
                        "",
                        Typed.text(assuredBy)),
                DueDate.read(check, "due", due, confirmed, among),
                chosen == null ? "" : chosen.key(),
                chosen == null ? List.of() : chosen.kept(evidence));
    }

    /** Whether whoever sets it says that the date is meant, early as it is. */
    boolean isConfirmed() {
        return DueDate.CONFIRMED.equals(confirmed);
    }

    /** Which are ticked: before anything was chosen, all. */
    List<String> ticked(List<ProgrammeRow> running) {
        if (programmes != null || CHOSEN.equals(whom))
            return programmes == null ? List.of() : programmes;
        return running.stream().map(row -> row.programme().value()).toList();
    }
}
