package commonground.programme;

import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Programmes and their members, as they were at the request's moment. */
@Component
public class Programmes {
    private final ProgrammeRows rows;

    Programmes(ProgrammeRows rows) {
        this.rows = rows;
    }

    public Optional<ProgrammeRow> find(ProgrammeId programme) {
        return rows.find(programme);
    }

    /**
     * The programme.
     *
     * @throws Refusal if there was none at this moment
     */
    public ProgrammeRow require(ProgrammeId programme) {
        return find(programme).orElseThrow(() -> Refusal.unknown("programme.unknown"));
    }

    /** All of them, by name. */
    public List<ProgrammeRow> all() {
        return rows.all();
    }

    /** Those who are members, by code. */
    public List<MemberRow> members(ProgrammeId programme) {
        return rows.members(programme);
    }

    /** The members of several programmes in one look. */
    public Map<ProgrammeId, List<MemberRow>> members(Collection<ProgrammeId> programmes) {
        if (programmes.isEmpty()) return Map.of();
        return rows.members(List.copyOf(programmes)).stream()
                .collect(Collectors.groupingBy(MemberRow::programme));
    }

    /** The programmes that a practice belongs to. */
    public List<MemberRow> memberships(PracticeCode practice) {
        return rows.memberships(practice);
    }

    /** The codes of those who are members. */
    public List<PracticeCode> memberCodes(ProgrammeId programme) {
        return members(programme).stream().map(MemberRow::practice).toList();
    }
}
