package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.kernel.SeriesId;
import commonground.programme.ProgrammeRow;
import commonground.web.Api;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the API takes and tells about deadlines of several programmes. */
final class SeriesJson {
    private SeriesJson() {}

    @Schema(name = "DeadlineSeriesListed")
    record SeriesListed(
            String id,
            String obligation,
            String issuer,
            LocalDate originalDue,
            @Schema(description = "The earliest date any copy has now.") LocalDate earliestDue,
            @Schema(description = "The latest date any copy has now.") LocalDate latestDue,
            long programmes) {
        static SeriesListed of(SeriesRows.Listed row) {
            return new SeriesListed(
                    row.series(),
                    row.obligation(),
                    row.issuer(),
                    row.originalDue(),
                    row.earliest(),
                    row.latest(),
                    row.copies());
        }
    }

    @Schema(name = "DeadlineSeries")
    record Found(
            @Schema(type = "string") SeriesId id,
            @Schema(description = "In quotes it is the ETag that If-Match takes.") long version,
            String obligation,
            String issuer,
            Level level,
            @Schema(description = "The date it was last moved to for all; else the first.")
                    LocalDate due,
            LocalDate originalDue,
            List<CopyJson> copies) {
        static Found of(Series series) {
            return new Found(
                    series.id(),
                    series.version(),
                    series.obligation(),
                    series.terms().issuer(),
                    series.terms().level(),
                    series.due(),
                    series.originalDue(),
                    series.copies().stream().map(CopyJson::of).toList());
        }
    }

    @Schema(name = "DeadlineCopy")
    record CopyJson(
            @Schema(type = "string") DeadlineId deadline,
            @Schema(type = "string") ProgrammeId programme,
            String programmeName,
            LocalDate originalDue,
            LocalDate due,
            @Schema(description = "Days from the date of the series; negative: earlier.")
                    long daysFromSeries,
            @Schema(description = "Whether the date was ever moved for this programme alone.")
                    boolean movedLocally,
            DeadlineState state) {
        static CopyJson of(Series.Copy copy) {
            var row = copy.deadline();
            return new CopyJson(
                    row.deadline(),
                    row.programme(),
                    copy.programme(),
                    row.originalDue(),
                    row.due(),
                    copy.fromSeries().days(),
                    copy.movedLocally(),
                    row.state());
        }
    }

    @Schema(name = "NewDeadlineSeries")
    record ToBeSet(
            @Schema(description = "Ids of programmes; left out: all that are running.")
                    @Nullable List<String> programmes,
            @Schema(description = "Key of a template; what is left out below is taken from it.")
                    @Nullable String template,
            @Schema(description = "What has to be done; at most 200 characters.")
                    @Nullable String obligation,
            @Schema(description = "Who asks for it; at most 200 characters.")
                    @Nullable String issuer,
            @Nullable Level level,
            @Schema(description = "May have passed.") @Nullable LocalDate due,
            @Nullable String source,
            @Nullable String population,
            @Schema(
                            description =
                                    "What has to be shown, item by item; at most 200 characters each.")
                    @Nullable List<String> evidence,
            @Nullable String assuredBy,
            @Schema(
                            description =
                                    "True if the date is meant although it lies before programmes were"
                                            + " opened: a record of something earlier.")
                    @Nullable Boolean forTheRecord,
            @Schema(description = DeadlineBodies.HAPPENED_ON) @Nullable LocalDate happenedOn) {

        boolean isForTheRecord() {
            return Boolean.TRUE.equals(forTheRecord);
        }

        @SuppressWarnings("NullAway") // what is missing is refused with words by what is asked for
        NewSeries asked(SeriesId id, List<ProgrammeRow> running, @Nullable DeadlineTemplate from) {
            return new NewSeries(
                    id,
                    programmes == null
                            ? running.stream().map(ProgrammeRow::programme).toList()
                            : programmes.stream().map(ToBeSet::programme).toList(),
                    new Terms(
                            or(obligation, from, DeadlineTemplate::obligation),
                            or(issuer, from, DeadlineTemplate::issuer),
                            or(level, from, DeadlineTemplate::level),
                            or(source, from, DeadlineTemplate::source),
                            or(population, from, DeadlineTemplate::population),
                            "",
                            assuredBy),
                    or(due, from, DeadlineTemplate::due),
                    from == null ? "" : from.key(),
                    evidence != null ? evidence : from == null ? List.of() : from.evidence());
        }

        private static ProgrammeId programme(@Nullable String id) {
            try {
                return new ProgrammeId(Api.orRefused(id));
            } catch (Refusal unknown) {
                throw Refusal.invalid("programmes", "series.programme-unknown");
            }
        }

        private static <T> @Nullable T or(
                @Nullable T given,
                @Nullable DeadlineTemplate from,
                Function<DeadlineTemplate, T> of) {
            return given != null || from == null ? given : of.apply(from);
        }
    }

    @Schema(name = "MoreOfDeadlineSeries")
    record MoreOfSeries(
            @Schema(
                            description = "Ids of programmes that are to have a copy as well.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable List<String> programmes,
            @Schema(
                            description =
                                    "True if the date is meant although it lies before programmes were"
                                            + " opened.")
                    @Nullable Boolean forTheRecord,
            @Schema(description = DeadlineBodies.HAPPENED_ON) @Nullable LocalDate happenedOn) {
        boolean isForTheRecord() {
            return Boolean.TRUE.equals(forTheRecord);
        }

        List<ProgrammeId> asked() {
            return programmes == null
                    ? List.of()
                    : programmes.stream().map(ToBeSet::programme).toList();
        }
    }

    @Schema(name = "MoveOfDeadlineSeries")
    record MoveOfSeries(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable LocalDate to,
            @Schema(
                            description = "Why; at most 10,000 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(
                            description = "Whose decision it was; at most 200 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String authority,
            @Schema(
                            description =
                                    "True if the date is meant although it lies before programmes were"
                                            + " opened.")
                    @Nullable Boolean forTheRecord,
            @Schema(description = DeadlineBodies.HAPPENED_ON) @Nullable LocalDate happenedOn) {
        boolean isForTheRecord() {
            return Boolean.TRUE.equals(forTheRecord);
        }

        @SuppressWarnings("NullAway") // what is missing is refused with words by what is asked for
        MoveSeries asked() {
            return new MoveSeries(to, reason, authority);
        }
    }

    @Schema(name = "DeadlineSeriesMoved")
    record Moved(
            @Schema(description = "Deadlines whose date was moved.") List<String> moved,
            @Schema(description = "Those that could not be, with why.") List<NotMoved> refused,
            @Schema(description = "Those with a date of their own, which stays.")
                    List<String> movedLocally) {
        static Moved of(SeriesMoved moved, Function<Refusal.Reason, String> words) {
            return new Moved(
                    moved.moved().stream().map(Moved::id).toList(),
                    moved.refused().stream()
                            .map(not ->
                                    new NotMoved(
                                            id(not.copy()),
                                            not.copy().programme(),
                                            not.reason().key(),
                                            words.apply(not.reason())))
                            .toList(),
                    moved.own().stream().map(Moved::id).toList());
        }

        private static String id(Series.Copy copy) {
            return copy.deadline().deadline().value();
        }
    }

    @Schema(name = "DeadlineNotMoved")
    record NotMoved(String deadline, String programmeName, String key, String why) {}
}
