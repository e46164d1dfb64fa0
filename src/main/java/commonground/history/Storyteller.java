package commonground.history;

import commonground.kernel.EventName;
import commonground.kernel.Narrator;
import commonground.kernel.Recorded;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells any event of the record as one English sentence, by asking whoever knows it. */
@Component
public class Storyteller {
    private final List<Narrator> narrators;

    Storyteller(List<Narrator> narrators) {
        this.narrators = narrators;
    }

    /** Has an answer for everything recorded: what nobody narrates is called by its stored name. */
    public String tell(Recorded<?> recorded) {
        return narrators.stream()
                .flatMap(narrator -> narrator.tell(recorded).stream())
                .findFirst()
                .orElseGet(() -> storedName(recorded.event().getClass()));
    }

    private static String storedName(Class<?> type) {
        var name = type.getAnnotation(EventName.class);
        return name == null ? type.getSimpleName() : name.value();
    }
}
