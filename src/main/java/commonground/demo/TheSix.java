package commonground.demo;

import static commonground.demo.Cast.partnerOf;

import commonground.decision.Stance;
import commonground.decision.TakePosition;
import commonground.decision.Voting;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The six practices, saying where they stand; each through its partner. */
@Component
@Profile("demo")
class TheSix {
    private final Scenario scenario;
    private final Voting voting;

    TheSix(Scenario scenario, Voting voting) {
        this.scenario = scenario;
        this.voting = voting;
    }

    /** On the first wording. */
    void says(PracticeCode practice, DecisionId decision, Stance stance, String reason) {
        says(practice, decision, 1, stance, reason);
    }

    void says(
            PracticeCode practice, DecisionId decision, int wording, Stance stance, String reason) {
        var partner = partnerOf(practice);
        scenario.does(
                partner,
                () ->
                        voting.takePosition(
                                new TakePosition(
                                        decision, practice, wording, stance, reason, partner)));
    }
}
