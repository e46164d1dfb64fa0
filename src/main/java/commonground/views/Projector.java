package commonground.views;

import commonground.ledger.Bell;
import commonground.ledger.Ledger;
import commonground.ledger.OneWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps all views up with the ledger. Rows and position move in one transaction, so an event is
 * folded exactly once, and the views' position is a prefix of the ledger that is complete.
 */
@Component
class Projector extends Follower {
    static final String NAME = "views";
    private static final int BATCH = 1000;

    private final Ledger ledger;
    private final List<View<?>> views;
    private final VersionStore store;
    private final FollowerTable followers;
    private final Progress progress;
    private final TransactionTemplate transaction;

    Projector(
            Bell bell,
            Ledger ledger,
            List<View<?>> views,
            VersionStore store,
            FollowerTable followers,
            Progress progress,
            PlatformTransactionManager transactions) {
        super(NAME, bell);
        this.ledger = ledger;
        this.views = views;
        this.store = store;
        this.followers = followers;
        this.progress = progress;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setName(OneWriter.DONE_AGAIN_IF_LOST);
    }

    @Override
    boolean step() {
        return step(BATCH);
    }

    /** As {@link #step()}, with at most so many events. */
    boolean step(int atMost) {
        try {
            return take(atMost, Map.of());
        } catch (CannotBeStored e) {
            return takeOne();
        }
    }

    /** What a view cannot store of one event is set aside; the other views take it. */
    private boolean takeOne() {
        var failed = new HashMap<View<?>, CannotBeStored>();
        while (true) {
            try {
                return take(1, failed);
            } catch (CannotBeStored e) {
                failed.put(e.view(), e);
            }
        }
    }

    private boolean take(int atMost, Map<View<?>, CannotBeStored> failed) {
        var moved =
                transaction.execute(status -> {
                    var batch = ledger.after(followers.lock(NAME), atMost);
                    if (batch.isEmpty()) return false;
                    for (var view : views) {
                        var failure = failed.get(view);
                        if (failure == null) store.apply(view, batch);
                        else store.setAside(view, batch, failure);
                    }
                    followers.moveTo(NAME, batch.getLast().position());
                    return true;
                });
        if (!Boolean.TRUE.equals(moved)) return false;
        progress.moved();
        return true;
    }
}
