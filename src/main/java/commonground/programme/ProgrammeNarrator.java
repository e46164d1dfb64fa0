package commonground.programme;

import commonground.access.People;
import commonground.directory.Practice;
import commonground.directory.Practices;
import commonground.kernel.Narrator;
import commonground.kernel.PracticeCode;
import commonground.kernel.Recorded;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class ProgrammeNarrator implements Narrator {
    private final MessageSource words;
    private final Practices practices;
    private final People people;

    ProgrammeNarrator(MessageSource words, Practices practices, People people) {
        this.people = people;
        this.words = words;
        this.practices = practices;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return recorded.event() instanceof ProgrammeEvent event
                ? Optional.of(sentence(event))
                : Optional.empty();
    }

    private String sentence(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeOpened e -> say("event.programme.opened", e.name(), e.locality());
            case MemberJoined e ->
                    e.reason().isEmpty()
                            ? say("event.programme.member-joined", named(e.practice()))
                            : say(
                                    "event.programme.member-joined.reason",
                                    named(e.practice()),
                                    e.reason());
            case MemberLeft e ->
                    say("event.programme.member-left", named(e.practice()), e.reason());
            case CommonIssueAgreed e ->
                    say("event.programme.common-issue-agreed", e.members().size(), e.issue());
            case FormOfWorkingAgreed e ->
                    say("event.programme.form-of-working-agreed", e.form(), e.wording());
            case LeadNominated e ->
                    say(
                            "event.programme.lead-nominated",
                            nominated(e.partner()),
                            nominated(e.manager()),
                            e.funding());
            case LeadConfirmed e ->
                    say(
                            "event.programme.lead-confirmed",
                            people.nameOf(e.person()),
                            named(e.practice()));
            case LeadDeclined e ->
                    say(
                            "event.programme.lead-declined",
                            people.nameOf(e.person()),
                            named(e.practice()),
                            e.reason());
            case BusinessPlanAgreed e -> {
                var version = e.version();
                yield version == null
                        ? say("event.programme.business-plan-agreed", e.words())
                        : say("event.programme.business-plan-agreed.version", version, e.words());
            }
            case ProgrammeClosed e -> say("event.programme.closed", e.reason());
            case ProgrammeReopened e -> say("event.programme.reopened", e.reason());
            case VisionAgreed e -> say("event.programme.vision-agreed", e.wording(), e.vision());
        };
    }

    private String nominated(Nominee nominee) {
        return say(
                "event.programme.nominee",
                people.nameOf(nominee.person()),
                named(nominee.practice()),
                Seat.daysAWeek(nominee.halfDays()));
    }

    private String say(String key, Object... arguments) {
        return words.getMessage(key, arguments, Locale.UK);
    }

    private String named(PracticeCode code) {
        return practices.find(code).map(Practice::name).orElse(code.value());
    }
}
