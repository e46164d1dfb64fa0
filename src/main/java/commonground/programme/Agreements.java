package commonground.programme;

import commonground.access.Leads;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What programmes stand by because their members agreed to it, at the request's moment. */
@Component
public class Agreements implements StagesReached, Leads {
    private final StandsBy rows;
    private final ObjectProvider<Superseded> superseded;

    Agreements(StandsBy rows, ObjectProvider<Superseded> superseded) {
        this.rows = rows;
        this.superseded = superseded;
    }

    /** Everything of a programme, in the order in which it was agreed. */
    public List<AgreedRow> of(ProgrammeId programme) {
        return rows.agreed(programme);
    }

    /** The common issues in the words agreed, the first agreed first. */
    public List<AgreedRow> issues(ProgrammeId programme) {
        return of(programme).stream()
                .filter(agreed -> agreed.matter() == Matter.COMMON_ISSUE)
                .toList();
    }

    /** What was agreed, and something else later in its place. */
    public Set<DecisionId> superseded(ProgrammeId programme) {
        return superseded.stream()
                .flatMap(known -> known.in(programme).stream())
                .collect(Collectors.toSet());
    }

    /** The latest of its kind, which has taken the place of any before. */
    public Optional<AgreedRow> latest(ProgrammeId programme, Matter matter) {
        return of(programme).stream()
                .filter(agreed -> agreed.matter() == matter)
                .max(Comparator.comparingLong(AgreedRow::sequence));
    }

    /** Every lead there has been, the first first. */
    public List<LeadRow> leads(ProgrammeId programme) {
        return rows.leads(programme);
    }

    /** The lead, whether or not the two have taken it on. */
    public Optional<LeadRow> lead(ProgrammeId programme) {
        return leads(programme).stream().max(Comparator.comparingLong(LeadRow::sequence));
    }

    @Override
    public boolean leads(PersonId person, ProgrammeId programme) {
        return lead(programme)
                .flatMap(lead -> lead.seatOf(person))
                .filter(seat -> !seat.declined())
                .isPresent();
    }

    @Override
    public Map<ProgrammeId, Map<Stage, LocalDate>> stagesReached() {
        var all = new HashMap<ProgrammeId, Map<Stage, LocalDate>>();
        for (var first : rows.first())
            stage(first.matter())
                    .ifPresent(stage -> reached(all, first.programme()).put(stage, first.on()));
        for (var first : rows.firstLeads())
            reached(all, first.programme()).put(Stage.LEAD_NOMINATED, first.on());
        return all;
    }

    private static Map<Stage, LocalDate> reached(
            Map<ProgrammeId, Map<Stage, LocalDate>> all, ProgrammeId programme) {
        return all.computeIfAbsent(programme, p -> new EnumMap<>(Stage.class));
    }

    private static Optional<Stage> stage(Matter matter) {
        return switch (matter) {
            case COMMON_ISSUE -> Optional.of(Stage.COMMON_ISSUES_AGREED);
            case VISION -> Optional.of(Stage.VISION_AGREED);
            case BUSINESS_PLAN -> Optional.of(Stage.PLAN_AGREED);
            case FORM_OF_WORKING -> Optional.empty();
        };
    }
}
