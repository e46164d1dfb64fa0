package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.testing.Answer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of a programme, said once more: what the aggregate is compared with. */
final class EveryProgramme {
    static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    static final String NAME = "Ashdown Heath";

    private final Set<PracticeCode> members;
    private final Set<DecisionId> issues = new HashSet<>();
    private final Map<String, DecisionId> standsBy = new HashMap<>();
    private final Map<PersonId, Boolean> answers = new HashMap<>();
    private @Nullable NominateLead lead;
    private boolean closed;

    EveryProgramme(List<PracticeCode> first) {
        members = new HashSet<>(first);
    }

    Answer of(Object command) {
        return switch (command) {
            case AddMember c -> {
                if (closed) yield Answer.no("programme.closed-to-members");
                yield members.add(c.practice())
                        ? Answer.yes(new MemberJoined(ASHDOWN, c.practice(), c.reason()))
                        : Answer.no("programme.member-already");
            }
            case RemoveMember c -> {
                if (closed) yield Answer.no("programme.closed-to-members");
                yield members.remove(c.practice())
                        ? Answer.yes(new MemberLeft(ASHDOWN, c.practice(), c.reason()))
                        : Answer.no("programme.not-a-member");
            }
            case CloseProgramme c -> {
                if (closed) yield Answer.no("programme.closed-already");
                closed = true;
                yield Answer.yes(new ProgrammeClosed(ASHDOWN, c.reason()));
            }
            case ReopenProgramme c -> {
                if (!closed) yield Answer.no("programme.not-closed");
                closed = false;
                yield Answer.yes(new ProgrammeReopened(ASHDOWN, c.reason()));
            }
            case AdoptCommonIssue c ->
                    issues.add(c.decision())
                            ? Answer.yes(
                                    new CommonIssueAgreed(
                                            ASHDOWN,
                                            c.decision(),
                                            c.wording(),
                                            c.issue(),
                                            c.members()))
                            : Answer.yes();
            case AdoptVision c ->
                    adopt(
                            "vision",
                            c.decision(),
                            new VisionAgreed(ASHDOWN, c.decision(), c.wording(), c.vision()));
            case AdoptFormOfWorking c ->
                    adopt(
                            "form",
                            c.decision(),
                            new FormOfWorkingAgreed(
                                    ASHDOWN, c.decision(), c.wording(), c.form(), c.words()));
            case AdoptBusinessPlan c ->
                    adopt(
                            "plan",
                            c.decision(),
                            new BusinessPlanAgreed(
                                    ASHDOWN, c.decision(), c.wording(), c.words(), c.version()));
            case NominateLead c -> nominate(c);
            case ConfirmLead c ->
                    answer(
                            c.decision(),
                            c.person(),
                            c.practice(),
                            true,
                            new LeadConfirmed(ASHDOWN, c.decision(), c.person(), c.practice()));
            case DeclineLead c ->
                    answer(
                            c.decision(),
                            c.person(),
                            c.practice(),
                            false,
                            new LeadDeclined(
                                    ASHDOWN, c.decision(), c.person(), c.practice(), c.reason()));
            default -> throw new IllegalArgumentException(command.toString());
        };
    }

    private Answer adopt(String what, DecisionId decision, Object event) {
        return decision.equals(standsBy.put(what, decision)) ? Answer.yes() : Answer.yes(event);
    }

    private Answer nominate(NominateLead command) {
        if (lead != null && lead.decision().equals(command.decision())) return Answer.yes();
        lead = command;
        answers.clear();
        return Answer.yes(
                new LeadNominated(
                        ASHDOWN,
                        command.decision(),
                        command.partner(),
                        command.manager(),
                        command.funding(),
                        command.from()));
    }

    private Answer answer(
            DecisionId decision,
            PersonId person,
            PracticeCode practice,
            boolean yes,
            Object event) {
        if (lead == null) return Answer.no("programme.no-lead");
        if (!lead.decision().equals(decision)) return Answer.no("programme.lead-replaced");
        var nominated =
                List.of(lead.partner(), lead.manager()).stream()
                        .anyMatch(n -> n.person().equals(person) && n.practice().equals(practice));
        if (!nominated) return Answer.no("programme.not-nominated");
        return Boolean.valueOf(yes).equals(answers.put(person, yes))
                ? Answer.yes()
                : Answer.yes(event);
    }
}
