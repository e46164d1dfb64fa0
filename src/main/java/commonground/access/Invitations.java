package commonground.access;

import commonground.kernel.Acting;
import commonground.kernel.Check;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets people in: who may asks them, and they set a password of their own. */
@Component
class Invitations {
    private final Accounts accounts;
    private final AccountTable table;
    private final InvitationLinks links;
    private final KnownPractices practices;
    private final Passwords passwords;
    private final MayCommand mayCommand;
    private final Clock clock;

    Invitations(
            Accounts accounts,
            AccountTable table,
            InvitationLinks links,
            KnownPractices practices,
            Passwords passwords,
            MayCommand mayCommand,
            Clock clock) {
        this.accounts = accounts;
        this.table = table;
        this.links = links;
        this.practices = practices;
        this.passwords = passwords;
        this.mayCommand = mayCommand;
        this.clock = clock;
    }

    /**
     * Whoever acts, if they may let people in.
     *
     * @throws Refusal of kind FORBIDDEN otherwise
     */
    PersonId requireInviter() {
        var acting = Acting.current();
        if (acting == null || !mayCommand.may(acting.person(), InvitePerson.class))
            throw Refusal.forbidden("access.may-not");
        return acting.person();
    }

    /**
     * Gives this person an account that they cannot sign in with yet, and returns the token of the
     * link with which they can see to that.
     */
    String invite(InvitePerson command) {
        var by = requireInviter();
        var check = new Check();
        check(check, command.email(), command.practice());
        check.done();
        var token = Secrets.token();
        accounts.change(() -> {
            table.insert(command.invited(), clock.instant());
            links.give(token, command.person(), by);
        });
        return token;
    }

    /** Refuses what only shows against the people and practices that are known. */
    void check(Check check, @Nullable String email, @Nullable PracticeCode practice) {
        if (email != null && accounts.isTaken(email.strip()))
            check.refuse("email", "access.email-taken");
        if (practice != null && !practices.namesOf(List.of(practice)).containsKey(practice))
            check.refuse("practice", "access.practice-unknown", practice.value());
    }

    /** The token of a new link for a person who cannot sign in yet; the older one is void. */
    String again(PersonId person) {
        var by = requireInviter();
        require(person);
        var token = Secrets.token();
        accounts.change(() -> links.give(token, person, by));
        return token;
    }

    Account require(PersonId person) {
        return table.find(person).orElseThrow(() -> Refusal.unknown("person.unknown"));
    }

    /**
     * The person whom this link was made for.
     *
     * @throws Refusal if it does not work, for whatever reason
     */
    Person invited(String token) {
        return links.whose(token)
                .flatMap(table::find)
                .map(Account::person)
                .orElseThrow(InvitationLinks::dead);
    }

    /** The invited person sets their password, and can sign in from now on. */
    void accept(String token, String password, String again) {
        var person = invited(token);
        var check = new Check();
        PasswordRules.check(check, password, again, person.name(), person.email());
        check.done();
        var hash = passwords.hash(password);
        accounts.change(() -> links.use(token, hash));
    }
}
