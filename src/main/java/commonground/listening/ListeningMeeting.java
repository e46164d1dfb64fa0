package commonground.listening;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.kernel.StatementId;
import java.util.LinkedHashMap;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting at which one practice was listened to: what it said, told back to it, and confirmed or
 * corrected by it. Once told back, the words are the practice's own; a correction is told back
 * again before it counts as confirmed.
 */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("2")
class ListeningMeeting {
    record Statement(int number, int version, String words, List<Theme> themes) {
        Statement inWords(int newVersion, String newWords) {
            return new Statement(number, newVersion, newWords, themes);
        }

        Statement about(List<Theme> newThemes) {
            return new Statement(number, version, words, newThemes);
        }
    }

    @AggregateIdentifier private MeetingId id;

    private ProgrammeId programme;
    private PracticeCode practice;
    private MeetingFacts facts;
    private MeetingState state;
    // not final: what is, a snapshot does not bring back
    private LinkedHashMap<StatementId, Statement> statements = new LinkedHashMap<>();

    /** Through whom it came to its state, and how: the same said again changes nothing. */
    private @Nullable PersonId saidBy;

    private String said = "";

    @SuppressWarnings("NullAway.Init")
    ListeningMeeting() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    ListeningMeeting(RecordMeeting command) {
        apply(
                new MeetingHeld(
                        command.meeting(),
                        command.programme(),
                        command.practice(),
                        command.heldOn(),
                        command.place(),
                        command.people(),
                        command.others(),
                        command.listeners()));
    }

    @CommandHandler
    void handle(CorrectMeeting command) {
        if (command.facts().equals(facts)) return;
        apply(
                new MeetingCorrected(
                        id, programme, practice, facts, command.facts(), command.reason()));
    }

    @CommandHandler
    void handle(AddStatement command) {
        if (isHeardAlready(command)) return;
        requireNotReflectedBack();
        requireRoomForOneMore();
        apply(
                new StatementHeard(
                        id,
                        programme,
                        practice,
                        command.statement(),
                        statements.size() + 1,
                        facts.heldOn(),
                        command.words(),
                        command.themes()));
    }

    @CommandHandler
    void handle(TagStatement command) {
        var statement = requireStatement(command.statement());
        if (statement.themes().equals(command.themes())) return;
        apply(
                new StatementTagged(
                        id,
                        programme,
                        practice,
                        command.statement(),
                        statement.number(),
                        command.themes()));
    }

    @CommandHandler
    void handle(CorrectStatement command) {
        requireOwnPractice(command.practice());
        var statement = requireStatement(command.statement());
        if (statement.words().equals(command.words())) return;
        if (isReflectedBack()) requireThePracticeItself(command.representative());
        apply(
                new StatementCorrected(
                        id,
                        programme,
                        practice,
                        command.statement(),
                        statement.number(),
                        statement.version() + 1,
                        command.words(),
                        command.reason(),
                        command.representative()));
    }

    @CommandHandler
    void handle(ReflectBack command) {
        if (isSaidAlready(MeetingState.REFLECTED_BACK, command.through(), command.how())) return;
        requireSomethingWasHeard();
        requireNewWords();
        apply(
                new HeardReflectedBack(
                        id, programme, practice, command.through(), command.how(), inTheseWords()));
    }

    @CommandHandler
    void handle(ConfirmReflection command) {
        requireOwnPractice(command.practice());
        if (isSaidAlready(MeetingState.CONFIRMED, command.representative(), command.note())) return;
        requireReadInTheseWords();
        apply(
                new ReflectionConfirmed(
                        id,
                        programme,
                        practice,
                        command.representative(),
                        command.note(),
                        inTheseWords()));
    }

    private boolean isHeardAlready(AddStatement command) {
        var there = statements.get(command.statement());
        if (there == null) return false;
        if (there.words().equals(command.words()) && there.themes().equals(command.themes()))
            return true;
        throw Refusal.of("listening.statement-there-already", there.number());
    }

    private boolean isReflectedBack() {
        return state != MeetingState.HEARD;
    }

    private boolean isSaidAlready(MeetingState as, PersonId by, String words) {
        return state == as && by.equals(saidBy) && words.equals(said);
    }

    private List<StatementAs> inTheseWords() {
        return statements.entrySet().stream()
                .map(entry -> new StatementAs(entry.getKey(), entry.getValue().version()))
                .toList();
    }

    private void requireOwnPractice(PracticeCode speaking) {
        if (!speaking.equals(practice))
            throw Refusal.of("listening.of-another-practice", speaking.value(), practice.value());
    }

    private Statement requireStatement(StatementId statement) {
        var found = statements.get(statement);
        if (found == null) throw Refusal.unknown("listening.statement-unknown");
        return found;
    }

    private void requireNotReflectedBack() {
        if (isReflectedBack()) throw Refusal.of("listening.add-before-reflecting");
    }

    private void requireRoomForOneMore() {
        if (statements.size() >= Said.MOST)
            throw Refusal.of("listening.too-many-statements", Said.MOST);
    }

    private static void requireThePracticeItself(@Nullable PersonId representative) {
        if (representative == null)
            throw Refusal.invalid("representative", "listening.only-the-practice-corrects");
    }

    private void requireSomethingWasHeard() {
        if (statements.isEmpty()) throw Refusal.of("listening.nothing-heard");
    }

    private void requireNewWords() {
        if (state == MeetingState.REFLECTED_BACK) throw Refusal.of("listening.reflected-already");
        if (state == MeetingState.CONFIRMED) throw Refusal.of("listening.confirmed-already");
    }

    private void requireReadInTheseWords() {
        if (state == MeetingState.HEARD) throw Refusal.of("listening.not-reflected-back");
        if (state == MeetingState.CORRECTED) throw Refusal.of("listening.corrected-since");
        if (state == MeetingState.CONFIRMED) throw Refusal.of("listening.confirmed-already");
    }

    @EventSourcingHandler
    void on(MeetingHeld event) {
        id = event.meeting();
        programme = event.programme();
        practice = event.practice();
        facts =
                new MeetingFacts(
                        event.heldOn(),
                        event.place(),
                        event.people(),
                        event.others(),
                        event.listeners());
        state = MeetingState.HEARD;
    }

    @EventSourcingHandler
    void on(MeetingCorrected event) {
        facts = event.now();
    }

    @EventSourcingHandler
    void on(StatementHeard event) {
        statements.put(
                event.statement(), new Statement(event.number(), 1, event.words(), event.themes()));
    }

    @EventSourcingHandler
    void on(StatementTagged event) {
        statements.computeIfPresent(event.statement(), (key, s) -> s.about(event.themes()));
    }

    @EventSourcingHandler
    void on(StatementCorrected event) {
        statements.computeIfPresent(
                event.statement(), (key, s) -> s.inWords(event.version(), event.words()));
        if (isReflectedBack()) state = MeetingState.CORRECTED;
    }

    @EventSourcingHandler
    void on(HeardReflectedBack event) {
        state = MeetingState.REFLECTED_BACK;
        saidBy = event.through();
        said = event.how();
    }

    @EventSourcingHandler
    void on(ReflectionConfirmed event) {
        state = MeetingState.CONFIRMED;
        saidBy = event.representative();
        said = event.note();
    }
}
