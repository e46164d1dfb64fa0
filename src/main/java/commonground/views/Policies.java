package commonground.views;

import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.PersonId;
import commonground.kernel.Recorded;
import commonground.ledger.Bell;
import commonground.ledger.Ledger;
import commonground.ledger.OneWriter;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the commands that policies call for, each in a transaction of its own while the follower's
 * row is held. What is refused becomes a dead letter; while the database is away, it is tried
 * again.
 */
@Component
class Policies extends Follower {
    static final String NAME = "policies";
    private static final int BATCH = 200;

    private final Ledger ledger;
    private final List<Policy> policies;
    private final Commands commands;
    private final FollowerTable followers;
    private final DeadLetters deadLetters;
    private final TransactionTemplate held;
    private final TransactionTemplate own;

    Policies(
            Bell bell,
            Ledger ledger,
            List<Policy> policies,
            Commands commands,
            FollowerTable followers,
            DeadLetters deadLetters,
            PlatformTransactionManager transactions) {
        super(NAME, bell);
        this.ledger = ledger;
        this.policies = policies;
        this.commands = commands;
        this.followers = followers;
        this.deadLetters = deadLetters;
        this.held = new TransactionTemplate(transactions);
        held.setName(OneWriter.DONE_AGAIN_IF_LOST);
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    boolean step() {
        return Boolean.TRUE.equals(
                held.execute(status -> {
                    var position = followers.lock(NAME);
                    var batch = ledger.after(position, BATCH);
                    if (batch.isEmpty()) return false;
                    batch.forEach(this::react);
                    followers.moveTo(NAME, batch.getLast().position());
                    return true;
                }));
    }

    private void react(Recorded<?> event) {
        for (var policy : policies) {
            try {
                policy.commandsAfter(event).forEach(command -> send(command, event));
            } catch (TransactionException | DataAccessException e) {
                throw e;
            } catch (RuntimeException e) {
                deadLetters.add(NAME, policy.name(), event.position(), event.stream(), e);
            }
        }
    }

    private void send(Object command, Recorded<?> event) {
        Acting.as(PersonId.COMMON_GROUND)
                .tellingOf(event.happenedOn())
                .run(() -> own.executeWithoutResult(status -> commands.send(command)));
    }
}
