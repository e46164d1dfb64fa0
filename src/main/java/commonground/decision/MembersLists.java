package commonground.decision;

import commonground.directory.ListSizes;
import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the members' list sizes, where a rule weighs them. */
@Component
class MembersLists {
    private final ListSizes sizes;

    MembersLists(ListSizes sizes) {
        this.sizes = sizes;
    }

    /** Those that are known, as they are at this moment; none where lists are not weighed. */
    List<PatientsOnList> of(Rule rule, List<PracticeCode> members) {
        if (!rule.weighsLists()) return List.of();
        return sizes.find(members).entrySet().stream()
                .map(known -> new PatientsOnList(known.getKey(), known.getValue().patients()))
                .sorted((one, other) -> one.practice().compareTo(other.practice()))
                .toList();
    }

    /**
     * As {@link #of}, to be taken when positions open.
     *
     * @throws Refusal naming every member whose list size is not known
     */
    List<PatientsOnList> whenPositionsOpen(Rule rule, List<PracticeCode> members) {
        var lists = of(rule, members);
        var known = lists.stream().map(PatientsOnList::practice).toList();
        var unknown =
                members.stream()
                        .filter(member -> rule.weighsLists() && !known.contains(member))
                        .map(PracticeCode::value)
                        .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) throw Refusal.of("decision.list-size-unknown", unknown);
        return lists;
    }
}
