package commonground.access;

import commonground.kernel.Check;
import commonground.kernel.Refusal;
import commonground.web.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where people change their own password. Their other sessions end with it. Not in the demo, whose
 * people anybody may be.
 */
@Controller
@Profile("!demo")
@RequestMapping(PasswordPages.PATH)
class PasswordPages {
    static final String PATH = "/account/password";

    private final Credentials credentials;
    private final Passwords passwords;
    private final Accounts accounts;
    private final AccountTable table;
    private final SignIn signIn;
    private final Forms forms;
    private final Clock clock;

    PasswordPages(
            Credentials credentials,
            Passwords passwords,
            Accounts accounts,
            AccountTable table,
            SignIn signIn,
            Forms forms,
            Clock clock) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.accounts = accounts;
        this.table = table;
        this.signIn = signIn;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String form() {
        return "access/password";
    }

    @PostMapping
    String change(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = signedIn();
        try {
            var check = new Check();
            if (!isTheirs(person, old, request)) check.refuse("old", "access.old-password-wrong");
            PasswordRules.check(check, password, again, person.name(), person.email());
            check.done();
            var hash = passwords.hash(password);
            accounts.change(() -> table.setPassword(person.id(), hash, clock.instant()));
        } catch (Refusal refusal) {
            return forms.refused(refusal, model, response, this::form);
        }
        signIn.as(person.id(), request, response);
        return forms.seeOther(PATH + "?changed");
    }

    private Person signedIn() {
        var current = SignedInPerson.current();
        if (current == null) throw Refusal.forbidden("access.nobody-acts");
        return table.find(current.person())
                .map(Account::person)
                .orElseThrow(() -> Refusal.unknown("person.unknown"));
    }

    /** Counted like a sign-in, so that a session left open is no way to guess at the password. */
    private boolean isTheirs(Person person, String password, HttpServletRequest request) {
        return credentials
                .whose(person.email(), password, request.getRemoteAddr())
                .filter(person.id()::equals)
                .isPresent();
    }
}
