package commonground.access;

import static commonground.access.Somebody.ELM_PARK;
import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AccessTest
class InvitationsTest {
    @Autowired Invitations invitations;
    @Autowired Accounts accounts;
    @Autowired AccountTable table;
    @Autowired Credentials credentials;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired JdbcClient db;

    Person manager;
    Person partner;

    @BeforeEach
    void aManager() {
        manager = Somebody.manager();
        accounts.create(manager, PASSWORD);
        partner = Somebody.partnerOf(ELM_PARK);
    }

    @Test
    void whoIsInvitedCanBeNamedAtOnceAndSignInOnceTheyHaveAPassword() {
        var token = invited(partner);
        assertThat(people.speakingFor(ELM_PARK)).contains(partner);
        assertThat(people.nameOf(partner.id())).isEqualTo(partner.name());
        assertThat(signsIn("")).isFalse();
        assertThat(signsIn(PASSWORD)).isFalse();
        assertThat(invitations.invited(token)).isEqualTo(partner);

        invitations.accept(token, PASSWORD, PASSWORD);
        assertThat(signsIn(PASSWORD)).isTrue();
    }

    @Test
    void whoInvitedThemAndWhenIsKept() {
        invited(partner);
        var account = table.find(partner.id()).orElseThrow();
        assertThat(account.invitedBy()).isEqualTo(manager.id());
        assertThat(account.invitedAt()).isEqualTo(clock.instant());
        assertThat(account.canSignIn()).isFalse();
    }

    @Test
    void aLinkWorksForSevenDays() {
        var token = invited(partner);
        clock.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(invitations.invited(token)).isEqualTo(partner);
        clock.pass(Duration.ofSeconds(1));
        assertDead(token);
    }

    @Test
    void aLinkWorksOnce() {
        var token = invited(partner);
        invitations.accept(token, PASSWORD, PASSWORD);
        assertDead(token);
        assertThat(signsIn(PASSWORD)).isTrue();
    }

    @Test
    void aNewLinkMakesTheOlderOneVoid() {
        var older = invited(partner);
        clock.pass(Duration.ofDays(8));
        var newer = asManager(() -> invitations.again(partner.id()));
        assertDead(older);
        invitations.accept(newer, PASSWORD, PASSWORD);
        assertThat(signsIn(PASSWORD)).isTrue();
    }

    @Test
    void whoCanSignInGetsNoLink() {
        invitations.accept(invited(partner), PASSWORD, PASSWORD);
        for (var person : List.of(partner, manager))
            assertThatThrownBy(() -> asManager(() -> invitations.again(person.id())))
                    .hasMessageContaining("signs-in-already");
        assertThatThrownBy(() -> asManager(() -> invitations.again(PersonId.next())))
                .hasMessageContaining("person.unknown");
    }

    @Test
    void aRefusedPasswordDoesNotSpendTheLink() {
        var token = invited(partner);
        var refusal =
                catchThrowableOfType(
                        Refusal.class, () -> invitations.accept(token, "ashworth", "other"));
        assertThat(keys(refusal))
                .containsExactly("access.password-guessable", "access.passwords-differ");
        assertThat(invitations.invited(token)).isEqualTo(partner);
        assertThat(signsIn("ashworth")).isFalse();
    }

    @Test
    void onlyTheHashOfALinkIsStored() {
        var token = invited(partner);
        var row =
                db.sql("select * from account where person_id = ?")
                        .param(partner.id().value())
                        .query()
                        .singleRow();
        assertThat(row.toString()).doesNotContain(token).contains(Secrets.sha256(token));
        assertThat(token).hasSize(43); // 256 bits, six to a character
    }

    @Test
    void onlyALocalityManagerInvites() {
        for (var other :
                List.of(
                        Somebody.partnerOf(ELM_PARK),
                        Somebody.managerOf(ELM_PARK),
                        Somebody.with(Role.COMMISSIONER),
                        Somebody.with(Role.AUDITOR))) {
            accounts.create(other, PASSWORD);
            assertForbidden(other.id());
        }
        assertForbidden(PersonId.next());
        assertThatThrownBy(() -> invitations.invite(command(partner)))
                .extracting(refusal -> ((Refusal) refusal).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void nothingIsStoredOfAnInvitationThatIsRefused() {
        var taken =
                new InvitePerson(
                        partner.id(),
                        "Jo",
                        manager.email().toUpperCase(Locale.ROOT),
                        Role.PRACTICE_PARTNER,
                        new PracticeCode("H82999"));
        var refusal =
                catchThrowableOfType(
                        Refusal.class, () -> asManager(() -> invitations.invite(taken)));
        assertThat(keys(refusal)).containsExactly("access.email-taken", "access.practice-unknown");
        assertThat(table.find(partner.id())).isEmpty();
    }

    @Test
    void anInvitationThatBreaksALimitCannotExist() {
        var refusal =
                catchThrowableOfType(
                        Refusal.class,
                        () ->
                                new InvitePerson(
                                        partner.id(),
                                        "x".repeat(201),
                                        "jo@example.org\u0000",
                                        Role.PRACTICE_MANAGER,
                                        null));
        assertThat(keys(refusal))
                .containsExactly(
                        "text.too-long",
                        "text.control-character",
                        "access.email-malformed",
                        "access.practice-missing");
        assertThatThrownBy(() -> new InvitePerson(partner.id(), "Jo", "a@b", null, null))
                .hasMessageContaining("choice.missing");
        assertThatThrownBy(() ->
                        new InvitePerson(partner.id(), "Jo", "a@b", Role.COMMISSIONER, ELM_PARK))
                .hasMessageContaining("practice-unwanted");
    }

    private void assertForbidden(PersonId who) {
        var acting = Acting.as(who);
        assertThatThrownBy(() -> acting.call(() -> invitations.invite(command(partner))))
                .extracting(refusal -> ((Refusal) refusal).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThatThrownBy(() -> acting.call(() -> invitations.again(manager.id())))
                .hasMessageContaining("may-not");
        assertThat(table.find(partner.id())).isEmpty();
    }

    private void assertDead(String token) {
        assertThatThrownBy(() -> invitations.invited(token))
                .hasMessageContaining("invitation-dead");
        assertThatThrownBy(() -> invitations.accept(token, PASSWORD + "s", PASSWORD + "s"))
                .hasMessageContaining("invitation-dead");
    }

    private boolean signsIn(String password) {
        var page = credentials.whose(partner.email(), password, "192.0.2.1");
        var api = credentials.whoseAgain(partner.email(), password, "192.0.2.1");
        assertThat(api).isEqualTo(page);
        return page.equals(java.util.Optional.of(partner.id()));
    }

    private String invited(Person person) {
        return asManager(() -> invitations.invite(command(person)));
    }

    private String asManager(java.util.function.Supplier<String> work) {
        return Acting.as(manager.id()).call(work::get);
    }

    private static InvitePerson command(Person person) {
        return new InvitePerson(
                person.id(), person.name(), person.email(), person.role(), person.practice());
    }

    private static List<String> keys(Refusal refusal) {
        return refusal.reasons().stream().map(Refusal.Reason::key).toList();
    }
}
