package commonground.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;

import commonground.deadline.FromTemplate.SetWithEvidence;
import commonground.kernel.Check;
import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.SeriesId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One deadline for several programmes, each of which is to have a copy of its own. What a copy is
 * called follows from the series and the programme, so that setting it again finds what is there.
 *
 * @param programmes at least one
 * @param template key of the template it is set from, or empty
 * @param evidence what has to be shown in each programme, one line each
 */
public record NewSeries(
        SeriesId series,
        List<ProgrammeId> programmes,
        Terms terms,
        LocalDate due,
        String template,
        List<String> evidence) {
    public NewSeries {
        var check = new Check();
        programmes = programmes.stream().distinct().toList();
        if (programmes.isEmpty()) check.refuse("programmes", "series.no-programme");
        terms = terms.checked(check);
        check.date("due", due);
        template = check.lineOrNothing("template", template);
        evidence = evidence.stream().map(what -> check.line("evidence", what)).distinct().toList();
        if (evidence.size() > Evidence.MOST)
            check.refuse("evidence", "deadline.evidence-too-much", Evidence.MOST);
        check.done();
    }

    /** What the copy of this programme is called. */
    static DeadlineId copy(SeriesId series, ProgrammeId programme) {
        return new DeadlineId(named(series + "/" + programme));
    }

    /** What is to be shown there is called. */
    static EvidenceId item(DeadlineId copy, String what) {
        return new EvidenceId(named(copy + "/" + what));
    }

    SetWithEvidence copyFor(ProgrammeId programme) {
        var id = copy(series, programme);
        var items =
                evidence.stream()
                        .map(what -> new RequireEvidence(id, item(id, what), what))
                        .toList();
        return new SetWithEvidence(
                new SetDeadline(
                        id,
                        programme,
                        terms.obligation(),
                        terms.issuer(),
                        terms.level(),
                        due,
                        terms.source(),
                        terms.population(),
                        terms.evidenceRequired(),
                        terms.assuredBy(),
                        template,
                        series.value()),
                items);
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
