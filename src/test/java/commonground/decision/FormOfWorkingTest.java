package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.WORDS;
import static commonground.decision.AProposal.agree;
import static commonground.decision.AProposal.notYetTabled;
import static commonground.decision.AProposal.tabled;
import static commonground.decision.AProposal.taken;
import static commonground.decision.Weighed.FEDERATION;
import static commonground.decision.Weighed.FEDERATION_PROPOSED;
import static commonground.decision.Weighed.LEAD;
import static commonground.decision.Weighed.MERGER;
import static commonground.decision.Weighed.NOTHING;
import static commonground.decision.Weighed.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.kernel.Refusal;
import commonground.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormOfWorkingTest {
    private static final String OWN_RECORDS = "Each practice keeps its own patients' records";

    @Test
    void formsOfWorkingAreTabledWithTheOneProposed() {
        notYetTabled().when(table(FEDERATION_PROPOSED)).leadsTo(tabledWith(FEDERATION_PROPOSED));
    }

    @Test
    void doingNothingIsAlwaysWeighed() {
        refuses(new Appraisal(List.of(FEDERATION, MERGER), 1), "decision.do-nothing-missing");
        refuses(
                new Appraisal(
                        List.of(
                                NOTHING,
                                FEDERATION,
                                option(FormOfWorking.DO_NOTHING, "Wait", "late")),
                        2),
                "decision.do-nothing-twice");
    }

    @Test
    void doingNothingAloneIsNoChoice() {
        var nothing = option(FormOfWorking.DO_NOTHING, "Stay as we are", "");
        refuses(new Appraisal(List.of(nothing), 1), "decision.options-too-few");
        refuses(new Appraisal(List.of(), 1), "decision.options-missing");
        assertThat(keys(() -> table(null))).containsExactly("decision.options-missing");
    }

    @Test
    void noMoreOptionsAreWeighedThanPeopleCanWeigh() {
        assertThat(table(Weighed.and(Appraisal.MOST - 1)).particulars())
                .isInstanceOf(Appraisal.class);
        for (int others : List.of(Appraisal.MOST, 499)) {
            var refused = catchThrowableOfType(Refusal.class, () -> table(Weighed.and(others)));
            assertThat(refused.reasons())
                    .containsExactly(
                            new Refusal.Reason(
                                    "decision.too-many-options",
                                    List.of(30, others + 1),
                                    "options"));
        }
    }

    @Test
    void eachOptionHasANameOfItsOwnAndSaysWhatItMeans() {
        refuses(
                new Appraisal(
                        List.of(
                                NOTHING,
                                FEDERATION,
                                option(FormOfWorking.HUBS, "a FEDERATION", "")),
                        2),
                "decision.option-twice");
        var empty = new FormOption(null, "", "", "", "", "");
        assertThat(keys(() -> table(new Appraisal(List.of(NOTHING, empty), 2))))
                .containsExactly("choice.missing", "text.blank", "text.blank");
        var long_ =
                new FormOption(
                        FormOfWorking.OTHER, "Long", "x".repeat(2001), "x".repeat(2001), "", "");
        assertThat(keys(() -> table(new Appraisal(List.of(NOTHING, long_), 2))))
                .containsExactly("text.too-long", "text.too-long");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, 31})
    void oneOfTheOptionsIsProposed(int chosen) {
        refuses(new Appraisal(FEDERATION_PROPOSED.options(), chosen), "decision.option-not-chosen");
    }

    @Test
    void whatIsProposedIsNotRejected() {
        refuses(new Appraisal(FEDERATION_PROPOSED.options(), 1), "decision.chosen-option-rejected");
    }

    @Test
    void optionsBelongToAFormOfWorkingAndToNothingElse() {
        assertThat(
                        keys(() ->
                                new TableProposal(
                                        DECISION,
                                        ASHDOWN,
                                        Subject.VISION,
                                        "How",
                                        WORDS,
                                        List.of(),
                                        null,
                                        FEDERATION_PROPOSED)))
                .containsExactly("decision.particulars-of-another-subject");
        tabled(Subject.VISION)
                .when(amend("New words", FEDERATION_PROPOSED))
                .isRefused("decision.particulars-of-another-subject");
        weighed()
                .when(amend("New words", LEAD))
                .isRefused("decision.particulars-of-another-subject");
    }

    @Test
    void changingTheOptionsIsANewWordingEvenInTheSameWords() {
        var merger = new Appraisal(List.of(NOTHING, MERGER), 2);
        weighed()
                .when(amend(WORDS, merger))
                .leadsTo(new WordingAmended(DECISION, ASHDOWN, 2, WORDS, "asked for", merger));
    }

    @Test
    void theSameWordsAndTheSameOptionsAreNoAmendment() {
        weighed().when(amend(WORDS, FEDERATION_PROPOSED)).isRefused("decision.wording-unchanged");
    }

    @Test
    void newWordsAloneKeepTheOptions() {
        weighed()
                .when(new AmendWording(DECISION, 1, "New words", "asked for"))
                .leadsTo(
                        new WordingAmended(
                                DECISION,
                                ASHDOWN,
                                2,
                                "New words",
                                "asked for",
                                FEDERATION_PROPOSED));
    }

    @Test
    void thereIsNoAgreementBeforeEveryOtherOptionIsRejectedForAReason() {
        weighed()
                .where(taken(ELM_PARK, 1, Stance.AGREE, ""))
                .when(agree(1, ELM_PARK))
                .isRefused("decision.rejection-reason-missing", "One practice");
    }

    @Test
    void withAllReasonsGivenTheMembersAgreeToTheOptionAndTheRejections() {
        weighed()
                .where(rejected(3))
                .where(taken(ELM_PARK, 1, Stance.AGREE, ""))
                .when(agree(1, ELM_PARK))
                .leadsTo(
                        new ProposalAgreed(
                                DECISION,
                                ASHDOWN,
                                Subject.FORM_OF_WORKING,
                                1,
                                WORDS,
                                List.of(ELM_PARK),
                                FEDERATION_PROPOSED.rejecting(3, OWN_RECORDS),
                                Rule.CONSENT,
                                new Result(1, 1, 0, 0, 0, 1, 1, 1, 0, true),
                                null,
                                null,
                                List.of()));
    }

    @Test
    void sayingWhyAnOptionIsNotProposedLeavesThePositionsAsTheyAre() {
        weighed()
                .where(taken(ELM_PARK, 1, Stance.AGREE, ""))
                .when(reject(3, OWN_RECORDS))
                .leadsTo(rejected(3));
    }

    @Test
    void aReasonOnceGivenStands() {
        weighed().where(rejected(3)).when(reject(3, OWN_RECORDS)).changesNothing();
        weighed()
                .where(rejected(3))
                .when(reject(3, "Another reason"))
                .isRefused("decision.option-rejected-already");
        weighed().when(reject(1, "Another reason")).isRefused("decision.option-rejected-already");
    }

    @Test
    void aReasonIsGivenAgainstAnOptionThatThereIsAndIsNotProposed() {
        weighed().when(reject(2, OWN_RECORDS)).isRefused("decision.chosen-option-rejected");
        weighed().when(reject(4, OWN_RECORDS)).isRefused("decision.option-unknown");
        weighed().when(reject(0, OWN_RECORDS)).isRefused("decision.option-unknown");
        tabled(Subject.VISION).when(reject(1, OWN_RECORDS)).isRefused("decision.option-unknown");
        weighed()
                .when(new RejectOption(DECISION, 2, 3, OWN_RECORDS))
                .isRefused("decision.wording-superseded", 2, 1);
        weighed().withdrawn().when(reject(3, OWN_RECORDS)).isRefused("decision.closed.WITHDRAWN");
        assertThat(keys(() -> reject(3, "x".repeat(2001)))).containsExactly("text.too-long");
    }

    @Test
    void everyWordingKeepsItsOwnOptions() {
        var merger = new Appraisal(List.of(NOTHING, MERGER), 2);
        var rows =
                Told.of(
                                tabledWith(FEDERATION_PROPOSED),
                                rejected(3),
                                new WordingAmended(DECISION, ASHDOWN, 2, WORDS, "why", merger))
                        .in(new ParticularsView());

        assertThat(rows.get("the-vision/1").particulars())
                .isEqualTo(FEDERATION_PROPOSED.rejecting(3, OWN_RECORDS));
        assertThat(rows.get("the-vision/2").particulars()).isEqualTo(merger);
    }

    @Test
    void aWordingThatSaysNothingBesidesHasNoRow() {
        assertThat(
                        Told.of(
                                        new ProposalTabled(
                                                DECISION, ASHDOWN, Subject.VISION, "V", WORDS),
                                        new WordingAmended(DECISION, ASHDOWN, 2, "New", "why"))
                                .in(new ParticularsView()))
                .isEmpty();
    }

    private static AProposal weighed() {
        return notYetTabled().where(tabledWith(FEDERATION_PROPOSED));
    }

    private static ProposalTabled tabledWith(Appraisal appraisal) {
        return new ProposalTabled(
                DECISION,
                ASHDOWN,
                Subject.FORM_OF_WORKING,
                "How we work together",
                WORDS,
                List.of(),
                null,
                appraisal);
    }

    private static TableProposal table(Appraisal appraisal) {
        return new TableProposal(
                DECISION,
                ASHDOWN,
                Subject.FORM_OF_WORKING,
                "How we work together",
                WORDS,
                List.of(),
                null,
                appraisal);
    }

    private static AmendWording amend(String words, Particulars particulars) {
        return new AmendWording(DECISION, 1, words, "asked for", particulars);
    }

    private static RejectOption reject(int option, String reason) {
        return new RejectOption(DECISION, 1, option, reason);
    }

    private static OptionRejected rejected(int option) {
        return new OptionRejected(DECISION, ASHDOWN, 1, option, "One practice", OWN_RECORDS);
    }

    private static void refuses(Appraisal appraisal, String key) {
        assertThat(keys(() -> table(appraisal))).containsExactly(key);
    }

    private static List<String> keys(Runnable making) {
        return catchThrowableOfType(Refusal.class, making::run).reasons().stream()
                .map(Refusal.Reason::key)
                .toList();
    }
}
