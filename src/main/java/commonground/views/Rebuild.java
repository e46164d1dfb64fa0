package commonground.views;

import commonground.ledger.Bell;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties all views and lets the projector fold them again from the first event. Happens by itself
 * at the start of a release whose folds differ; policies are never run again.
 */
@Component
public class Rebuild implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    private final List<View<?>> views;
    private final VersionStore store;
    private final FollowerTable followers;
    private final DeadLetters deadLetters;
    private final Progress progress;
    private final Bell bell;
    private final TransactionTemplate transaction;
    private final boolean asked;
    private boolean looked;

    Rebuild(
            List<View<?>> views,
            VersionStore store,
            FollowerTable followers,
            DeadLetters deadLetters,
            Progress progress,
            Bell bell,
            TransactionTemplate transaction,
            ViewsProperties properties) {
        this.views = views;
        this.store = store;
        this.followers = followers;
        this.deadLetters = deadLetters;
        this.progress = progress;
        this.bell = bell;
        this.transaction = transaction;
        this.asked = properties.rebuild();
    }

    /** Returns when the views are empty; the projector then fills them again. */
    public void begin() {
        transaction.executeWithoutResult(status -> {
            followers.lock(Projector.NAME);
            views.forEach(store::empty);
            deadLetters.forget(Projector.NAME);
            followers.restart(Projector.NAME, folds());
        });
        progress.moved();
        bell.ring();
    }

    private String folds() {
        return views.stream()
                .map(view -> view.name() + ":" + view.edition())
                .sorted()
                .collect(Collectors.joining(","));
    }

    @Override
    public void start() {
        looked = true;
        var same = folds().equals(followers.folds(Projector.NAME));
        if (same && !asked) return;
        log.info(
                "rebuilding the views: {}",
                same ? "asked for" : "their folds differ from those they were made with");
        begin();
    }

    /** Before the projector starts. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 10;
    }

    @Override
    public void stop() {
        looked = false;
    }

    @Override
    public boolean isRunning() {
        return looked;
    }
}
