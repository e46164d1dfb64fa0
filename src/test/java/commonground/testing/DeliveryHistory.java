package commonground.testing;

import commonground.delivery.AskForFunding;
import commonground.delivery.AttestOutcome;
import commonground.delivery.ChangeDependencies;
import commonground.delivery.CorrectReading;
import commonground.delivery.DefineOutcome;
import commonground.delivery.DropAction;
import commonground.delivery.FinishAction;
import commonground.delivery.GiveUpMilestone;
import commonground.delivery.GiveUpOutcome;
import commonground.delivery.GrantFunding;
import commonground.delivery.MeetMilestone;
import commonground.delivery.MoveMilestone;
import commonground.delivery.NameMilestoneOwner;
import commonground.delivery.PlanAction;
import commonground.delivery.PlanMilestone;
import commonground.delivery.Quality;
import commonground.delivery.RecordReading;
import commonground.delivery.RefuseFunding;
import commonground.delivery.ReopenAction;
import commonground.delivery.ReopenMilestone;
import commonground.delivery.Resource;
import commonground.delivery.ReviseTarget;
import commonground.delivery.Serves;
import commonground.delivery.Smart;
import commonground.delivery.WithdrawAttestation;
import commonground.kernel.ActionId;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Milestones are planned, wait for each other, move, are met and given up. */
@TestComponent
class DeliveryHistory implements History {
    private static final LocalDate FIRST = LocalDate.of(2030, 10, 1);

    private record Planned(ProgrammeId programme, MilestoneId milestone) {}

    private final List<Planned> milestones = new ArrayList<>();
    private final ProgrammeHistory programmes;

    DeliveryHistory(ProgrammeHistory programmes) {
        this.programmes = programmes;
    }

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        if (programmes.programmes.isEmpty()) return;
        if (milestones.isEmpty() || random.nextInt(4) == 0) plan(random, send);
        measure(random, send);
        act(random, send);
        var planned = milestones.get(random.nextInt(milestones.size()));
        var programme = planned.programme();
        var plan = DeliveryId.of(programme);
        var id = planned.milestone();
        var version = random.nextInt(3);
        var day = FIRST.plusDays(random.nextInt(200));
        send.accept(
                switch (random.nextInt(7)) {
                    case 0 -> new MeetMilestone(plan, programme, id, version, day, "seen");
                    case 1 -> new GiveUpMilestone(plan, programme, id, version, "no money");
                    case 2 ->
                            new NameMilestoneOwner(plan, programme, id, version, somebody(random));
                    case 3 -> new ChangeDependencies(plan, programme, id, version, others(random));
                    case 4 -> new ReopenMilestone(plan, programme, id, version, "too soon");
                    default -> new MoveMilestone(plan, programme, id, version, day, "winter");
                });
    }

    private void plan(Random random, Consumer<Object> send) {
        var programme = programmes.any(random);
        milestones.add(new Planned(programme, MilestoneId.next()));
        send.accept(
                new PlanMilestone(
                        DeliveryId.of(programme),
                        programme,
                        milestones.getLast().milestone(),
                        "The rooms are let",
                        somebody(random),
                        FIRST,
                        List.of()));
    }

    private record Set(ProgrammeId programme, OutcomeId outcome) {}

    private record Doing(ProgrammeId programme, ActionId action) {}

    private final List<Set> outcomes = new ArrayList<>();
    private final List<Doing> actions = new ArrayList<>();

    private void measure(Random random, Consumer<Object> send) {
        if (outcomes.isEmpty() || random.nextInt(4) == 0) {
            var programme = programmes.any(random);
            outcomes.add(new Set(programme, OutcomeId.next()));
            send.accept(
                    new DefineOutcome(
                            outcomes.getLast().outcome(),
                            programme,
                            "Saturdays are covered",
                            new Smart(
                                    "patients seen",
                                    "a month",
                                    BigDecimal.ZERO,
                                    FIRST,
                                    new BigDecimal("96.50"),
                                    FIRST.plusYears(1)),
                            somebody(random),
                            List.of()));
        }
        var set = outcomes.get(random.nextInt(outcomes.size()));
        var id = set.outcome();
        var programme = set.programme();
        var value = new BigDecimal(random.nextInt(200)).movePointLeft(1);
        var on = FIRST.plusDays(random.nextInt(300));
        var quality = History.any(random, Quality.values());
        var who = somebody(random);
        send.accept(
                switch (random.nextInt(13)) {
                    case 0 -> new GiveUpOutcome(id, programme, "no money");
                    case 1, 2 -> new AttestOutcome(id, programme, quality, who, "we can");
                    case 3 -> new WithdrawAttestation(id, programme, quality, who, "not now");
                    case 4, 5 ->
                            new CorrectReading(
                                    id,
                                    programme,
                                    1 + random.nextInt(2),
                                    value,
                                    on,
                                    "rota",
                                    "typo");
                    case 6 -> new ReviseTarget(id, programme, value, on, "the nurse begins later");
                    default -> new RecordReading(id, programme, value, on, "rota");
                });
    }

    private void act(Random random, Consumer<Object> send) {
        if (actions.isEmpty() || random.nextInt(4) == 0) {
            var planned = milestones.getFirst();
            actions.add(new Doing(planned.programme(), ActionId.next()));
            send.accept(
                    new PlanAction(
                            actions.getLast().action(),
                            planned.programme(),
                            "Write the rota",
                            somebody(random),
                            FIRST,
                            new Resource(new BigDecimal("1200.50"), new BigDecimal("0.5")),
                            new Serves(Serves.Kind.MILESTONE, planned.milestone().value())));
        }
        var doing = actions.get(random.nextInt(actions.size()));
        var id = doing.action();
        var programme = doing.programme();
        var pounds = new BigDecimal(1 + random.nextInt(9_000)).movePointLeft(2);
        var line = 1 + random.nextInt(2);
        send.accept(
                switch (random.nextInt(11)) {
                    case 0 -> new FinishAction(id, programme, FIRST, "");
                    case 1 -> new DropAction(id, programme, "no money");
                    case 2, 3, 4 -> new GrantFunding(id, programme, line, pounds, "");
                    case 5 -> new RefuseFunding(id, programme, line, "no");
                    case 6 -> new ReopenAction(id, programme, "not all of it");
                    default -> new AskForFunding(id, programme, "the budget", pounds, "rooms");
                });
    }

    private List<MilestoneId> others(Random random) {
        return List.of(milestones.get(random.nextInt(milestones.size())).milestone());
    }

    private static PersonId somebody(Random random) {
        return new PersonId("somebody-" + random.nextInt(3));
    }
}
