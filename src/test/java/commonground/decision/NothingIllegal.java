package commonground.decision;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.PracticeCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is never to be read in the record of a decision, whatever led to it. Looks at what happened
 * and at nothing else. Objections are looked at in {@link NoIllegalObjection}, what follows the end
 * in {@link NoIllegalSequel}.
 */
final class NothingIllegal {
    private final List<Object> events;
    private final Map<PracticeCode, PositionTaken> positions = new HashMap<>();
    private final Map<Integer, InterestDeclared> interests = new HashMap<>();
    private final Set<Integer> rejected = new HashSet<>();
    private final Set<PracticeCode> weighed = new HashSet<>();
    private final NoIllegalObjection objections = new NoIllegalObjection(this);
    private final NoIllegalSequel sequel = new NoIllegalSequel(this);
    private int at;
    private int declared;
    private int wording;
    private String text = "";
    private @Nullable Particulars particulars;
    private Rule rule = Rule.CONSENT;
    private boolean rejectedSince;

    private NothingIllegal(List<Object> events) {
        this.events = events;
    }

    static void in(List<Object> events) {
        var looking = new NothingIllegal(events);
        for (; looking.at < events.size(); looking.at++)
            looking.next((DecisionEvent) events.get(looking.at));
    }

    void never(String what, boolean itIs) {
        assertThat(itIs).as("%s: %s in %s", what, events.get(at), events).isFalse();
    }

    private void next(DecisionEvent event) {
        never("something before it is tabled", (at == 0) != (event instanceof ProposalTabled));
        sequel.next(event);
        switch (event) {
            case ProposalTabled e -> tabled(e);
            case TabledInsteadOf _ -> never("in another's place afterwards", at != 1);
            case WordingAmended e -> amended(e);
            case OptionRejected e -> rejected(e);
            case RuleChosen e -> {
                never("a rule that changes under those who spoke", !positions.isEmpty());
                rule = e.rule();
            }
            case PositionTaken e -> taken(e);
            case ListSizesTaken e -> weighed(e);
            case InterestDeclared e -> {
                never("an interest out of number", e.interest() != ++declared);
                interests.put(e.interest(), e);
            }
            case InterestWithdrawn e -> {
                var interest = interests.remove(e.interest());
                never("an interest of nobody", interest == null);
                never("another's interest", !e.practice().equals(interest.practice()));
            }
            case PracticeAsked e -> current(e.wording());
            case PresenceRecorded e -> {
                current(e.wording());
                never("present out of the room", e.present() && left(e.practice()));
            }
            case ObjectionEvent e -> objections.next(e);
            case BroughtBackToCommonGround e -> objections.brought(e);
            case ProposalAgreed e -> agreed(e);
            case ProposalRejected e -> current(e.wording());
            case ProposalEscalated e -> current(e.wording());
            case PositionConfirmed e -> confirmed(e);
            case ProposalWithdrawn _, CommitmentNoted _, AgreedInsteadOf _, SequelEvent _ -> {}
        }
    }

    private void tabled(ProposalTabled event) {
        wording = 1;
        text = event.wording();
        particulars = event.particulars();
        rule = Rule.orConsent(event.rule());
        never("particulars of something else", strange(event.subject(), particulars));
        weigh();
    }

    private void amended(WordingAmended event) {
        never("a wording out of number", event.wording() != ++wording);
        var same = event.text().equals(text) && Objects.equals(event.particulars(), particulars);
        never("an amendment of nothing", same && !rejectedSince);
        never("a kind of particulars that changes", kind(event.particulars()) != kind(particulars));
        text = event.text();
        particulars = event.particulars();
        weigh();
    }

    private void weigh() {
        rejected.clear();
        rejectedSince = false;
        if (!(particulars instanceof Appraisal appraisal)) return;
        int nothing = 0;
        for (int i = 0; i < appraisal.options().size(); i++) {
            if (!appraisal.options().get(i).rejectedBecause().isEmpty()) rejected.add(i + 1);
            if (appraisal.options().get(i).form() == FormOfWorking.DO_NOTHING) nothing++;
        }
        never("doing nothing not weighed once", nothing != 1);
        never("proposed and rejected", rejected.contains(appraisal.chosen()));
    }

