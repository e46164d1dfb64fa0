package commonground.decision;

import commonground.access.People;
import commonground.directory.Practice;
import commonground.directory.Practices;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happens under a decision's rule, for {@link DecisionNarrator}. */
@Component
class RuleNarrator {
    private final RuleWords words;
    private final Practices practices;
    private final People people;

    RuleNarrator(RuleWords words, Practices practices, People people) {
        this.words = words;
        this.practices = practices;
        this.people = people;
    }

    String tell(RuleEvent event) {
        return switch (event) {
            case RuleChosen e -> say("rule-chosen", words.of(e.rule()), e.reason());
            case ListSizesTaken e -> say("list-sizes-taken", lists(e));
            case PositionConfirmed e -> say("position-confirmed", named(e.practice()), e.wording());
            case CommitmentNoted e -> say("commitment-noted", named(e.practice()), e.words());
            case InterestDeclared e ->
                    say(
                            "interest-declared",
                            declaredBy(e.practice(), e.person()),
                            e.interest(),
                            e.what(),
                            words.say("decision.interestaction." + e.action() + ".told"));
            case InterestWithdrawn e ->
                    say("interest-withdrawn", named(e.practice()), e.interest(), e.reason());
            case PracticeAsked e -> say("practice-asked", named(e.practice()), e.wording());
            case PresenceRecorded e ->
                    say(
                            e.present() ? "presence-recorded" : "presence-recorded.not",
                            named(e.practice()),
                            e.wording());
            case ProposalRejected e ->
                    say(
                            "proposal-rejected",
                            e.wording(),
                            words.of(e.rule()),
                            figures(e.result()),
                            e.reason());
            case ProposalEscalated e -> say("proposal-escalated", e.wording(), e.to(), e.reason());
        };
    }

    String figures(Result result) {
        return say("figures", result.agreeing(), result.objecting(), result.silent());
    }

    private String lists(ListSizesTaken event) {
        return event.lists().stream()
                .map(list -> say("list", named(list.practice()), list.patients()))
                .collect(Collectors.joining(", "));
    }

    private String declaredBy(PracticeCode practice, @Nullable PersonId person) {
        return person == null
                ? named(practice)
                : say("person-of", people.nameOf(person), named(practice));
    }

    private String say(String key, Object... arguments) {
        return words.say("event.decision." + key, arguments);
    }

    private String named(PracticeCode code) {
        return practices.find(code).map(Practice::name).orElse(code.value());
    }
}
