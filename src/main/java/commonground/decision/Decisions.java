package commonground.decision;

import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.programme.Programmes;
import commonground.programme.Stage;
import commonground.programme.StagesReached;
import commonground.views.Moments;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way to decisions for pages and the API: reads them as they were at the request's moment, and
 * checks what no single decision can know (who is a member, which programme there is) before a
 * command is sent.
 */
@Component
public class Decisions implements StagesReached {
    private final DecisionRows rows;
    private final Programmes programmes;
    private final Commands commands;
    private final Moments moments;
    private final Grounds grounds;
    private final Nominations nominations;
    private final Candidates candidates;
    private final MembersLists lists;
    private final Voting voting;
    private final CommonIssues commonIssues;
    private final ReviewRows reviews;

    Decisions(
            DecisionRows rows,
            Programmes programmes,
            Commands commands,
            Moments moments,
            Grounds grounds,
            Nominations nominations,
            Candidates candidates,
            MembersLists lists,
            Voting voting,
            CommonIssues commonIssues,
            ReviewRows reviews) {
        this.nominations = nominations;
        this.grounds = grounds;
        this.lists = lists;
        this.voting = voting;
        this.candidates = candidates;
        this.commonIssues = commonIssues;
        this.reviews = reviews;
        this.rows = rows;
        this.programmes = programmes;
        this.commands = commands;
        this.moments = moments;
    }

    Optional<DecisionRow> find(DecisionId decision) {
        return rows.find(decision);
    }

    /**
     * The decision.
     *
     * @throws Refusal if there was none at this moment
     */
    public DecisionRow require(DecisionId decision) {
        return rows.find(decision).orElseThrow(() -> Refusal.unknown("decision.unknown"));
    }

    /** A programme's decisions, the latest first. */
    public List<DecisionRow> of(ProgrammeId programme) {
        return rows.of(programme);
    }

    /** What is open anywhere, the oldest first. */
    public List<DecisionRow> open() {
        return rows.open();
    }

    /**
     * What each of the practices that object can be brought back to: the common issues it agreed to
     * itself.
     */
    public Map<PracticeCode, List<CommonGround>> commonGround(Standing standing) {
        var objecting =
                standing.openObjections().stream().map(ObjectionRow::practice).distinct().toList();
        if (objecting.isEmpty()) return Map.of();
        var issues = commonIssues.agreed(standing.decision().programme());
        if (issues.isEmpty()) return Map.of();
        var positions = rows.positions(issues.stream().map(DecisionRow::decision).toList());
        var times = commonIssues.timesReturnedTo(standing.decision().programme());
        return objecting.stream()
                .collect(
                        Collectors.toMap(
                                practice -> practice,
                                practice -> CommonGround.of(practice, issues, positions, times)));
    }

    /** The stages that each programme has reached through its decisions, with the date of each. */
    @Override
    public Map<ProgrammeId, Map<Stage, LocalDate>> stagesReached() {
        var all = new HashMap<ProgrammeId, Map<Stage, LocalDate>>();
        for (var reached : rows.reached()) {
            var stages = all.computeIfAbsent(reached.programme(), p -> new EnumMap<>(Stage.class));
            if (reached.subject() == Subject.BUSINESS_PLAN)
                stages.put(Stage.PLAN_DRAFTED, reached.tabledOn());
            var agreed = stageAgreed(reached.subject());
            if (agreed != null && reached.agreedOn() != null)
                stages.put(agreed, reached.agreedOn());
        }
        return all;
    }

    private static @Nullable Stage stageAgreed(Subject subject) {
        return switch (subject) {
            case COMMON_ISSUE -> Stage.COMMON_ISSUES_AGREED;
            case LEAD -> Stage.LEAD_NOMINATED;
            case BUSINESS_PLAN -> Stage.PLAN_AGREED;
            case VISION, FORM_OF_WORKING, OTHER -> null;
        };
    }

    public List<WordingRow> wordings(DecisionId decision) {
        return rows.wordings(decision);
    }

    public Standing standing(DecisionRow decision) {
        var members = programmes.memberCodes(decision.programme());
        return new Standing(
                decision,
                members,
                rows.positions(decision.decision()),
                rows.objections(decision.decision()),
                rows.interests(List.of(decision.decision())),
                rows.asked(List.of(decision.decision())),
                listsNow(decision, members));
    }

    private List<PatientsOnList> listsNow(DecisionRow decision, List<PracticeCode> members) {
        return decision.open() ? lists.of(decision.rule(), members) : List.of();
    }

