package commonground.demo;

import static commonground.demo.Cast.MANAGER;
import static commonground.demo.Cast.OAK_LANE;
import static commonground.demo.Cast.STATION_ROAD;
import static commonground.demo.Cast.managerOf;
import static commonground.demo.Cast.partnerOf;
import static commonground.demo.TheirEvenings.ANSWERED;
import static commonground.demo.TheirEvenings.GREETING;
import static commonground.demo.TheirEvenings.LIST;
import static commonground.demo.TheirEvenings.NUMBER;

import commonground.delivery.Actions;
import commonground.delivery.ChangeDependencies;
import commonground.delivery.DropAction;
import commonground.delivery.GiveUpMilestone;
import commonground.delivery.GiveUpOutcome;
import commonground.delivery.Milestones;
import commonground.delivery.NameMilestoneOwner;
import commonground.delivery.Outcomes;
import commonground.delivery.Quality;
import commonground.delivery.RefuseFunding;
import commonground.delivery.WithdrawAttestation;
import commonground.kernel.DeliveryId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the two who lead let go when the six keep their telephone numbers. All invented. */
@Component
@Profile("demo")
class WithoutOneNumber {
    private static final PersonId LEAD = partnerOf(STATION_ROAD);
    private static final PersonId OTHER_LEAD = managerOf(OAK_LANE);

    private final Scenario scenario;
    private final Milestones milestones;
    private final Outcomes outcomes;
    private final Actions actions;

    WithoutOneNumber(Scenario scenario, Milestones milestones, Outcomes outcomes, Actions actions) {
        this.scenario = scenario;
        this.milestones = milestones;
        this.outcomes = outcomes;
        this.actions = actions;
    }

    /** The day after the six have voted. */
    void theyGoOn(ProgrammeId programme) {
        var delivery = DeliveryId.of(programme);
        scenario.on(2017, 10, 27, 10);
        scenario.does(
                MANAGER,
                () ->
                        actions.refuse(
                                new RefuseFunding(
                                        GREETING,
                                        programme,
                                        1,
                                        "Each practice has a greeting of its own and keeps it with its number."),
                                1));
        scenario.does(
                LEAD,
                () ->
                        actions.drop(
                                new DropAction(
                                        GREETING,
                                        programme,
                                        "There will be no number to record it for."),
                                2));
        scenario.does(
                LEAD,
                () ->
                        milestones.changeDependencies(
                                new ChangeDependencies(delivery, programme, LIST, 0, List.of())));
        scenario.does(
                LEAD,
                () ->
                        milestones.nameOwner(
                                new NameMilestoneOwner(delivery, programme, LIST, 1, OTHER_LEAD)));
        scenario.does(
                LEAD,
                () ->
                        milestones.giveUp(
                                new GiveUpMilestone(
                                        delivery,
                                        programme,
                                        NUMBER,
                                        0,
                                        "On 26 October three of six were for one number: not enough.")));
        scenario.does(
                OTHER_LEAD,
                () ->
                        outcomes.withdraw(
                                new WithdrawAttestation(
                                        ANSWERED,
                                        programme,
                                        Quality.REALISTIC,
                                        OTHER_LEAD,
                                        "I said so of one number. Six lines are not answered sooner than they are now."),
                                1));
        scenario.does(
                LEAD,
                () ->
                        outcomes.giveUp(
                                new GiveUpOutcome(
                                        ANSWERED,
                                        programme,
                                        "Nothing is left in the plan that would change it before the Saturday team has worked"
                                                + " for a year."),
                                2));
    }
}
