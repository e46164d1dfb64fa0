package commonground.testing;

import commonground.delivery.ChangeDependencies;
import commonground.delivery.GiveUpMilestone;
import commonground.delivery.MeetMilestone;
import commonground.delivery.MoveMilestone;
import commonground.delivery.NameMilestoneOwner;
import commonground.delivery.PlanMilestone;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
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
        var planned = milestones.get(random.nextInt(milestones.size()));
        var programme = planned.programme();
        var plan = DeliveryId.of(programme);
        var id = planned.milestone();
        var version = random.nextInt(3);
        var day = FIRST.plusDays(random.nextInt(200));
        send.accept(
                switch (random.nextInt(6)) {
                    case 0 -> new MeetMilestone(plan, programme, id, version, day, "seen");
                    case 1 -> new GiveUpMilestone(plan, programme, id, version, "no money");
                    case 2 ->
                            new NameMilestoneOwner(plan, programme, id, version, somebody(random));
                    case 3 -> new ChangeDependencies(plan, programme, id, version, others(random));
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

    private List<MilestoneId> others(Random random) {
        return List.of(milestones.get(random.nextInt(milestones.size())).milestone());
    }

    private static PersonId somebody(Random random) {
        return new PersonId("somebody-" + random.nextInt(3));
    }
}
