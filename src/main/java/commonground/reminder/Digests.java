package commonground.reminder;

import commonground.deadline.DeadlineRow;
import commonground.deadline.Deadlines;
import commonground.deadline.Lateness;
import commonground.deadline.MoveRow;
import commonground.decision.Decisions;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.mail.Post;
import commonground.programme.ProgrammeRow;
import commonground.programme.Programmes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the digest of the week before the moment read. */
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

    Digest make() {
        var to = Moment.current().date();
        var from = to.minusDays(DAYS);
        var names =
                programmes.all().stream()
                        .collect(Collectors.toMap(ProgrammeRow::programme, ProgrammeRow::name));
        return new Digest(
                from,
                to,
                deadlines.due(from, to, MOST).stream().map(row -> due(row, names, to)).toList(),
                moved(names, from),
                deadlines.open(LocalDate.EPOCH, to.plusDays(NEAR + 1), MOST).stream()
                        .map(row -> due(row, names, to))
                        .toList(),
                open(names));
    }

    private Digest.Due due(DeadlineRow row, Map<ProgrammeId, String> names, LocalDate today) {
        return new Digest.Due(
                row, names.getOrDefault(row.programme(), ""), Lateness.of(row, today), link(row));
    }

    private List<Digest.Moved> moved(Map<ProgrammeId, String> names, LocalDate from) {
        var moves = deadlines.movesFrom(from, MOST);
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
        for (var standing : decisions.standings(decisions.open())) {
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
        lines.sort(java.util.Comparator.comparing(Digest.OfProgramme::name));
        return lines;
    }

    private String link(DeadlineRow row) {
        return post.address("/deadlines/" + row.deadline());
    }
}