    private void rejected(OptionRejected event) {
        current(event.wording());
        never("options of nothing", !(particulars instanceof Appraisal));
        var appraisal = (Appraisal) Objects.requireNonNull(particulars);
        never("proposed and rejected", event.option() == appraisal.chosen());
        never("rejected twice", !rejected.add(event.option()));
        rejectedSince = true;
        var named = appraisal.options().get(event.option() - 1).name();
        never("an option by another's name", !named.equals(event.name()));
    }

    private void taken(PositionTaken event) {
        current(event.wording());
        never("a voice that an interest takes", !votes(event.practice()));
        never("a voice that is not weighed", weighs() && !weighed.contains(event.practice()));
        positions.put(event.practice(), event);
    }

    private void weighed(ListSizesTaken event) {
        never("lists that weigh nothing", !weighs());
        for (var list : event.lists()) never("a list taken twice", !weighed.add(list.practice()));
    }

    private void confirmed(PositionConfirmed event) {
        current(event.wording());
        var position = positions.get(event.practice());
        never(
                "confirmed and not said on its behalf",
                position == null || position.learntHow() == null);
    }

    private void agreed(ProposalAgreed event) {
        current(event.wording());
        never("other words than these", !event.text().equals(text));
        never("another rule than this", !rule.equals(event.rule()));
        never("agreed by nobody", event.members().stream().noneMatch(this::votes));
        if (particulars instanceof Appraisal appraisal)
            never("an option left open", rejected.size() != appraisal.options().size() - 1);
        objections.letAgree(rule);
        for (var member : event.members()) if (votes(member)) carried(member);
        var objecting = event.members().stream().filter(this::objects).toList();
        var kept = event.dissent().stream().map(Dissenter::practice).toList();
        never("dissent that is not kept", !kept.equals(objecting));
        var result = Objects.requireNonNull(event.result());
        never("too few", !result.enough() || result.present() < result.quorum());
    }

    /** Consent and unanimity need every voice; a majority is counted elsewhere. */
    private void carried(PracticeCode member) {
        if (rule.permitsOverruling()) return;
        var position = positions.get(member);
        never("silence taken for a yes", position == null || position.wording() != wording);
        var agrees =
                position.stance() == Stance.AGREE || position.stance() == Stance.AGREE_WITH_CONCERN;
        never("not all of one mind", rule.kind() == RuleKind.UNANIMITY && !agrees);
        never(
                "agreed past an objection",
                position.stance() == Stance.OBJECT && !objections.wereFoundHarmless(position));
    }

    private static boolean strange(Subject subject, @Nullable Particulars said) {
        return said != null && said.subject() != subject;
    }

    private static @Nullable Class<?> kind(@Nullable Particulars said) {
        return said == null ? null : said.getClass();
    }

    void current(int number) {
        never("a wording that is not current", number != wording);
    }

    int wording() {
        return wording;
    }

    Rule rule() {
        return rule;
    }

    Object before() {
        return events.get(at - 1);
    }

    boolean objects(PracticeCode practice) {
        var position = positions.get(practice);
        return position != null
                && position.wording() == wording
                && position.stance() == Stance.OBJECT;
    }

    private boolean weighs() {
        return rule.kind() == RuleKind.MAJORITY_BY_LIST_SIZE;
    }

    private boolean votes(PracticeCode practice) {
        return interests.values().stream()
                .noneMatch(
                        i -> i.practice().equals(practice) && i.action() != InterestAction.NOTED);
    }

    private boolean left(PracticeCode practice) {
        return interests.values().stream()
                .anyMatch(i ->
                        i.practice().equals(practice) && i.action() == InterestAction.LEFT_ROOM);
    }
}
