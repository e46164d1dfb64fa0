package commonground.decision;

import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.programme.Programmes;
import commonground.views.Moments;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way to what a group says about a proposal, for pages and the API: adds to a command what no
 * single decision can know, which is who is a member and how large the members' lists are.
 */
@Component
public class Voting {
    private record Circle(DecisionRow decision, List<PracticeCode> members) {}

    private final DecisionRows rows;
    private final Programmes programmes;
    private final MembersLists lists;
    private final Commands commands;
    private final Moments moments;

    Voting(
            DecisionRows rows,
            Programmes programmes,
            MembersLists lists,
            Commands commands,
            Moments moments) {
        this.rows = rows;
        this.programmes = programmes;
        this.lists = lists;
        this.commands = commands;
        this.moments = moments;
    }

    /**
     * Records a position. The first one freezes the rule, and the members' list sizes where they
     * are weighed.
     *
     * @throws Refusal also if the practice is no member of the decision's programme, or the list
     *     size of a member is not known and would be weighed
     */
    public Receipt takePosition(TakePosition command) {
        var weighed =
                moments.upToDate(() -> {
                    var circle = circle(command.decision());
                    requireMember(circle, command.practice());
                    var rule = circle.decision().rule();
                    return circle.decision().positionsOpen()
                            ? lists.of(rule, circle.members())
                            : lists.whenPositionsOpen(rule, circle.members());
                });
        return commands.send(command.weighing(weighed));
    }

    /** Records that whoever is a member now agrees. */
    public Receipt agree(DecisionId decision, Agreement agreement, @Nullable Long expectedVersion) {
        var command =
                moments.upToDate(() -> {
                    var circle = circle(decision);
                    return new AgreeProposal(
                            decision,
                            agreement.wording(),
                            circle.members(),
                            lists.of(circle.decision().rule(), circle.members()),
                            agreement.outcome(),
                            today(),
                            agreement.reviewOn());
                });
        return send(command, expectedVersion);
    }

    /** Records that whoever is a member now does not agree. */
    public Receipt reject(
            DecisionId decision, int wording, String reason, @Nullable Long expectedVersion) {
        var command =
                moments.upToDate(() -> {
                    var circle = circle(decision);
                    return new RejectProposal(
                            decision,
                            wording,
                            reason,
                            circle.members(),
                            lists.of(circle.decision().rule(), circle.members()));
                });
        return send(command, expectedVersion);
    }

    /** Declares an interest of a member. */
    public Receipt declare(DeclareInterest command, @Nullable Long expectedVersion) {
        requireMembers(command.decision(), List.of(command.practice()));
        return send(command, expectedVersion);
    }

    /**
     * An interest that was declared.
     *
     * @throws Refusal if there is none of this number
     */
    InterestRow interest(DecisionId decision, int number) {
        return moments.upToDate(() ->
                rows.interests(List.of(decision)).stream()
                        .filter(interest -> interest.interest() == number)
                        .findFirst()
                        .orElseThrow(() -> Refusal.unknown("decision.interest-unknown")));
    }

    /** Records that members were asked to take a position. */
    public Receipt asked(RecordAsked command, @Nullable Long expectedVersion) {
        requireMembers(command.decision(), command.practices());
        return send(command, expectedVersion);
    }

    /** Records which members were there. */
    public Receipt present(RecordPresence command, @Nullable Long expectedVersion) {
        requireMembers(command.decision(), command.practices());
        return send(command, expectedVersion);
    }

    private void requireMembers(DecisionId decision, List<PracticeCode> practices) {
        moments.upToDate(() -> {
            var circle = circle(decision);
            practices.forEach(practice -> requireMember(circle, practice));
            return true;
        });
    }

    private static void requireMember(Circle circle, PracticeCode practice) {
        if (!circle.members().contains(practice))
            throw Refusal.invalid("practice", "decision.no-member", practice.value());
    }

    private Circle circle(DecisionId decision) {
        var row = rows.find(decision).orElseThrow(() -> Refusal.unknown("decision.unknown"));
        return new Circle(row, programmes.memberCodes(row.programme()));
    }

    /** The date that what is told now happened on. */
    private LocalDate today() {
        var acting = Acting.current();
        return acting != null && acting.happenedOn() != null
                ? acting.happenedOn()
                : moments.now().date();
    }

    private Receipt send(Object command, @Nullable Long expectedVersion) {
        return expectedVersion == null
                ? commands.send(command)
                : commands.send(command, expectedVersion);
    }
}
