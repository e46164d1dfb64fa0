package commonground.views;

import commonground.ledger.Bell;
import commonground.ledger.Ledger;
import java.util.List;
import org.springframework.stereotype.Component;
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
            TransactionTemplate transaction) {
        super(NAME, bell);
        this.ledger = ledger;
        this.views = views;
        this.store = store;
        this.followers = followers;
        this.progress = progress;
        this.transaction = transaction;
    }

    @Override
    boolean step() {
        var reached =
                transaction.execute(status -> {
                    var position = followers.lock(NAME);
                    var batch = ledger.after(position, BATCH);
                    if (batch.isEmpty()) return -1L;
                    for (var view : views) store.apply(view, batch);
                    followers.moveTo(NAME, batch.getLast().position());
                    return batch.getLast().position();
                });
        if (reached == null || reached < 0) return false;
        progress.reached(reached);
        return true;
    }
}
