package commonground.decision;

import commonground.access.People;
import commonground.kernel.Recorded;
import commonground.ledger.Ledger;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells somebody whose form was refused what others did to the decision since the form was opened.
 * The form says so with its hidden {@code version}.
 */
@Component
class WhatChanged {
    /** What happened, who recorded it, and when. */
    record Change(String sentence, String by, Instant at) {}

    private static final int LOOKED_AT = 200;

    private final Ledger ledger;
    private final DecisionNarrator narrator;
    private final People people;

    WhatChanged(Ledger ledger, DecisionNarrator narrator, People people) {
        this.ledger = ledger;
        this.narrator = narrator;
        this.people = people;
    }

    /**
     * The first of them first; none where the form did not say what it had read.
     *
     * @param read the version that the form says was read
     */
    List<Change> since(DecisionRow decision, @Nullable String read) {
        if (read == null || !read.matches("\\d{1,18}")) return List.of();
        var version = Long.parseLong(read);
        return ledger.latestOf(decision.programme(), ledger.lastPosition(), LOOKED_AT).stream()
                .filter(recorded -> recorded.stream().equals(decision.decision().value()))
                .filter(recorded -> recorded.sequence() > version)
                .sorted((one, other) -> Long.compare(one.position(), other.position()))
                .map(this::change)
                .toList();
    }

    private Change change(Recorded<?> recorded) {
        return new Change(
                narrator.tell(recorded).orElse(""),
                people.nameOf(recorded.by()),
                recorded.recordedAt());
    }
}
