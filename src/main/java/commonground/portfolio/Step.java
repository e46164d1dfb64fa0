package commonground.portfolio;

import commonground.kernel.EventName;
import java.util.List;
import java.util.Set;

/**
 * What counts as a step of a programme: whatever the practices and those who work with them did. A
 * deadline that is set, moved or assured is the commissioner's doing, and a reminder nobody's.
 */
final class Step {
    private static final List<String> PARTS =
            List.of("programme.", "listening.", "decision.", "plan.", "delivery.");

    private static final Set<String> TOWARDS_DEADLINES =
            Set.of("deadline.linked", "deadline.evidence-supplied", "deadline.submitted");

    private Step() {}

    static boolean is(Object event) {
        var name = event.getClass().getAnnotation(EventName.class);
        return name != null
                && (TOWARDS_DEADLINES.contains(name.value())
                        || PARTS.stream().anyMatch(name.value()::startsWith));
    }
}
