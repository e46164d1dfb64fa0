package commonground.plan;

import commonground.kernel.Narrator;
import commonground.kernel.Recorded;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class PlanNarrator implements Narrator {
    private final MessageSource words;

    PlanNarrator(MessageSource words) {
        this.words = words;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return recorded.event() instanceof BusinessPlanDrafted event
                ? Optional.of(sentence(event))
                : Optional.empty();
    }

    private String sentence(BusinessPlanDrafted event) {
        var written =
                event.sections().stream()
                        .filter(PlanSection::written)
                        .map(PlanSection::title)
                        .collect(Collectors.joining(", "));
        return event.reason().isEmpty()
                ? say("event.plan.business-plan-drafted", event.version(), written)
                : say(
                        "event.plan.business-plan-drafted.reason",
                        event.version(),
                        written,
                        event.reason());
    }

    private String say(String key, Object... arguments) {
        return words.getMessage(key, arguments, Locale.UK);
    }
}