    /** The standing of several decisions, in as many queries as for one. */
    public List<Standing> standings(List<DecisionRow> decisions) {
        if (decisions.isEmpty()) return List.of();
        var members =
                programmes.members(
                        decisions.stream().map(DecisionRow::programme).distinct().toList());
        var ids = decisions.stream().map(DecisionRow::decision).toList();
        Map<DecisionId, List<PositionRow>> positions =
                rows.positions(ids).stream().collect(Collectors.groupingBy(PositionRow::decision));
        var objections =
                rows.openObjections(ids).stream()
                        .collect(Collectors.groupingBy(ObjectionRow::decision));
        Map<DecisionId, List<InterestRow>> interests =
                rows.interests(ids).stream().collect(Collectors.groupingBy(InterestRow::decision));
        Map<DecisionId, List<AskedRow>> asked =
                rows.asked(ids).stream().collect(Collectors.groupingBy(AskedRow::decision));
        return decisions.stream()
                .map(decision -> {
                    var circle =
                            members.getOrDefault(decision.programme(), List.of()).stream()
                                    .map(m -> m.practice())
                                    .toList();
                    var id = decision.decision();
                    return new Standing(
                            decision,
                            circle,
                            positions.getOrDefault(id, List.of()),
                            objections.getOrDefault(id, List.of()),
                            interests.getOrDefault(id, List.of()),
                            asked.getOrDefault(id, List.of()),
                            listsNow(decision, circle));
                })
                .toList();
    }

    /** Positions that a person recorded on behalf of practices that have not confirmed them. */
    public List<PositionRow> unconfirmedRecordedBy(PersonId person) {
        return rows.unconfirmedRecordedBy(person);
    }

    /**
     * Tables a proposal.
     *
     * @throws Refusal also if there is no such programme, or it has an open proposal of that title
     *     or another vision, or it is to rest on what that programme has not agreed, or the issue
     *     it puts to the group is no candidate of it
     */
    public Receipt table(TableProposal command) {
        moments.upToDate(() -> {
            programmes.require(command.programme());
            requireNotTabledAlready(command);
            grounds.requireAgreed(command);
            nominations.requireCanLead(command.programme(), command.particulars());
            candidates.requireMayBeTabled(command);
            requireSupersedesWhatStands(command);
            return true;
        });
        return commands.send(command);
    }

    /** Only what this programme agreed can be superseded, and by one proposal at a time. */
    private void requireSupersedesWhatStands(TableProposal command) {
        var earlier = command.supersedes();
        if (earlier == null) return;
        var stands =
                rows.find(earlier)
                        .filter(row -> row.programme().equals(command.programme()))
                        .flatMap(row -> reviews.find(earlier))
                        .filter(ReviewRow::stands);
        if (stands.isEmpty()) throw Refusal.invalid("supersedes", "decision.supersedes-unknown");
        for (var rival : reviews.insteadOf(earlier)) {
            var open = rows.find(rival.decision()).filter(DecisionRow::open);
            if (open.isPresent())
                throw Refusal.invalid(
                        "supersedes", "decision.supersedes-tabled-already", open.get().title());
        }
    }

    private void requireNotTabledAlready(TableProposal command) {
        for (var other : rows.of(command.programme())) {
            if (!other.open()) continue;
            if (other.title().equalsIgnoreCase(command.title())) {
                throw Refusal.invalid("title", "decision.title-taken", command.title());
            }
            if (command.subject() == Subject.VISION && other.subject() == Subject.VISION) {
                throw Refusal.invalid("subject", "decision.vision-open-already", other.title());
            }
        }
    }

    /** As {@link Voting#takePosition}. */
    public Receipt takePosition(TakePosition command) {
        return voting.takePosition(command);
    }

    /**
     * Changes the words, or what they say besides.
     *
     * @throws Refusal also if somebody is nominated who could not lead
     */
    Receipt amend(AmendWording command, @Nullable Long expectedVersion) {
        moments.upToDate(() -> {
            nominations.requireCanLead(
                    require(command.decision()).programme(), command.particulars());
            return true;
        });
        return expectedVersion == null
                ? commands.send(command)
                : commands.send(command, expectedVersion);
    }

    /**
     * As {@link #amend}, by somebody who had that version before them. A position that was taken
     * since would lapse unseen, so the version has to be the one read; where the words themselves
     * have changed, the proposal says so in words of its own.
     *
     * @param versionRead null where it was not said
     */
    public Receipt amendAsRead(AmendWording command, @Nullable Long versionRead) {
        var wording = moments.upToDate(() -> require(command.decision()).wording());
        return amend(command, wording == command.basedOn() ? versionRead : null);
    }

    /** As {@link Voting#agree}, with nothing more said of it. */
    public Receipt agree(DecisionId decision, int wording, @Nullable Long expectedVersion) {
        return voting.agree(decision, Agreement.to(wording), expectedVersion);
    }
}
