package commonground.decision;

import commonground.decision.RuleOfConsent.Expected;
import commonground.kernel.PracticeCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every rule of deciding said once more, as plainly as possible: what the aggregate is compared
 * with. What becomes of objections is said in {@link EveryObjection}.
 */
final class EveryRule {
    private record Said(int wording, Stance stance, String reason, String learnt) {}

    private record Interest(PracticeCode by, InterestAction action) {}

    private final Map<PracticeCode, Long> patients;
    private final Map<PracticeCode, Said> said = new HashMap<>();
    private final EveryObjection objections = new EveryObjection();
    private final Set<PracticeCode> committed = new HashSet<>();
    private final Map<Integer, Interest> interests = new HashMap<>();
    private final Set<PracticeCode> confirmed = new HashSet<>();
    private final Set<PracticeCode> present = new HashSet<>();
    private final Set<PracticeCode> weighed = new HashSet<>();
    private final List<String> wordings = new ArrayList<>(List.of(AProposal.WORDS));
    private Rule rule;
    private int declared;
    private int endedAt;
    private String ended = "";

    EveryRule(Rule rule, Map<PracticeCode, Long> patients) {
        this.rule = rule;
        this.patients = patients;
    }

    Expected of(Object command) {
        if (command instanceof ConfirmPosition c) return confirm(c);
        if (command instanceof NoteCommitment c) return commit(c);
        if (command instanceof LapseObjections c)
            return ended.isEmpty() ? objections.leave(c.practice()) : Expected.yes(0);
        if (command instanceof AgreeProposal c && ended.equals("AGREED") && c.wording() == endedAt)
            return Expected.yes(0);
        if (command instanceof RejectProposal c
                && ended.equals("REJECTED")
                && c.wording() == endedAt) return Expected.yes(0);
        if (!ended.isEmpty()) return Expected.no("decision.closed." + ended);
        return switch (command) {
            case ChooseRule c -> choose(c);
            case AmendWording c -> amend(c);
            case TakePosition c -> take(c);
            case ResolveObjection c ->
                    objections.resolve(c.objection(), c.resolution(), wordings.size(), rule.kind());
            case QualifyObjection c -> objections.qualify(c.objection());
            case FindObjectionNotQualified c -> objections.harmless(c.objection());
            case SustainObjection c -> objections.uphold(c.objection(), wordings.size());
            case WithdrawObjection c -> objections.takeBack(c.objection(), c.practice());
            case ConfirmResolution c ->
                    objections.answer(c.objection(), c.practice(), c.confirmed());
            case BringBackToCommonGround c -> objections.bringBack(c.objections());
            case DeclareInterest c -> declare(c);
            case WithdrawInterest c -> withdraw(c);
            case RecordPresence c -> presence(c);
            case AgreeProposal c -> agree(c);
            case RejectProposal c -> reject(c);
            case EscalateProposal c -> end("ESCALATED", c.wording());
            default -> throw new IllegalArgumentException(command.toString());
        };
    }

    private Expected choose(ChooseRule command) {
        if (command.rule().equals(rule)) return Expected.yes(0);
        if (!said.isEmpty()) return Expected.no("decision.rule-frozen");
        rule = command.rule();
        return Expected.yes(1);
    }

    private Expected amend(AmendWording command) {
        if (command.basedOn() != wordings.size()) return Expected.no("decision.wording-superseded");
        if (command.wording().equals(wordings.getLast()))
            return Expected.no("decision.wording-unchanged");
        wordings.add(command.wording());
        present.clear();
        return Expected.yes(1);
    }

    private Expected take(TakePosition command) {
        if (command.wording() != wordings.size()) return Expected.no("decision.wording-superseded");
        if (!votes(command.practice())) return Expected.no("decision.interest-takes-the-vote");
        var now =
                new Said(
                        command.wording(),
                        command.stance(),
                        command.reason(),
                        String.valueOf(command.learntHow()));
        var objects =
                command.stance() == Stance.OBJECT
                        && objections.mayBeRaised(
                                command.practice(), command.wording(), command.reason());
        if (now.equals(said.get(command.practice())) && !objects) return Expected.yes(0);
        int events = objects ? 2 : 1;
        if (weighs() && weighed.isEmpty()) {
            weighed.addAll(patients.keySet());
            events++;
        }
        said.put(command.practice(), now);
        confirmed.remove(command.practice());
        if (objects) objections.raise(command.practice(), command.wording(), command.reason());
        return Expected.yes(events);
    }

    private Expected commit(NoteCommitment command) {
        if (!ended.equals("AGREED")) return Expected.no("decision.not-agreed");
        var position = said.get(command.practice());
        if (position == null || position.stance() != Stance.OBJECT)
            return Expected.no("decision.commitment-without-dissent");
        return Expected.yes(committed.add(command.practice()) ? 1 : 0);
    }

    private Expected declare(DeclareInterest command) {
        var interest = new Interest(command.practice(), command.action());
        if (interests.containsValue(interest)) return Expected.yes(0);
        interests.put(++declared, interest);
        return Expected.yes(1);
    }

    private Expected withdraw(WithdrawInterest command) {
        var interest = interests.get(command.interest());
        if (interest != null && !interest.by().equals(command.practice()))
            return Expected.no("decision.interest-of-another");
        if (interest == null)
            return Expected.no(
                    command.interest() >= 1 && command.interest() <= declared
                            ? "decision.interest-withdrawn-already"
                            : "decision.interest-unknown");
        interests.remove(command.interest());
        return Expected.yes(1);
    }

