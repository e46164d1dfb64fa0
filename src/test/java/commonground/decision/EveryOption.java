package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;

import commonground.kernel.PracticeCode;
import commonground.testing.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal says besides its words, said once more: what the aggregate is compared with.
 * Nobody objects here.
 */
final class EveryOption {
    private record Said(int wording, Stance stance) {}

    private final Subject subject;
    private final List<String> wordings = new ArrayList<>(List.of(AProposal.WORDS));
    private final Map<PracticeCode, Said> said = new HashMap<>();
    private @Nullable Particulars besides;
    private String ended = "";

    EveryOption(Subject subject, @Nullable Particulars besides) {
        this.subject = subject;
        this.besides = besides;
    }

    Answer of(Object command) {
        if (!ended.isEmpty())
            return command instanceof AgreeProposal c && agreedAlready(c)
                    ? Answer.yes()
                    : Answer.no("decision.closed." + ended);
        return switch (command) {
            case WithdrawProposal c -> {
                ended = "WITHDRAWN";
                yield Answer.yes(new ProposalWithdrawn(DECISION, ASHDOWN, c.reason()));
            }
            case AmendWording c -> isOld(c.basedOn()) ? old() : amend(c);
            case RejectOption c -> isOld(c.wording()) ? old() : reject(c);
            case TakePosition c -> isOld(c.wording()) ? old() : take(c);
            case RecordAsked c -> isOld(c.wording()) ? old() : ask(c);
            case AgreeProposal c -> isOld(c.wording()) ? old() : agree(c);
            default -> throw new IllegalArgumentException(command.toString());
        };
    }

    private boolean agreedAlready(AgreeProposal command) {
        return ended.equals("AGREED") && !isOld(command.wording());
    }

    private boolean isOld(int wording) {
        return wording != wordings.size();
    }

    private static Answer old() {
        return Answer.no("decision.wording-superseded");
    }

    private Answer amend(AmendWording command) {
        var now = command.particulars() == null ? besides : command.particulars();
        if (command.particulars() != null && command.particulars().subject() != subject)
            return Answer.no("decision.particulars-of-another-subject");
        if (command.wording().equals(wordings.getLast()) && Objects.equals(now, besides))
            return Answer.no("decision.wording-unchanged");
        wordings.add(command.wording());
        besides = now;
        return Answer.yes(
                new WordingAmended(
                        DECISION,
                        ASHDOWN,
                        wordings.size(),
                        command.wording(),
                        command.reason(),
                        now));
    }

    private Answer reject(RejectOption command) {
        if (!(besides instanceof Appraisal(List<FormOption> options, int chosen)))
            return Answer.no("decision.option-unknown");
        if (command.option() == chosen) return Answer.no("decision.chosen-option-rejected");
        if (command.option() < 1 || command.option() > options.size())
            return Answer.no("decision.option-unknown");
        var option = options.get(command.option() - 1);
        if (option.rejectedBecause().equals(command.reason())) return Answer.yes();
        if (!option.rejectedBecause().isEmpty())
            return Answer.no("decision.option-rejected-already");
        var changed = new ArrayList<>(options);
        changed.set(
                command.option() - 1,
                new FormOption(
                        option.form(),
                        option.name(),
                        option.description(),
                        option.advantages(),
                        option.disadvantages(),
                        command.reason()));
        besides = new Appraisal(List.copyOf(changed), chosen);
        return Answer.yes(
                new OptionRejected(
                        DECISION,
                        ASHDOWN,
                        wordings.size(),
                        command.option(),
                        option.name(),
                        command.reason()));
    }

    private Answer take(TakePosition command) {
        var now = new Said(command.wording(), command.stance());
        if (now.equals(said.put(command.practice(), now))) return Answer.yes();
        return Answer.yes(
                AProposal.taken(command.practice(), command.wording(), command.stance(), ""));
    }

    /** Asking again is reminding. */
    private Answer ask(RecordAsked command) {
        return Answer.yes(
                command.practices().stream()
                        .map(practice ->
                                new PracticeAsked(DECISION, ASHDOWN, practice, wordings.size()))
                        .toArray());
    }

    private Answer agree(AgreeProposal command) {
        if (command.members().isEmpty()) return Answer.no("decision.no-members");
        if (anyOptionIsLeftOpen()) return Answer.no("decision.rejection-reason-missing");
        int agreeing = 0;
        for (var member : command.members()) {
            var position = said.get(member);
            if (position == null || isOld(position.wording()))
                return Answer.no("decision.position-missing");
            if (position.stance() != Stance.STAND_ASIDE) agreeing++;
        }
        ended = "AGREED";
        int all = command.members().size();
        return Answer.yes(
                new ProposalAgreed(
                        DECISION,
                        ASHDOWN,
                        subject,
                        wordings.size(),
                        wordings.getLast(),
                        command.members(),
                        besides,
                        Rule.CONSENT,
                        new Result(
                                all, agreeing, 0, all - agreeing, 0, agreeing, all, all, 0, true),
                        null,
                        null,
                        List.of()));
    }

    private boolean anyOptionIsLeftOpen() {
        if (!(besides instanceof Appraisal(List<FormOption> options, int chosen))) return false;
        for (int number = 1; number <= options.size(); number++)
            if (number != chosen && options.get(number - 1).rejectedBecause().isEmpty())
                return true;
        return false;
    }

    int wording() {
        return wordings.size();
    }
}
