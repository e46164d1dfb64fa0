package commonground.programme;

import commonground.directory.ListSizes;
import commonground.directory.Practices;
import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.views.Moments;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Programmes and their members, as they were at the request's moment. */
@Component
public class Programmes {
    private final ProgrammeRows rows;
    private final Practices practices;
    private final ListSizes listSizes;
    private final Commands commands;
    private final Moments moments;

    Programmes(
            ProgrammeRows rows,
            Practices practices,
            ListSizes listSizes,
            Commands commands,
            Moments moments) {
        this.rows = rows;
        this.practices = practices;
        this.listSizes = listSizes;
        this.commands = commands;
        this.moments = moments;
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

    /** What these are called; those that there are not are left out. */
    public Map<ProgrammeId, String> names(Collection<ProgrammeId> programmes) {
        var asked = Set.copyOf(programmes);
        if (asked.isEmpty()) return Map.of();
        return rows.find(asked).stream()
                .collect(Collectors.toMap(ProgrammeRow::programme, ProgrammeRow::name));
    }

    /** Those of these that there are, by name. */
    public List<ProgrammeRow> find(Collection<ProgrammeId> programmes) {
        if (programmes.isEmpty()) return List.of();
        return rows.find(Set.copyOf(programmes)).stream()
                .sorted(Comparator.comparing(ProgrammeRow::name))
                .toList();
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

    /** The members with what the directory knows of them, by name. */
    public List<Member> memberDetails(ProgrammeId programme) {
        var members = members(programme);
        var codes = members.stream().map(MemberRow::practice).toList();
        var known = practices.find(codes);
        var sizes = listSizes.find(codes);
        return members.stream()
                .map(row -> new Member(row, known.get(row.practice()), sizes.get(row.practice())))
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }

    /** The patients on the members' lists. */
    public Population population(Collection<PracticeCode> members) {
        return Population.of(members, listSizes.find(members));
    }

    /**
     * Opens a programme.
     *
     * @throws Refusal also if the name is taken or a member is not a practice in use
     */
    public Receipt open(OpenProgramme command) {
        moments.upToDate(() -> {
            requireNameIsFree(command.name());
            requireInUse("members", command.members());
            return true;
        });
        return commands.send(command);
    }

    /**
     * Makes a practice a member.
     *
     * @throws Refusal also if it is not a practice in use
     */
    public Receipt addMember(AddMember command) {
        return addMember(command, null);
    }

    /** As {@link #addMember(AddMember)}, on the version that was read. */
    Receipt addMember(AddMember command, @Nullable Long expectedVersion) {
        moments.upToDate(() -> {
            requireInUse("practice", List.of(command.practice()));
            return true;
        });
        return expectedVersion == null
                ? commands.send(command)
                : commands.send(command, expectedVersion);
    }

    private void requireNameIsFree(String name) {
        var taken = all().stream().anyMatch(programme -> programme.name().equalsIgnoreCase(name));
        if (taken) throw Refusal.invalid("name", "programme.name-taken", name);
    }

    private void requireInUse(String field, Collection<PracticeCode> codes) {
        var known = practices.find(codes);
        var check = new Check();
        for (var code : codes) {
            var practice = known.get(code);
            if (practice == null) check.refuse(field, "programme.practice-unknown", code.value());
            else if (!practice.inUse()) {
                check.refuse(field, "programme.practice-not-in-use", code.value(), practice.name());
            }
        }
        check.done();
    }
}
