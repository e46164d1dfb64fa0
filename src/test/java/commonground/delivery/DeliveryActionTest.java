package commonground.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.ActionId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.testing.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;

class DeliveryActionTest {
    private static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    private static final ActionId ID = new ActionId("rota");
    private static final LocalDate DAY = LocalDate.of(2018, 5, 1);
    private static final ActionPlanned PLANNED =
            new ActionPlanned(
                    ID,
                    ASHDOWN,
                    "Write the rota",
                    new PersonId("helen"),
                    DAY,
                    new Resource(new BigDecimal("1200"), BigDecimal.ONE),
                    new Serves(Serves.Kind.MILESTONE, "hub"));
    private static final FundingAsked ASKED =
            new FundingAsked(ID, ASHDOWN, 1, "the budget", new BigDecimal("1000"), "rooms");

    @Test
    void whatWasAskedIsAnsweredOnce() {
        var granted = new FundingGranted(ID, ASHDOWN, 1, new BigDecimal("800"), "");
        var grant = new GrantFunding(ID, ASHDOWN, 1, new BigDecimal("800"), "");
        fixture().given(PLANNED, ASKED).when(grant).expectEvents(granted);
        refused(
                fixture()
                        .given(PLANNED, ASKED, granted)
                        .when(new RefuseFunding(ID, ASHDOWN, 1, "no")),
                "delivery.line-answered");
        refused(fixture().given(PLANNED).when(grant), "delivery.line-unknown");
    }

    @Test
    void whatIsDroppedIsNotDoneAndAsksForNothing() {
        var dropped = new ActionDropped(ID, ASHDOWN, "no nurses");
        fixture()
                .given(PLANNED, dropped)
                .when(new DropAction(ID, ASHDOWN, "no nurses"))
                .expectNoEvents();
        refused(
                fixture().given(PLANNED, dropped).when(new FinishAction(ID, ASHDOWN, DAY, "")),
                "delivery.action-dropped");
        refused(
                fixture()
                        .given(PLANNED, dropped)
                        .when(new AskForFunding(ID, ASHDOWN, "budget", BigDecimal.TEN, "rooms")),
                "delivery.action-dropped");
    }

    @Test
    void theMoneyOfWhatIsDroppedDoesNotCount() {
        var granted = new FundingGranted(ID, ASHDOWN, 1, new BigDecimal("800"), "");
        var row = Told.of(PLANNED, ASKED, granted).in(new ActionView()).get("rota");
        assertThat(Funding.of(List.of(row)))
                .isEqualTo(
                        new Funding(
                                new BigDecimal("1200"), new BigDecimal("800"), BigDecimal.ZERO));
        var dropped =
                Told.of(PLANNED, ASKED, granted, new ActionDropped(ID, ASHDOWN, "no"))
                        .in(new ActionView())
                        .get("rota");
        assertThat(Funding.of(List.of(dropped)).needed()).isZero();
    }

    private static AggregateTestFixture<DeliveryAction> fixture() {
        return new AggregateTestFixture<>(DeliveryAction.class);
    }

    private static void refused(ResultValidator<DeliveryAction> result, String key) {
        result.expectException(
                        Matchers.<Throwable>predicate(thrown ->
                                thrown instanceof Refusal refusal
                                        && refusal.reasons().getFirst().key().equals(key)))
                .expectNoEvents();
    }
}
