package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.WORDS;
import static commonground.decision.AProposal.notYetTabled;
import static commonground.decision.Weighed.LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.kernel.Refusal;
import commonground.programme.Nominee;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NominationTest {
    @Test
    void thoseWhoAreToLeadAreNamedInTheProposal() {
        notYetTabled()
                .when(table(LEAD))
                .leadsTo(
                        new ProposalTabled(
                                DECISION,
                                ASHDOWN,
                                Subject.LEAD,
                                "Who leads",
                                WORDS,
                                List.of(),
                                null,
                                LEAD));
    }

    @Test
    void aLeadIsAPartnerAndAPracticeManager() {
        assertThat(keys(null)).containsExactly("decision.nominee-missing");
        assertThat(keys(new Nomination(null, null, "", null)))
                .containsExactly(
                        "decision.nominee-missing",
                        "decision.nominee-missing",
                        "date.missing",
                        "text.blank");
    }

    @Test
    void itIsTwoPeople() {
        assertThat(keys(new Nomination(LEAD.partner(), LEAD.partner(), "the budget", LEAD.from())))
                .containsExactly("decision.lead-of-one");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 11, 100})
    void theyArePaidForHalfADayToFiveDaysOfAWeek(int halfDays) {
        var partner = new Nominee(LEAD.partner().person(), LEAD.partner().practice(), halfDays);
        assertThat(keys(new Nomination(partner, LEAD.manager(), "the budget", LEAD.from())))
                .containsExactly("decision.days-impossible");
    }

    @Test
    void nominatingSomebodyElseIsANewWordingEvenInTheSameWords() {
        var other = new Nomination(LEAD.partner(), LEAD.manager(), "the practices", LEAD.from());
        notYetTabled()
                .where(
                        new ProposalTabled(
                                DECISION,
                                ASHDOWN,
                                Subject.LEAD,
                                "Who leads",
                                WORDS,
                                List.of(),
                                null,
                                LEAD))
                .when(new AmendWording(DECISION, 1, WORDS, "asked for", other))
                .leadsTo(new WordingAmended(DECISION, ASHDOWN, 2, WORDS, "asked for", other));
    }

    private static TableProposal table(Nomination nomination) {
        return new TableProposal(
                DECISION, ASHDOWN, Subject.LEAD, "Who leads", WORDS, List.of(), null, nomination);
    }

    private static List<String> keys(Nomination nomination) {
        return catchThrowableOfType(Refusal.class, () -> table(nomination)).reasons().stream()
                .map(Refusal.Reason::key)
                .toList();
    }
}
