package commonground.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import commonground.kernel.PlanId;
import commonground.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** What the group means to do, in words that are written again until all can agree to them. */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "snapshots")
@Revision("1")
class BusinessPlan {
    @AggregateIdentifier private PlanId id;

    private int version;
    private String link = "";
    // not final: what is, a snapshot does not bring back
    private ArrayList<PlanSection> sections = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    BusinessPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftPlan command) {
        requireLatestWasRead(command.basedOn());
        requireSomethingDiffers(command.sections(), command.link());
        apply(
                new BusinessPlanDrafted(
                        command.plan(),
                        command.programme(),
                        version + 1,
                        command.sections(),
                        command.link(),
                        command.reason()));
    }

    private void requireLatestWasRead(int basedOn) {
        if (basedOn != version) throw Refusal.of("plan.version-superseded", basedOn, version);
    }

    private void requireSomethingDiffers(List<PlanSection> written, String address) {
        if (version > 0 && sections.equals(written) && link.equals(address))
            throw Refusal.of("plan.unchanged", version);
    }

    @EventSourcingHandler
    void on(BusinessPlanDrafted event) {
        id = event.plan();
        version = event.version();
        link = event.link();
        sections = new ArrayList<>(event.sections());
    }
}
