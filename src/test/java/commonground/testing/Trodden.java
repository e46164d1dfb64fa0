package commonground.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Where walks have been, so that they can be seen to have been everywhere. */
public final class Trodden {
    private final Set<String> refusals = new TreeSet<>();
    private final Set<Class<?>> events = new HashSet<>();

    void add(Answer answer) {
        if (!answer.refusal().isEmpty()) refusals.add(answer.refusal());
        answer.events().forEach(event -> events.add(event.getClass()));
    }

    public void add(Trodden other) {
        refusals.addAll(other.refusals);
        events.addAll(other.events);
    }

    public void met(String... keys) {
        assertThat(refusals).contains(keys);
    }

    /** These refusals and no others. */
    public void metOnly(String... keys) {
        assertThat(refusals).containsExactlyInAnyOrder(keys);
    }

    public void saw(Class<?>... types) {
        assertThat(events).contains(types);
    }
}
