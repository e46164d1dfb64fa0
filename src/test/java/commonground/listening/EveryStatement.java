package commonground.listening;

import static commonground.listening.ElmPark.ELM_PARK;
import static commonground.listening.ElmPark.MEETING;
import static commonground.listening.ElmPark.PROGRAMME;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.StatementId;
import commonground.testing.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a meeting and of what was said at it, said once more: what the aggregate is
 * compared with.
 */
final class EveryStatement {
    private record Said(int number, int version, String words, List<Theme> themes) {}

    private final Map<StatementId, Said> said = new LinkedHashMap<>();
    private MeetingFacts facts;
    private boolean told;
    private boolean confirmed;
    private boolean correctedSince;
    private @Nullable PersonId lastBy;
    private String lastWords = "";

    EveryStatement(RecordMeeting met) {
        facts =
                new MeetingFacts(
                        met.heldOn(), met.place(), met.people(), met.others(), met.listeners());
    }

    Answer of(Object command) {
        return switch (command) {
            case CorrectMeeting c -> correct(c);
            case AddStatement c -> hear(c);
            case TagStatement c -> tag(c);
            case CorrectStatement c -> of(c.practice()) ? correct(c) : another();
            case ReflectBack c -> tell(c);
            case ConfirmReflection c -> of(c.practice()) ? confirm(c) : another();
            default -> throw new IllegalArgumentException(command.toString());
        };
    }

    private static boolean of(PracticeCode practice) {
        return practice.equals(ELM_PARK);
    }

    private static Answer another() {
        return Answer.no("listening.of-another-practice");
    }

    private Answer correct(CorrectMeeting command) {
        var now =
                new MeetingFacts(
                        command.heldOn(),
                        command.place(),
                        command.people(),
                        command.others(),
                        command.listeners());
        var before = facts;
        facts = now;
        return now.equals(before)
                ? Answer.yes()
                : Answer.yes(
                        new MeetingCorrected(
                                MEETING, PROGRAMME, ELM_PARK, before, now, command.reason()));
    }

    private Answer hear(AddStatement command) {
        var there = said.get(command.statement());
        if (there != null)
            return there.words().equals(command.words()) && there.themes().equals(command.themes())
                    ? Answer.yes()
                    : Answer.no("listening.statement-there-already");
        if (told) return Answer.no("listening.add-before-reflecting");
        int number = said.size() + 1;
        said.put(command.statement(), new Said(number, 1, command.words(), command.themes()));
        return Answer.yes(
                new StatementHeard(
                        MEETING,
                        PROGRAMME,
                        ELM_PARK,
                        command.statement(),
                        number,
                        facts.heldOn(),
                        command.words(),
                        command.themes()));
    }

    private Answer tag(TagStatement command) {
        var there = said.get(command.statement());
        if (there == null) return Answer.no("listening.statement-unknown");
        if (there.themes().equals(command.themes())) return Answer.yes();
        said.put(
                command.statement(),
                new Said(there.number(), there.version(), there.words(), command.themes()));
        return Answer.yes(
                new StatementTagged(
                        MEETING,
                        PROGRAMME,
                        ELM_PARK,
                        command.statement(),
                        there.number(),
                        command.themes()));
    }

    private Answer correct(CorrectStatement command) {
        var there = said.get(command.statement());
        if (there == null) return Answer.no("listening.statement-unknown");
        if (there.words().equals(command.words())) return Answer.yes();
        if (told && command.representative() == null)
            return Answer.no("listening.only-the-practice-corrects");
        correctedSince = told;
        int version = there.version() + 1;
        said.put(
                command.statement(),
                new Said(there.number(), version, command.words(), there.themes()));
        return Answer.yes(
                new StatementCorrected(
                        MEETING,
                        PROGRAMME,
                        ELM_PARK,
                        command.statement(),
                        there.number(),
                        version,
                        command.words(),
                        command.reason(),
                        command.representative()));
    }

    private Answer tell(ReflectBack command) {
        if (told && !confirmed && !correctedSince && isLast(command.through(), command.how()))
            return Answer.yes();
        if (said.isEmpty()) return Answer.no("listening.nothing-heard");
        if (told && !correctedSince)
            return Answer.no(
                    confirmed ? "listening.confirmed-already" : "listening.reflected-already");
        told = true;
        confirmed = false;
        correctedSince = false;
        last(command.through(), command.how());
        return Answer.yes(
                new HeardReflectedBack(
                        MEETING, PROGRAMME, ELM_PARK, lastBy, lastWords, inTheseWords()));
    }

    private Answer confirm(ConfirmReflection command) {
        if (!told) return Answer.no("listening.not-reflected-back");
        if (correctedSince) return Answer.no("listening.corrected-since");
        if (confirmed)
            return isLast(command.representative(), command.note())
                    ? Answer.yes()
                    : Answer.no("listening.confirmed-already");
        confirmed = true;
        last(command.representative(), command.note());
        return Answer.yes(
                new ReflectionConfirmed(
                        MEETING, PROGRAMME, ELM_PARK, lastBy, lastWords, inTheseWords()));
    }

    private boolean isLast(PersonId by, String words) {
        return by.equals(lastBy) && words.equals(lastWords);
    }

    private void last(PersonId by, String words) {
        lastBy = by;
        lastWords = words;
    }

    private List<StatementAs> inTheseWords() {
        return said.entrySet().stream()
                .map(entry -> new StatementAs(entry.getKey(), entry.getValue().version()))
                .toList();
    }
}
