package commonground.access;

import commonground.kernel.Refusal;
import commonground.web.Forms;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an invitation leads: the person sets their password. Looking at it changes nothing. */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationPages {
    private final Invitations invitations;
    private final Forms forms;

    InvitationPages(Invitations invitations, Forms forms) {
        this.invitations = invitations;
        this.forms = forms;
    }

    @GetMapping
    String form(@PathVariable String token, Model model, CsrfToken csrf) {
        var person = invitations.invited(token);
        // makes the session before the page is on its way
        csrf.getToken();
        return form(token, person, model);
    }

    @PostMapping
    String accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletResponse response) {
        var person = invitations.invited(token);
        try {
            invitations.accept(token, password, again);
            return forms.seeOther("/sign-in?made");
        } catch (Refusal refusal) {
            return forms.refused(refusal, model, response, () -> form(token, person, model));
        }
    }

    private static String form(String token, Person person, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("person", person);
        return "access/invitation";
    }
}
