package commonground.decision;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.PracticeCode;
import commonground.testing.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a decision said once more, as plainly as possible and from the words of the domain:
 * what the aggregate is compared with.
 */
final class RuleOfConsent {
    /** What should come of a command: a refusal's key, or how many events. */
    record Expected(String refusal, int events) {
        static Expected no(String key) {
            return new Expected(key, 0);
        }

        static Expected yes(int events) {
            return new Expected("", events);
        }

        void assertIs(Answer answer, Object command, List<Object> history) {
            assertThat(answer.refusal()).as("%s after %s", command, history).isEqualTo(refusal);
            assertThat(answer.events()).as("%s after %s", command, history).hasSize(events);
        }
    }

    private record Said(int wording, Stance stance, String reason) {}

    private record Open(PracticeCode by, int wording, String reason) {}

    private final List<String> wordings = new ArrayList<>(List.of(AProposal.WORDS));
    private final Map<PracticeCode, Said> said = new HashMap<>();
    private final Map<Integer, Open> open = new HashMap<>();
    private final Map<Integer, String> closed = new HashMap<>();
    private boolean onTrial;
    private int raised;
    private String ended = "";

    Expected of(Object command) {
        if (command instanceof AgreeProposal c
                && ended.equals("AGREED")
                && c.wording() == wordings.size()) return Expected.yes(0);
        if (!ended.isEmpty()) return Expected.no("decision.closed." + ended);
        return switch (command) {
            case AmendWording c -> amend(c);
            case TakePosition c -> take(c);
            case ResolveObjection c -> resolve(c);
            case WithdrawObjection c -> takeBack(c);
            case AgreeProposal c -> agree(c);
            case WithdrawProposal _ -> {
                ended = "WITHDRAWN";
                yield Expected.yes(1);
            }
            default -> throw new IllegalArgumentException(command.toString());
        };
    }

    private Expected amend(AmendWording command) {
        if (command.basedOn() != wordings.size()) return Expected.no("decision.wording-superseded");
        if (command.wording().equals(wordings.getLast()))
            return Expected.no("decision.wording-unchanged");
        wordings.add(command.wording());
        return Expected.yes(1);
    }

    private Expected take(TakePosition command) {
        if (command.wording() != wordings.size()) return Expected.no("decision.wording-superseded");
        var now = new Said(command.wording(), command.stance(), command.reason());
        var objection = new Open(command.practice(), command.wording(), command.reason());
        var newlyObjects = command.stance() == Stance.OBJECT && !open.containsValue(objection);
        var saidBefore = now.equals(said.put(command.practice(), now));
        if (newlyObjects) open.put(++raised, objection);
        if (newlyObjects) return Expected.yes(2);
        return Expected.yes(saidBefore ? 0 : 1);
    }

    private Expected resolve(ResolveObjection command) {
        var no = notOpen(command.objection());
        if (!no.isEmpty()) return Expected.no(no);
        if (command.resolution() == Resolution.OVERRULED)
            return Expected.no("decision.consent-overrules-nothing");
        if (command.resolution() == Resolution.WORDING_AMENDED
                && open.get(command.objection()).wording() == wordings.size())
            return Expected.no("decision.wording-not-amended-since");
        open.remove(command.objection());
        closed.put(command.objection(), "RESOLVED");
        onTrial |= command.resolution() == Resolution.TRIAL_AGREED;
        return Expected.yes(1);
    }

    private Expected takeBack(WithdrawObjection command) {
        var no = notOpen(command.objection());
        if (!no.isEmpty()) return Expected.no(no);
        if (!open.get(command.objection()).by().equals(command.practice()))
            return Expected.no("decision.objection-of-another");
        open.remove(command.objection());
        closed.put(command.objection(), "WITHDRAWN");
        return Expected.yes(1);
    }

    private String notOpen(int objection) {
        if (open.containsKey(objection)) return "";
        return closed.containsKey(objection)
                ? "decision.objection-closed." + closed.get(objection)
                : "decision.objection-unknown";
    }

    private Expected agree(AgreeProposal command) {
        if (command.wording() != wordings.size()) return Expected.no("decision.wording-superseded");
        if (command.members().isEmpty()) return Expected.no("decision.no-members");
        if (!open.isEmpty()) return Expected.no("decision.objection-open");
        for (var member : command.members())
            if (!said.containsKey(member) || said.get(member).wording() != wordings.size())
                return Expected.no("decision.position-missing");
        for (var member : command.members())
            if (said.get(member).stance() == Stance.OBJECT)
                return Expected.no("decision.still-objects");
        ended = "AGREED";
        return Expected.yes(onTrial ? 2 : 1);
    }

    boolean isEnded() {
        return !ended.isEmpty();
    }

    int wording() {
        return wordings.size();
    }

    int raised() {
        return raised;
    }
}
