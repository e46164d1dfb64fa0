package commonground.decision;

import commonground.kernel.Acting;
import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.programme.Programmes;
import commonground.views.Moments;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way to objections for pages and the API: reads when those who differed were brought back to
 * common ground, and checks what no single decision can know (which issues the programme has
 * agreed, who is a member, what day it is) before a command is sent.
 */
@Component
public class Objecting {
    private final Decisions decisions;
    private final CommonIssues issues;
    private final BroughtBackRows rows;
    private final Programmes programmes;
    private final Commands commands;
    private final Moments moments;

    Objecting(
            Decisions decisions,
            CommonIssues issues,
            BroughtBackRows rows,
            Programmes programmes,
            Commands commands,
            Moments moments) {
        this.decisions = decisions;
        this.issues = issues;
        this.rows = rows;
        this.programmes = programmes;
        this.commands = commands;
        this.moments = moments;
    }

    /** All objections there have been in a programme, the earliest first. */
    public List<ObjectionRow> objections(ProgrammeId programme) {
        return rows.objections(programme);
    }

    /** When those who differed about a decision were brought back, the first time first. */
    public List<BroughtBackRow> broughtBack(DecisionId decision) {
        return rows.of(decision);
    }

    /** The same for all decisions of a programme. */
    public List<BroughtBackRow> broughtBackIn(ProgrammeId programme) {
        return rows.in(programme);
    }

    /**
     * An objection.
     *
     * @throws Refusal if there was none of that number at this moment
     */
    public ObjectionRow require(DecisionId decision, int number) {
        return decisions.standing(decisions.require(decision)).objections().stream()
                .filter(objection -> objection.objection() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("decision.objection-unknown"));
    }

    /**
     * Records how an objection was resolved.
     *
     * @throws Refusal also if it cites what is no agreed issue of the programme, or cites none and
     *     does not say why although there are some, or if the trial's review date has passed
     */
    public Receipt resolve(ResolveObjection command, @Nullable Long expectedVersion) {
        moments.upToDate(() -> {
            var programme = decisions.require(command.decision()).programme();
            var check = new Check();
            issues.requireAgreed(check, "cites", programme, command.cites());
            if (command.cites().isEmpty()
                    && command.touchesNone().isEmpty()
                    && command.resolution() != Resolution.OVERRULED
                    && !issues.agreed(programme).isEmpty())
                check.refuse("cites", "decision.cites-missing");
            requireToCome(check, command.reviewOn());
            check.done();
            return true;
        });
        return send(command, expectedVersion);
    }

    /**
     * Records that those who differ were brought back to common ground.
     *
     * @throws Refusal also if the programme has not agreed these issues, or somebody else than its
     *     members took part as a practice
     */
    public Receipt bringBack(BringBackToCommonGround command, @Nullable Long expectedVersion) {
        moments.upToDate(() -> {
            var decision = decisions.require(command.decision());
            var check = new Check();
            issues.requireAgreed(check, "issues", decision.programme(), command.issues());
            var members = programmes.memberCodes(decision.programme());
            command.practices().stream()
                    .filter(practice -> !members.contains(practice))
                    .forEach(practice ->
                            check.refuse(
                                    "practices", "decision.took-part-no-member", practice.value()));
            check.done();
            return true;
        });
        return send(command, expectedVersion);
    }

    /** A date to look at something again lies after the day on which it is said. */
    static void requireToCome(Check check, @Nullable LocalDate reviewOn) {
        if (reviewOn != null && reviewOn.isBefore(dayOfSaying()))
            check.refuse("reviewOn", "decision.review-in-the-past", reviewOn);
    }

    private static LocalDate dayOfSaying() {
        var acting = Acting.current();
        var told = acting == null ? null : acting.happenedOn();
        return told == null ? Moment.current().date() : told;
    }

    private Receipt send(Object command, @Nullable Long expectedVersion) {
        return expectedVersion == null
                ? commands.send(command)
                : commands.send(command, expectedVersion);
    }
}
