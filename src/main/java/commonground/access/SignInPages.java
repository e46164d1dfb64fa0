package commonground.access;

import commonground.kernel.PersonId;
import commonground.kernel.Refusal;
import commonground.web.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPages {
    private final Credentials credentials;
    private final SignIn signIn;
    private final ObjectProvider<SampleSignIn> sample;
    private final Forms forms;

    SignInPages(
            Credentials credentials,
            SignIn signIn,
            ObjectProvider<SampleSignIn> sample,
            Forms forms) {
        this.credentials = credentials;
        this.signIn = signIn;
        this.sample = sample;
        this.forms = forms;
    }

    @GetMapping("/sign-in")
    String form(Model model, CsrfToken token) {
        if (SignedInPerson.current() != null) return forms.seeOther("/");
        // makes the session before the page is on its way
        token.getToken();
        return form("", model);
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var person = whose(email, password, request.getRemoteAddr());
            return forms.seeOther(signIn.as(person, request, response));
        } catch (Refusal refusal) {
            return forms.refused(refusal, model, response, () -> form(email, model));
        }
    }

    private PersonId whose(String email, String password, String address) {
        return credentials
                .whose(email, password, address)
                .orElseThrow(() -> Refusal.invalid("email", "access.sign-in-refused"));
    }

    private String form(String email, Model model) {
        model.addAttribute("email", email);
        sample.ifAvailable(demo -> {
            model.addAttribute("sample", demo.offers());
            model.addAttribute("apiPassword", demo.apiPassword());
        });
        return "access/sign-in";
    }
}
