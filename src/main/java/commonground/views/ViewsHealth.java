package commonground.views;

import commonground.ledger.Ledger;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says how far behind the views are, and whether an event could not be taken in. */
@Component("views")
class ViewsHealth implements HealthIndicator {
    private final Ledger ledger;
    private final Progress progress;
    private final DeadLetters deadLetters;
    private final List<Follower> followers;

    ViewsHealth(
            Ledger ledger, Progress progress, DeadLetters deadLetters, List<Follower> followers) {
        this.ledger = ledger;
        this.progress = progress;
        this.deadLetters = deadLetters;
        this.followers = followers;
    }

    @Override
    public Health health() {
        var dead = deadLetters.count();
        var failures = followers.stream().flatMap(f -> f.failure().stream()).toList();
        return (dead == 0 && failures.isEmpty() ? Health.up() : Health.status("DEGRADED"))
                .withDetail("behind", ledger.lastPosition() - progress.position())
                .withDetail("deadLetters", dead)
                .withDetail("failures", failures)
                .build();
    }
}
