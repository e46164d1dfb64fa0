package commonground.reminder;

import commonground.access.Person;
import commonground.deadline.DeadlineRow;
import commonground.deadline.Deadlines;
import commonground.deadline.Lateness;
import commonground.deadline.MoveRow;
import commonground.decision.Decisions;
import commonground.kernel.Moment;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.mail.Post;
import commonground.programme.MemberRow;
import commonground.programme.ProgrammeRow;
import commonground.programme.Programmes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes the digest of the week before the moment read: of every programme, or for who speaks for a
 * practice of those that it belongs to.
 */
@Component
class Digests {
    private static final int DAYS = 7;

    /** Deadlines due within so many days are near. */
    private static final long NEAR = 28;

    /** Of each sort; more nobody reads in a mail. */
    private static final int MOST = 500;

    private final Deadlines deadlines;
    private final Decisions decisions;
    private final Programmes programmes;
    private final Post post;

    Digests(Deadlines deadlines, Decisions decisions, Programmes programmes, Post post) {
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.programmes = programmes;
        this.post = post;
    }

    /** What a digest looks through. */
    private record Sight(
            Map<ProgrammeId, String> names,
            List<DeadlineRow> becameDue,
            List<DeadlineRow> open,
            List<MoveRow> moves) {}

    Digest make(Person reader) {
        var to = Moment.current().date();
        var from = to.minusDays(DAYS);
        var practice = reader.practice();
        var sight = practice == null ? ofAll(from, to) : of(practice, from, to);
        var names = sight.names();
        return new Digest(
                from,
                to,
                sight.becameDue().stream().map(row -> due(row, names, to)).toList(),
                moved(sight.moves(), names),
                sight.open().stream().map(row -> due(row, names, to)).toList(),
                open(names));
    }

    private Sight ofAll(LocalDate from, LocalDate to) {
        return new Sight(
                names(programmes.all()),
                deadlines.due(from, to, MOST),
                deadlines.open(LocalDate.EPOCH, to.plusDays(NEAR + 1), MOST),
                deadlines.movesFrom(from, MOST));
    }

    private Sight of(PracticeCode practice, LocalDate from, LocalDate to) {
        var theirs = programmes.memberships(practice).stream().map(MemberRow::programme).toList();
        var all =
                deadlines.of(theirs).values().stream()
                        .flatMap(List::stream)
                        .sorted(
                                Comparator.comparing(DeadlineRow::due)
                                        .thenComparing(DeadlineRow::obligation))
                        .toList();
        return new Sight(
                names(programmes.find(theirs)),
                all.stream()
                        .filter(row -> !row.due().isBefore(from) && row.due().isBefore(to))
                        .toList(),
                all.stream()
                        .filter(row -> row.isOpen() && !row.due().isAfter(to.plusDays(NEAR)))
                        .toList(),
                deadlines.movesFrom(theirs, from));
    }

    private static Map<ProgrammeId, String> names(List<ProgrammeRow> programmes) {
        return programmes.stream()
                .collect(Collectors.toMap(ProgrammeRow::programme, ProgrammeRow::name));
    }

    private Digest.Due due(DeadlineRow row, Map<ProgrammeId, String> names, LocalDate today) {
        return new Digest.Due(
                row, names.getOrDefault(row.programme(), ""), Lateness.of(row, today), link(row));
    }

    private List<Digest.Moved> moved(List<MoveRow> moves, Map<ProgrammeId, String> names) {
        var rows =
                deadlines.those(moves.stream().map(MoveRow::deadline).toList()).stream()
                        .collect(Collectors.toMap(DeadlineRow::deadline, Function.identity()));
        return moves.stream()
                .flatMap(move ->
                        Stream.ofNullable(rows.get(move.deadline()))
                                .map(row -> moved(row, move, names)))
                .toList();
    }

    private Digest.Moved moved(DeadlineRow row, MoveRow move, Map<ProgrammeId, String> names) {
        return new Digest.Moved(
                row.obligation(), names.getOrDefault(row.programme(), ""), move, link(row));
    }

    private List<Digest.OfProgramme> open(Map<ProgrammeId, String> names) {
        var objections = new HashMap<ProgrammeId, Integer>();
        var awaited = new HashMap<ProgrammeId, Integer>();
        var tabled =
                decisions.open().stream()
                        .filter(decision -> names.containsKey(decision.programme()))
                        .toList();
        for (var standing : decisions.standings(tabled)) {
            var programme = standing.decision().programme();
            objections.merge(programme, standing.openObjections().size(), Integer::sum);
            awaited.merge(programme, standing.silent().size(), Integer::sum);
        }
        var lines = new ArrayList<Digest.OfProgramme>();
        names.forEach((programme, name) -> {
            var line =
                    new Digest.OfProgramme(
                            name,
                            objections.getOrDefault(programme, 0),
                            awaited.getOrDefault(programme, 0),
                            post.address("/programmes/" + programme));
            if (line.objections() + line.awaited() > 0) lines.add(line);
        });
        lines.sort(Comparator.comparing(Digest.OfProgramme::name));
        return lines;
    }

    private String link(DeadlineRow row) {
        return post.address("/deadlines/" + row.deadline());
    }
}
