package commonground.deadline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What has to be shown for a deadline, and what of it has been. */
class Evidence {
    /** More things than anybody could check. */
    static final int MOST = 50;

    private DeadlineId id;
    private ProgrammeId programme;
    private DeadlineState state = DeadlineState.DRAFTED;
    // not final: what is, a snapshot does not bring back
    private LinkedHashMap<EvidenceId, Item> items = new LinkedHashMap<>();

    /**
     * @param note null while it has not been supplied; so is {@code link}
     * @param lastSaid why it was taken back or dropped
     */
    record Item(
            String what,
            boolean required,
            @Nullable String note,
            @Nullable String link,
            String lastSaid) {
        boolean supplied() {
            return note != null;
        }
    }

    @SuppressWarnings("NullAway.Init")
    Evidence() {}

    /** What is required and has not been supplied, in the order in which it was required. */
    List<String> missing() {
        return items.values().stream()
                .filter(item -> item.required() && !item.supplied())
                .map(Item::what)
                .toList();
    }

    @CommandHandler
    void handle(RequireEvidence command) {
        state.requireNotClosed();
        var there = items.get(command.item());
        if (there != null && there.what().equals(command.what())) return;
        if (there != null) throw Refusal.of("deadline.evidence-there-already", there.what());
        requireNotAskedFor(command.what());
        if (items.size() >= MOST) throw Refusal.invalid("what", "deadline.evidence-too-much", MOST);
        apply(new EvidenceRequired(id, programme, command.item(), command.what()));
    }

    @CommandHandler
    void handle(SupplyEvidence command) {
        requireItsProgramme(command.programme());
        var item = require(command.item());
        var same = command.note().equals(item.note()) && command.link().equals(item.link());
        if (same && item.required()) return;
        state.requireNotClosed();
        if (state == DeadlineState.DRAFTED) throw Refusal.of("deadline.drafted");
        requireRequired(item);
        if (item.supplied()) throw Refusal.of("deadline.evidence-supplied-already", item.what());
        apply(new EvidenceSupplied(id, programme, command.item(), command.note(), command.link()));
    }

    @CommandHandler
    void handle(TakeEvidenceBack command) {
        requireItsProgramme(command.programme());
        var item = require(command.item());
        if (!item.supplied() && item.lastSaid().equals(command.reason())) return;
        state.requireNotClosed();
        if (!item.supplied()) throw Refusal.of("deadline.evidence-not-supplied", item.what());
        apply(new EvidenceTakenBack(id, programme, command.item(), command.reason()));
    }

    @CommandHandler
    void handle(NoLongerRequireEvidence command) {
        var item = require(command.item());
        if (!item.required() && item.lastSaid().equals(command.reason())) return;
        state.requireNotClosed();
        requireRequired(item);
        if (item.supplied()) throw Refusal.of("deadline.evidence-take-back-first", item.what());
        apply(new EvidenceNoLongerRequired(id, programme, command.item(), command.reason()));
    }

    private Item require(EvidenceId item) {
        var found = items.get(item);
        if (found == null) throw Refusal.unknown("evidence.unknown");
        return found;
    }

    private void requireNotAskedFor(String what) {
        if (items.values().stream()
                .anyMatch(item -> item.required() && item.what().equalsIgnoreCase(what)))
            throw Refusal.invalid("what", "deadline.evidence-there-already", what);
    }

    private static void requireRequired(Item item) {
        if (!item.required()) throw Refusal.of("deadline.evidence-not-required", item.what());
    }

    private void requireItsProgramme(ProgrammeId given) {
        if (!given.equals(programme)) throw Refusal.unknown("deadline.unknown");
    }

    private Item held(EvidenceId item) {
        return Objects.requireNonNull(items.get(item));
    }

    /** Every event but those below. */
    @EventSourcingHandler
    void on(DeadlineEvent event) {
        id = event.deadline();
        programme = event.programme();
        state = state.after(event);
    }

    @EventSourcingHandler
    void on(EvidenceRequired event) {
        items.put(event.item(), new Item(event.what(), true, null, null, ""));
    }

    @EventSourcingHandler
    void on(EvidenceSupplied event) {
        var item = held(event.item());
        items.put(event.item(), new Item(item.what(), true, event.note(), event.link(), ""));
    }

    @EventSourcingHandler
    void on(EvidenceTakenBack event) {
        var item = held(event.item());
        items.put(event.item(), new Item(item.what(), true, null, null, event.reason()));
    }

    @EventSourcingHandler
    void on(EvidenceNoLongerRequired event) {
        var item = held(event.item());
        items.put(event.item(), new Item(item.what(), false, null, null, event.reason()));
    }
}
