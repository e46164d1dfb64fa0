package commonground.listening;

import commonground.directory.Practice;
import commonground.directory.Practices;
import commonground.kernel.IssueId;
import commonground.kernel.MeetingId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import commonground.programme.Programmes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Puts together what issues have and what practices said. */
@Component
class Provenances {
    private final Listening listening;
    private final Programmes programmes;
    private final Practices practices;

    Provenances(Listening listening, Programmes programmes, Practices practices) {
        this.listening = listening;
        this.programmes = programmes;
        this.practices = practices;
    }

    /**
     * Of several issues of one programme, in as many queries as for one.
     *
     * @param all every issue of the programme, by its id
     */
    List<Provenance> of(ProgrammeId programme, List<IssueRow> issues, Map<IssueId, IssueRow> all) {
        var ids = issues.stream().flatMap(i -> i.statementIds().stream()).distinct().toList();
        var said = new HashMap<StatementId, StatementRow>();
        listening.statements(ids).forEach(row -> said.put(row.statement(), row));
        var meetings = new HashMap<MeetingId, MeetingRow>();
        listening.meetings(programme).forEach(m -> meetings.put(m.meeting(), m));
        var members = programmes.memberCodes(programme);
        var codes = said.values().stream().map(StatementRow::practice).distinct().toList();
        var known = practices.find(codes);
        return issues.stream()
                .map(issue ->
                        new Provenance(
                                issue,
                                voices(issue, all, said, meetings, members, known),
                                members.size()))
                .toList();
    }

    private static List<Provenance.Voice> voices(
            IssueRow issue,
            Map<IssueId, IssueRow> all,
            Map<StatementId, StatementRow> said,
            Map<MeetingId, MeetingRow> meetings,
            List<PracticeCode> members,
            Map<PracticeCode, Practice> known) {
        var lines = new TreeMap<PracticeCode, List<Provenance.Line>>();
        for (var gathered : issue.statements()) {
            var statement = said.get(gathered.statement());
            if (statement == null) continue;
            var meeting = meetings.get(statement.meeting());
            var via = gathered.via();
            lines.computeIfAbsent(statement.practice(), p -> new ArrayList<>())
                    .add(
                            new Provenance.Line(
                                    statement,
                                    gathered.on(),
                                    meeting != null && meeting.hasConfirmed(statement),
                                    via == null ? null : all.get(via)));
        }
        return lines.entrySet().stream()
                .map(entry ->
                        new Provenance.Voice(
                                entry.getKey(),
                                name(entry.getKey(), known),
                                members.contains(entry.getKey()),
                                List.copyOf(entry.getValue())))
                .sorted(
                        Comparator.comparingInt((Provenance.Voice v) -> -v.lines().size())
                                .thenComparing(Provenance.Voice::name))
                .toList();
    }

    static String name(PracticeCode code, Map<PracticeCode, Practice> known) {
        var practice = known.get(code);
        return practice == null ? code.value() : practice.name();
    }
}
