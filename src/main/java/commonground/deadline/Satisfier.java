package commonground.deadline;

import commonground.kernel.ProgrammeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What knows one kind of thing that may come to satisfy a deadline; a module that has such things
 * brings one.
 */
public interface Satisfier {
    LinkKind kind();

    /** What of this programme can be chosen, in the order in which it is offered. */
    List<Satisfying> choices(ProgrammeId programme);

    /** Those of these that there are at the request's moment, by id. */
    Map<String, Satisfying> describe(Collection<String> ids);

    /**
     * One such thing, as it is at the request's moment.
     *
     * @param label its title
     * @param path of its own page, without context path
     * @param state where it has come to, in words, such as "agreed on 8 November 2016"
     * @param reached whether it has come to what it was for: agreed, met
     */
    record Satisfying(String id, String label, String path, String state, boolean reached) {}
}
