package commonground.history;

import commonground.access.People;
import commonground.kernel.AboutPart;
import commonground.kernel.Recorded;
import commonground.kernel.Refusal;
import commonground.ledger.Ledger;
import commonground.web.Meanwhile;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what was recorded about a thing since a version of it, in the sentences of the record. */
@Component
class WhatChanged implements Meanwhile {
    private static final int TOLD_AT_MOST = 50;

    private final Ledger ledger;
    private final Storyteller storyteller;
    private final People people;

    WhatChanged(Ledger ledger, Storyteller storyteller, People people) {
        this.ledger = ledger;
        this.storyteller = storyteller;
        this.people = people;
    }

    @Override
    public List<Change> since(Refusal.Read read) {
        var part = read.part();
        var events =
                part == null
                        ? ledger.of(read.stream(), read.version(), TOLD_AT_MOST).stream()
                        : about(part, read);
        return events.limit(TOLD_AT_MOST).map(this::change).toList();
    }

    private Stream<Recorded<?>> about(String part, Refusal.Read read) {
        return ledger.of(read.stream(), -1, Integer.MAX_VALUE).stream()
                .filter(recorded ->
                        recorded.event() instanceof AboutPart event && event.part().equals(part))
                .skip(read.version() + 1);
    }

    private Change change(Recorded<?> recorded) {
        return new Change(
                storyteller.tell(recorded), people.nameOf(recorded.by()), recorded.recordedAt());
    }
}
