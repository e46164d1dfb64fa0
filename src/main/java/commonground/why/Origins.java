package commonground.why;

import commonground.kernel.IssueId;
import commonground.listening.IssueRow;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which candidates went into one. */
final class Origins {
    private Origins() {}

    /**
     * The candidate, those merged into it or into these, and those that any of them was split off
     * from. What was merged into one that it was split off from may have come there later, and is
     * none of them.
     *
     * @param all every issue of its programme
     */
    static Collection<IssueRow> of(IssueId candidate, List<IssueRow> all) {
        Map<IssueId, IssueRow> byId =
                all.stream().collect(Collectors.toMap(IssueRow::issue, Function.identity()));
        var found = new LinkedHashMap<IssueId, IssueRow>();
        var next = new ArrayDeque<IssueId>();
        next.add(candidate);
        while (!next.isEmpty()) {
            var row = byId.get(next.remove());
            if (row == null || found.putIfAbsent(row.issue(), row) != null) continue;
            all.stream()
                    .filter(other -> row.issue().equals(other.into()))
                    .forEach(merged -> next.add(merged.issue()));
        }
        for (var row : List.copyOf(found.values())) {
            var from = row.splitFrom();
            while (from != null) {
                var parent = byId.get(from);
                if (parent == null || found.putIfAbsent(from, parent) != null) break;
                from = parent.splitFrom();
            }
        }
        return found.values();
    }
}
