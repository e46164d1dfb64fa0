package commonground.history;

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

    /** Has an answer for everything recorded: what nobody narrates is named by its kind. */
    public String tell(Recorded<?> recorded) {
        return narrators.stream()
                .flatMap(narrator -> narrator.tell(recorded).stream())
                .findFirst()
                .orElseGet(() -> recorded.event().getClass().getSimpleName());
    }
}
