package commonground.access;

import static commonground.access.Somebody.ELM_PARK;
import static commonground.access.Somebody.MILL_ROAD;
import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import commonground.kernel.Acting;
import commonground.kernel.CommissionersMay;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import commonground.kernel.SpokenFor;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AccessTest
class MayCommandTest {
    record TakePosition(PracticeCode practice) implements SpokenFor {}

    record AssureDeadline() implements CommissionersMay {}

    record OpenProgramme() {}

    static final Object FOR_ELM_PARK = new TakePosition(ELM_PARK);
    static final Object FOR_MILL_ROAD = new TakePosition(MILL_ROAD);
    static final Object ASSURE = new AssureDeadline();
    static final Object OPEN = new OpenProgramme();

    @Autowired MayCommand mayCommand;
    @Autowired Accounts accounts;

    @Test
    void aManagerSendsEverything() {
        assertThat(sendable(Somebody.manager()))
                .containsExactly(FOR_ELM_PARK, FOR_MILL_ROAD, ASSURE, OPEN);
    }

    @Test
    void aPartnerSpeaksForTheirOwnPracticeAlone() {
        assertThat(sendable(Somebody.partnerOf(ELM_PARK))).containsExactly(FOR_ELM_PARK);
    }

    @Test
    void aPracticeManagerSpeaksForTheirOwnPracticeAlone() {
        assertThat(sendable(Somebody.managerOf(ELM_PARK))).containsExactly(FOR_ELM_PARK);
    }

    @Test
    void aCommissionerSendsWhatCommissionersMay() {
        assertThat(sendable(Somebody.with(Role.COMMISSIONER))).containsExactly(ASSURE);
    }

    @Test
    void anAuditorSendsNothing() {
        assertThat(sendable(Somebody.with(Role.AUDITOR))).isEmpty();
    }

    @Test
    void theProductItselfActsOnItsRules() {
        assertThat(may(PersonId.COMMON_GROUND, OPEN)).isTrue();
        assertThat(mayCommand.may(PersonId.COMMON_GROUND, OpenProgramme.class)).isTrue();
    }

    @Test
    void whoHasNoAccountSendsNothing() {
        assertThat(may(PersonId.next(), FOR_ELM_PARK)).isFalse();
        assertThat(mayCommand.may(PersonId.next(), OpenProgramme.class)).isFalse();
    }

    @Test
    void pagesOfferWhatTheRoleCanSendAtAll() {
        var partner = Somebody.partnerOf(ELM_PARK);
        accounts.create(partner, PASSWORD);
        assertThat(mayCommand.may(partner.id(), TakePosition.class)).isTrue();
        assertThat(mayCommand.may(partner.id(), OpenProgramme.class)).isFalse();

        assertThat(mayCommand.may(TakePosition.class)).isFalse();
        boolean acting = Acting.as(partner.id()).call(() -> mayCommand.may(TakePosition.class));
        assertThat(acting).isTrue();
    }

    @Test
    void aCommandIsRefusedOnTheBusUnlessWhoActsMaySendIt() {
        var partner = Somebody.partnerOf(ELM_PARK);
        accounts.create(partner, PASSWORD);
        var handled = new ArrayList<Object>();
        var bus = aBusThatAsks();
        bus.subscribe(TakePosition.class.getName(), m -> handled.add(m.getPayload()));

        assertThatThrownBy(() -> bus.dispatch(asCommandMessage(FOR_ELM_PARK)))
                .hasMessageContaining("nobody-acts");
        var acting = Acting.as(partner.id());
        acting.run(() -> bus.dispatch(asCommandMessage(FOR_ELM_PARK)));
        assertThatThrownBy(() -> acting.run(() -> bus.dispatch(asCommandMessage(FOR_MILL_ROAD))))
                .extracting(refusal -> ((Refusal) refusal).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(handled).containsExactly(FOR_ELM_PARK);
    }

    private CommandBus aBusThatAsks() {
        var bus = SimpleCommandBus.builder().build();
        new CommandsNeedPermission(bus, mayCommand).afterSingletonsInstantiated();
        return bus;
    }

    private List<Object> sendable(Person person) {
        accounts.create(person, PASSWORD);
        return List.of(FOR_ELM_PARK, FOR_MILL_ROAD, ASSURE, OPEN).stream()
                .filter(command -> may(person.id(), command))
                .toList();
    }

    private boolean may(PersonId who, Object command) {
        try {
            mayCommand.requireMay(who, command);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }
}
