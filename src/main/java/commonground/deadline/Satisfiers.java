package commonground.deadline;

import commonground.deadline.Satisfier.Satisfying;
import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What of a programme's own things is to satisfy its deadlines, and what could. */
@Component
public class Satisfiers {
    private final DeadlineRows rows;
    private final ObjectProvider<Satisfier> known;

    Satisfiers(DeadlineRows rows, ObjectProvider<Satisfier> known) {
        this.rows = rows;
        this.known = known;
    }

    /**
     * One link, and what it leads to.
     *
     * @param thing null where its kind is not known here, or there was none at this moment
     */
    public record Linked(LinkRow link, @Nullable Satisfying thing) {}

    /** What is to satisfy this deadline. */
    public List<Linked> of(DeadlineId deadline) {
        return described(rows.links(deadline));
    }

    /** For each deadline of a programme that has any, what is to satisfy it. */
    public Map<DeadlineId, List<Linked>> of(ProgrammeId programme) {
        return byDeadline(rows.links(programme));
    }

    /** For each of these deadlines that has any, what is to satisfy it. */
    public Map<DeadlineId, List<Linked>> of(Collection<DeadlineId> deadlines) {
        return deadlines.isEmpty() ? Map.of() : byDeadline(rows.links(deadlines));
    }

    /** The same over all programmes. */
    public Map<DeadlineId, List<Linked>> all() {
        return byDeadline(rows.links());
    }

    /** The deadlines that this thing is to satisfy, by due date. */
    public List<DeadlineRow> deadlinesOf(LinkKind kind, String id) {
        return rows.toBeSatisfiedBy(kind, id);
    }

    /** What of a programme can be chosen, by kind. */
    Map<LinkKind, List<Satisfying>> choices(ProgrammeId programme) {
        var choices = new EnumMap<LinkKind, List<Satisfying>>(LinkKind.class);
        known.orderedStream()
                .forEach(satisfier -> choices.put(satisfier.kind(), satisfier.choices(programme)));
        return choices;
    }

    /** The thing, if this programme has it. */
    Optional<Satisfying> find(ProgrammeId programme, DeadlineLink link) {
        return choices(programme).getOrDefault(link.kind(), List.of()).stream()
                .filter(thing -> thing.id().equals(link.id()))
                .findFirst();
    }

    private Map<DeadlineId, List<Linked>> byDeadline(List<LinkRow> links) {
        return described(links).stream()
                .collect(Collectors.groupingBy(linked -> linked.link().deadline()));
    }

    private List<Linked> described(List<LinkRow> links) {
        var things = new EnumMap<LinkKind, Map<String, Satisfying>>(LinkKind.class);
        known.forEach(satisfier -> {
            var ids = ids(links, satisfier.kind());
            if (!ids.isEmpty()) things.put(satisfier.kind(), satisfier.describe(ids));
        });
        return links.stream()
                .map(link ->
                        new Linked(link, things.getOrDefault(link.kind(), Map.of()).get(link.id())))
                .toList();
    }

    private static List<String> ids(List<LinkRow> links, LinkKind kind) {
        return links.stream()
                .filter(link -> link.kind() == kind)
                .map(LinkRow::id)
                .distinct()
                .toList();
    }
}
