package commonground.access;

import commonground.kernel.PersonId;
import commonground.kernel.Refusal;
import commonground.web.Forms;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the setup link leads: the first locality manager makes their account. */
@Controller
class SetupPages {
    private final SetupLinks links;
    private final Accounts accounts;
    private final Forms forms;

    SetupPages(SetupLinks links, Accounts accounts, Forms forms) {
        this.links = links;
        this.accounts = accounts;
        this.forms = forms;
    }

    @GetMapping("/setup/{token}")
    String form(@PathVariable String token, Model model, CsrfToken csrf) {
        requireWorking(token);
        // makes the session before the page is on its way
        csrf.getToken();
        return form(token, "", "", model);
    }

    @PostMapping("/setup/{token}")
    String make(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletResponse response) {
        requireWorking(token);
        var first = new Person(PersonId.next(), name, email, Role.LOCALITY_MANAGER, null);
        try {
            accounts.create(first, password, again, () -> links.use(token));
            return forms.seeOther("/sign-in?made");
        } catch (Refusal refusal) {
            return forms.refused(refusal, model, response, () -> form(token, name, email, model));
        }
    }

    private void requireWorking(String token) {
        if (!links.works(token)) throw Refusal.unknown("access.setup-link-dead");
    }

    private static String form(String token, String name, String email, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("name", name);
        model.addAttribute("email", email);
        return "access/setup";
    }
}
