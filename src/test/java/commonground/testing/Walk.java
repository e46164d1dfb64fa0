package commonground.testing;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Refusal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;

/**
 * Commands put one after the other to aggregates that remember nothing but what has happened to
 * them: for each they are read anew.
 */
public final class Walk implements AutoCloseable {
    private final Past past = new Past();
    private final Trodden trodden = new Trodden();
    private final Configuration axon;

    private Walk(Configurer aggregates) {
        axon = aggregates.configureEmbeddedEventStore(c -> past).start();
    }

    public static Walk of(Class<?> aggregate) {
        return among(DefaultConfigurer.defaultConfiguration().configureAggregate(aggregate));
    }

    public static Walk among(Configurer aggregates) {
        return new Walk(aggregates);
    }

    /** Forgets what happened and begins with these, which nobody doubts. */
    public void begin(Object... commands) {
        past.forget();
        for (var command : commands) assertThat(put(command).refusal()).as("%s", command).isEmpty();
    }

    public Answer put(Object command) {
        int before = past.size();
        var refusal = "";
        try {
            axon.commandGateway().sendAndWait(command);
        } catch (Refusal refused) {
            refusal = refused.reasons().getFirst().key();
        }
        var answer = new Answer(refusal, past.since(before));
        trodden.add(answer);
        return answer;
    }

    /** So many commands by chance; what comes of each is just what the rules say. */
    public void steps(int steps, Supplier<Object> any, Function<Object, Answer> rules) {
        for (int step = 0; step < steps; step++) {
            var command = any.get();
            var expected = rules.apply(command);
            var history = happened();
            assertThat(put(command)).as("%s after %s", command, history).isEqualTo(expected);
        }
    }

    public List<Object> happened() {
        return past.since(0);
    }

    /** Where it has been since it was made, beginnings included. */
    public Trodden trodden() {
        return trodden;
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
