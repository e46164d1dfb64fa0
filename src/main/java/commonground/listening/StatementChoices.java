package commonground.listening;

import commonground.kernel.MeetingId;
import commonground.kernel.ProgrammeId;
import commonground.web.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays out statements to be chosen, filtered by practice and theme. */
@Component
class StatementChoices {
    /** What is looked for; each empty for all. */
    record Filter(String practice, String theme, boolean onlyInNoIssue) {
        boolean shows(StatementRow row, boolean inAnIssue) {
            return (practice.isEmpty() || row.practice().value().equals(practice))
                    && (theme.isEmpty()
                            || row.themes().stream().anyMatch(t -> t.name().equals(theme)))
                    && !(onlyInNoIssue && inAnIssue);
        }
    }

    private final Listening listening;
    private final Issues issues;
    private final MessageSource words;

    StatementChoices(Listening listening, Issues issues, MessageSource words) {
        this.listening = listening;
        this.issues = issues;
        this.words = words;
    }

    StatementChoice of(ProgrammeId programme, Filter filter, Collection<String> chosen) {
        return of(programme, listening.statements(programme), filter, chosen);
    }

    /** All but those that the issue has already. */
    StatementChoice without(IssueRow issue, Filter filter, Collection<String> chosen) {
        var others =
                listening.statements(issue.programme()).stream()
                        .filter(row -> !issue.has(row.statement()))
                        .toList();
        return of(issue.programme(), others, filter, chosen);
    }

    /** Those that the issue has. */
    StatementChoice within(IssueRow issue, Collection<String> chosen) {
        return of(
                issue.programme(),
                listening.statements(issue.statementIds()),
                new Filter("", "", false),
                chosen);
    }

    private StatementChoice of(
            ProgrammeId programme,
            List<StatementRow> all,
            Filter filter,
            Collection<String> chosen) {
        var in = issues.issuesByStatement(programme);
        var names = new TreeMap<String, String>();
        listening.coverage(programme).forEach(c -> names.put(c.practice().value(), c.name()));
        var meetings = new HashMap<MeetingId, MeetingRow>();
        listening.meetings(programme).forEach(m -> meetings.put(m.meeting(), m));
        var groups = new LinkedHashMap<String, List<StatementChoice.Choice>>();
        var hidden = new ArrayList<String>();
        for (var row : all) {
            var id = row.statement().value();
            var appears = in.getOrDefault(row.statement(), List.of());
            if (filter.shows(row, !appears.isEmpty())) {
                var code = row.practice().value();
                var meeting = meetings.get(row.meeting());
                groups.computeIfAbsent(names.getOrDefault(code, code), n -> new ArrayList<>())
                        .add(
                                new StatementChoice.Choice(
                                        row,
                                        chosen.contains(id),
                                        meeting != null && meeting.hasConfirmed(row),
                                        appears.stream().map(IssueRow::title).toList()));
            } else if (chosen.contains(id)) hidden.add(id);
        }
        return new StatementChoice(
                groups.entrySet().stream()
                        .map(e -> new StatementChoice.Group(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparing(StatementChoice.Group::practice))
                        .toList(),
                hidden,
                all.stream()
                        .map(row -> row.practice().value())
                        .distinct()
                        .map(code -> Option.of(code, names.getOrDefault(code, code)))
                        .sorted(Comparator.comparing(Option::label))
                        .toList(),
                Stream.of(Theme.values()).map(this::theme).toList());
    }

    private Option theme(Theme theme) {
        return Option.of(
                theme.name(), words.getMessage("listening.theme." + theme, null, Locale.UK));
    }
}