    private Expected presence(RecordPresence command) {
        if (command.wording() != wordings.size()) return Expected.no("decision.wording-superseded");
        if (command.practices().stream().anyMatch(this::left))
            return Expected.no("decision.left-the-room");
        int changed = 0;
        for (var practice : patients.keySet())
            if (command.practices().contains(practice) != present.contains(practice)) changed++;
        present.clear();
        present.addAll(command.practices());
        return Expected.yes(changed);
    }

    private Expected confirm(ConfirmPosition command) {
        if (command.wording() != wordings.size()) return Expected.no("decision.wording-superseded");
        var position = said.get(command.practice());
        if (position == null || position.learnt().equals("null"))
            return Expected.no("decision.nothing-to-confirm");
        if (position.wording() != command.wording())
            return Expected.no("decision.position-superseded");
        return Expected.yes(confirmed.add(command.practice()) ? 1 : 0);
    }

    private Expected agree(AgreeProposal command) {
        if (command.wording() != wordings.size()) return Expected.no("decision.wording-superseded");
        if (command.members().isEmpty()) return Expected.no("decision.no-members");
        var hindrance = hindrance(command.members());
        if (!hindrance.isEmpty()) return Expected.no(hindrance);
        int events = weighs() && weighed.isEmpty() ? 2 : 1;
        ended = "AGREED";
        endedAt = command.wording();
        return Expected.yes(events);
    }

    private Expected reject(RejectProposal command) {
        if (command.wording() != wordings.size()) return Expected.no("decision.wording-superseded");
        if (hindrance(command.members()).isEmpty()) return Expected.no("decision.rule-is-met");
        return end("REJECTED", command.wording());
    }

    private Expected end(String how, int wording) {
        if (wording != wordings.size()) return Expected.no("decision.wording-superseded");
        ended = how;
        endedAt = wording;
        return Expected.yes(1);
    }

    /** The key of what stands in the way, or nothing. */
    private String hindrance(List<PracticeCode> members) {
        var eligible = members.stream().filter(this::votes).toList();
        if (eligible.isEmpty()) return "decision.nobody-eligible";
        var majority = rule.majority();
        if (majority == null && objections.anyOpen()) return "decision.objection-open";
        if (majority != null && objections.anyIs("RAISED")) return "decision.objection-unheard";
        if (majority != null && objections.anyIs("SUSTAINED")) return "decision.objection-upheld";
        if (majority != null) return share(majority, members, eligible);
        for (var practice : eligible)
            if (stance(practice) == null) return "decision.position-missing";
        for (var practice : eligible) {
            if (rule.kind() == RuleKind.CONSENT
                    && stance(practice) == Stance.OBJECT
                    && !wasAnswered(practice)) return "decision.still-objects";
            if (rule.kind() == RuleKind.UNANIMITY && !agrees(practice))
                return "decision.not-unanimous";
        }
        return "";
    }

    private String share(
            Majority majority, List<PracticeCode> members, List<PracticeCode> eligible) {
        int there = 0;
        for (var practice : members)
            if (!left(practice)
                    && (present.contains(practice)
                            || (votes(practice) && stance(practice) != null))) there++;
        var quorum = majority.quorum();
        double needed =
                quorum.percent()
                        ? Math.ceil(quorum.number() * eligible.size() / 100.0)
                        : quorum.number();
        if (there < needed) return "decision.no-quorum";
        long agreeing = 0;
        long all = 0;
        for (var practice : eligible) {
            long votes = weighs() ? patients.get(practice) : 1;
            if (agrees(practice)) agreeing += votes;
            var counts =
                    switch (majority.denominator()) {
                        case ELIGIBLE -> true;
                        case PRESENT -> stance(practice) != null || present.contains(practice);
                        case CAST -> agrees(practice) || stance(practice) == Stance.OBJECT;
                    };
            if (counts) all += votes;
        }
        if (all == 0) return "decision.not-enough";
        var percent =
                BigDecimal.valueOf(agreeing)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(all), MathContext.DECIMAL128)
                        .compareTo(BigDecimal.valueOf(majority.threshold().percent()));
        return percent > 0 || (percent == 0 && !majority.threshold().strictly())
                ? ""
                : "decision.not-enough";
    }

    /** It was found that the very reason it gives shows no harm. */
    private boolean wasAnswered(PracticeCode practice) {
        var position = said.get(practice);
        return objections.foundHarmless(practice, position.wording(), position.reason());
    }

    private boolean weighs() {
        return rule.kind() == RuleKind.MAJORITY_BY_LIST_SIZE;
    }

    private boolean votes(PracticeCode practice) {
        return interests.values().stream()
                .noneMatch(i -> i.by().equals(practice) && i.action() != InterestAction.NOTED);
    }

    private boolean left(PracticeCode practice) {
        return interests.containsValue(new Interest(practice, InterestAction.LEFT_ROOM));
    }

    private Stance stance(PracticeCode practice) {
        var position = said.get(practice);
        return position != null && position.wording() == wordings.size() ? position.stance() : null;
    }

    private boolean agrees(PracticeCode practice) {
        var stance = stance(practice);
        return stance == Stance.AGREE || stance == Stance.AGREE_WITH_CONCERN;
    }

    boolean isEnded() {
        return !ended.isEmpty();
    }

    int wording() {
        return wordings.size();
    }

    /** Whose objection it is; this one where there is none. */
    PracticeCode raisedBy(int number, PracticeCode otherwise) {
        return objections.by(number, otherwise);
    }

    int raised() {
        return objections.raised();
    }
}
