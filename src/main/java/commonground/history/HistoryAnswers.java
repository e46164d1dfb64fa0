package commonground.history;

import commonground.access.People;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import commonground.ledger.Verification;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What clients of the API are given. */
@Component
class HistoryAnswers {
    private final Storyteller storyteller;
    private final People people;
    private final MessageSource words;

    HistoryAnswers(Storyteller storyteller, People people, MessageSource words) {
        this.storyteller = storyteller;
        this.people = people;
        this.words = words;
    }

    @Schema(name = "RecordEntry", description = "One thing that was recorded")
    record Entry(
            @Schema(description = "Its place in the record; at= reads how things stood after it")
                    long position,
            Instant recordedAt,
            By by,
            @Schema(description = "The date it happened on, where that was said")
                    @Nullable LocalDate happenedOn,
            @Nullable ProgrammeId programme,
            @Schema(
                            description = "Its kind, named so for good",
                            example = "decision.objection-raised")
                    String event,
            @Schema(description = "In one English sentence") String sentence) {}

    @Schema(name = "RecordedBy")
    record By(PersonId id, @Schema(description = "As they are called now") String name) {}

    @Schema(name = "Verification")
    record Verified(
            @Schema(description = "Every entry bears the seal of its contents and its place")
                    boolean unaltered,
            @Schema(description = "How many entries were found in order, from the first")
                    long entries,
            @Schema(
                            description =
                                    "The hash of the last of them. Keep it elsewhere: later it proves that nothing up"
                                            + " to it was changed. Whoever can rewrite the whole record and its head can"
                                            + " seal it anew, which only a hash kept elsewhere shows.")
                    String lastHash,
            @Schema(description = "The first thing found wrong; null if all is well")
                    @Nullable Fault fault) {}

    @Schema(name = "Fault")
    record Fault(
            @Schema(description = "The first position at which something is wrong") long position,
            Verification.What what,
            String words) {}

    Entry entry(Recorded<?> recorded) {
        return new Entry(
                recorded.position(),
                recorded.recordedAt(),
                new By(recorded.by(), people.nameOf(recorded.by())),
                recorded.happenedOn(),
                recorded.programme(),
                name(recorded.event()),
                storyteller.tell(recorded));
    }

    Verified verified(Verification found) {
        return new Verified(
                found.unaltered(), found.entries(), found.lastHash(), fault(found.fault()));
    }

    private @Nullable Fault fault(Verification.@Nullable Fault found) {
        if (found == null) return null;
        var arguments = new Object[] {found.position()};
        return new Fault(
                found.position(),
                found.what(),
                words.getMessage("ledger.fault." + found.what(), arguments, Locale.UK));
    }

    private static String name(Object event) {
        var name = event.getClass().getAnnotation(EventName.class);
        return name == null ? event.getClass().getSimpleName() : name.value();
    }
}
