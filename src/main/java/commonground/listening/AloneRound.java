package commonground.listening;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.kernel.RoundId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The same questions to each practice, each alone. With the last answer it closes by itself, so
 * that nobody changes an answer after having read the others'.
 */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("2")
class AloneRound {
    @AggregateIdentifier private RoundId id;

    private ProgrammeId programme;
    private List<Integer> themes = List.of();
    private List<PracticeCode> asked = List.of();
    private boolean closed;
    // not final: what is, a snapshot does not bring back
    private HashMap<PracticeCode, List<AloneAnswer>> answers = new HashMap<>();
    private HashSet<PracticeCode> onBehalf = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    AloneRound() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    AloneRound(OpenRound command) {
        apply(
                new RoundOpened(
                        command.round(),
                        command.programme(),
                        command.questions(),
                        command.practices()));
    }

    @CommandHandler
    void handle(AnswerAlone command) {
        requireOpen();
        requireAsked(command.practice());
        requireAnswersThese(command.answers());
        if (isSaidAlready(command)) return;
        apply(
                new AnsweredAlone(
                        id, programme, command.practice(), command.answers(), command.onBehalf()));
        if (answers.keySet().containsAll(asked)) apply(new RoundClosed(id, programme, true, ""));
    }

    @CommandHandler
    void handle(CloseRound command) {
        requireOpen();
        apply(new RoundClosed(id, programme, false, command.reason()));
    }

    /** What was recorded on a practice's behalf becomes its own once it says the same itself. */
    private boolean isSaidAlready(AnswerAlone command) {
        return command.answers().equals(answers.get(command.practice()))
                && (command.onBehalf() || !onBehalf.contains(command.practice()));
    }

    private void requireOpen() {
        if (closed) throw Refusal.of("alone.closed");
    }

    private void requireAsked(PracticeCode practice) {
        if (!asked.contains(practice)) throw Refusal.of("alone.not-asked", practice.value());
    }

    private void requireAnswersThese(List<AloneAnswer> given) {
        if (given.size() != themes.size())
            throw Refusal.invalid("answers", "alone.other-questions");
        for (int i = 0; i < given.size(); i++)
            for (var chosen : given.get(i).chosen())
                if (chosen < 1 || chosen > themes.get(i))
                    throw Refusal.invalid(
                            "answers[" + i + "].chosen", "alone.no-such-theme", chosen);
    }

    @EventSourcingHandler
    void on(RoundOpened event) {
        id = event.round();
        programme = event.programme();
        asked = List.copyOf(event.practices());
        themes = event.questions().stream().map(question -> question.themes().size()).toList();
    }

    @EventSourcingHandler
    void on(AnsweredAlone event) {
        answers.put(event.practice(), event.answers());
        if (event.onBehalf()) onBehalf.add(event.practice());
        else onBehalf.remove(event.practice());
    }

    @EventSourcingHandler
    void on(RoundClosed event) {
        closed = true;
    }
}
