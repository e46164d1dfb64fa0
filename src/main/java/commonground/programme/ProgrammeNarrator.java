package commonground.programme;

import commonground.kernel.Narrator;
import commonground.kernel.Recorded;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class ProgrammeNarrator implements Narrator {
    private final MessageSource words;

    ProgrammeNarrator(MessageSource words) {
        this.words = words;
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
                            ? say("event.programme.member-joined", e.practice())
                            : say("event.programme.member-joined.reason", e.practice(), e.reason());
            case MemberLeft e -> say("event.programme.member-left", e.practice(), e.reason());
            case VisionAgreed e -> say("event.programme.vision-agreed", e.wording(), e.vision());
        };
    }

    private String say(String key, Object... arguments) {
        return words.getMessage(key, arguments, Locale.UK);
    }
}
