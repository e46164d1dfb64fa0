package commonground.views;

import commonground.ledger.Ledger;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says how far behind the views are, and whether an event could not be taken in. */
@Component("views")
class ViewsHealth implements HealthIndicator {
    private final Ledger ledger;
    private final Progress progress;
    private final DeadLetters deadLetters;

    ViewsHealth(Ledger ledger, Progress progress, DeadLetters deadLetters) {
        this.ledger = ledger;
        this.progress = progress;
        this.deadLetters = deadLetters;
    }

    @Override
    public Health health() {
        var dead = deadLetters.count();
        return (dead == 0 ? Health.up() : Health.status("DEGRADED"))
                .withDetail("behind", ledger.lastPosition() - progress.position())
                .withDetail("deadLetters", dead)
                .build();
    }
}
