package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.programme.AdoptVision;
import commonground.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhenVisionAgreedThenProgrammeAdoptsItTest {
    private final WhenVisionAgreedThenProgrammeAdoptsIt policy =
            new WhenVisionAgreedThenProgrammeAdoptsIt();

    @Test
    void theVeryWordsAgreedAreAdopted() {
        assertThat(policy.commandAfter(Told.first(agreed(Subject.VISION))))
                .contains(new AdoptVision(ASHDOWN, DECISION, 3, WORDS));
    }

    @ParameterizedTest
    @EnumSource(value = Subject.class, names = "VISION", mode = EnumSource.Mode.EXCLUDE)
    void whateverElseIsAgreedIsNoVision(Subject subject) {
        assertThat(policy.commandAfter(Told.first(agreed(subject)))).isEmpty();
    }

    @Test
    void aVisionThatIsOnlyTabledOrWithdrawnIsNotAdopted() {
        assertThat(
                        policy.commandAfter(
                                Told.first(
                                        new ProposalTabled(
                                                DECISION, ASHDOWN, Subject.VISION, "V", WORDS))))
                .isEmpty();
        assertThat(
                        policy.commandAfter(
                                Told.first(new ProposalWithdrawn(DECISION, ASHDOWN, "overtaken"))))
                .isEmpty();
    }

    private static ProposalAgreed agreed(Subject subject) {
        return new ProposalAgreed(DECISION, ASHDOWN, subject, 3, WORDS, List.of(ELM_PARK));
    }
}
