package commonground.ledger;

import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends commands through Axon, in the name of whoever acts; what two nodes did at once is tried
 * again.
 */
@Component
class AxonCommands implements Commands {
    private static final int ATTEMPTS = 8;
    private static final long LONGEST_PAUSE_MILLIS = 40;

    private final CommandGateway gateway;
    private final Ledger ledger;
    private final Cache ready;
    private final CommandTargetResolver targets = AnnotationCommandTargetResolver.builder().build();

    AxonCommands(CommandGateway gateway, Ledger ledger, Cache aggregates) {
        this.gateway = gateway;
        this.ledger = ledger;
        this.ready = aggregates;
    }

    @Override
    public Receipt send(Object command) {
        return send(command, (Long) null);
    }

    @Override
    public Receipt send(Object command, long expectedVersion) {
        return send(command, Long.valueOf(expectedVersion));
    }

    private Receipt send(Object command, @Nullable Long expectedVersion) {
        var acting = Acting.current();
        if (acting == null) throw new IllegalStateException("nobody is acting");
        var message =
                GenericCommandMessage.asCommandMessage(command)
                        .withMetaData(Ledger.metaData(acting));
        if (expectedVersion != null) requireVersion(message, expectedVersion);
        for (int attempt = 1; ; attempt++) {
            try {
                return decided(message, expectedVersion);
            } catch (ConcurrencyException e) {
                if (expectedVersion != null) throw changed(message, expectedVersion);
                if (attempt == ATTEMPTS) throw Refusal.of("busy");
                pause(attempt);
            }
        }
    }

    /**
     * What is kept ready here may be older than what another node has recorded since. An append on
     * it is found out by its sequence; a no, or a command that changes nothing, has to be decided
     * again on what the ledger says.
     */
    private Receipt decided(CommandMessage<?> message, @Nullable Long expectedVersion) {
        var stream = streamOf(message);
        var kept = stream.filter(ready::containsKey).isPresent();
        try {
            var receipt = dispatch(message, expectedVersion);
            if (receipt.changedSomething() || !kept) return receipt;
        } catch (Refusal refusal) {
            if (!kept) throw refusal;
        }
        stream.ifPresent(ready::remove);
        return dispatch(message, expectedVersion);
    }

    /** Empty for what is not sent to an aggregate. */
    private Optional<String> streamOf(CommandMessage<?> message) {
        try {
            return Optional.of(targets.resolveTarget(message).getIdentifier());
        } catch (IllegalArgumentException notForAnAggregate) {
            return Optional.empty();
        }
    }

    private Receipt dispatch(CommandMessage<?> message, @Nullable Long expectedVersion) {
        var append = new Append(expectedVersion);
        try {
            append.during(() -> gateway.sendAndWait(message));
        } catch (AggregateStreamCreationException e) {
            throw Refusal.of("exists-already");
        } catch (AggregateNotFoundException e) {
            throw Refusal.unknown(kindOf(message) + ".unknown");
        } catch (CommandExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        var receipt = append.receipt();
        return receipt != null ? receipt : new Receipt(ledger.lastPosition(), -1);
    }

    private void requireVersion(CommandMessage<?> message, long expectedVersion) {
        var stream = targets.resolveTarget(message).getIdentifier();
        var version =
                ledger.version(stream)
                        .orElseThrow(() -> Refusal.unknown(kindOf(message) + ".unknown"));
        if (version != expectedVersion) throw changed(message, expectedVersion);
    }

    private Refusal changed(CommandMessage<?> message, long read) {
        var stream = targets.resolveTarget(message).getIdentifier();
        return Refusal.changedMeanwhile(new Refusal.Read(stream, read));
    }

    /** The command's target type says what is unknown: a DecisionId, a decision. */
    private String kindOf(CommandMessage<?> message) {
        var target = targets.resolveTarget(message).getIdentifierValue();
        return target.getClass().getSimpleName().replaceFirst("Id$", "").toLowerCase(Locale.ROOT);
    }

    private static void pause(int attempt) {
        var longest = Math.min(LONGEST_PAUSE_MILLIS, 1L << attempt);
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(longest) + 1));
    }
}
