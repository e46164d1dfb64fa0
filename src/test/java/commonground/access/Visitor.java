package commonground.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser: keeps its session, and sends a form with the token the last page of forms had. */
class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final MockMvcTester app;
    private MockHttpSession session;
    private String token = "";

    Visitor(MockMvc app) {
        this.app = MockMvcTester.create(app);
    }

    MvcTestResult opens(String address) {
        return sends(get(URI.create(address)).header("Accept", "text/html,*/*;q=0.8"));
    }

    /** Fields as name, value, name, value. */
    MvcTestResult submits(String address, String... fields) {
        var form = post(address).param("_csrf", token).header("Accept", "text/html");
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return sends(form);
    }

    MvcTestResult signsIn(Person person, String password) {
        opens("/sign-in");
        return submits("/sign-in", "email", person.email(), "password", password);
    }

    MvcTestResult sends(MockHttpServletRequestBuilder request) {
        if (session != null && !session.isInvalid()) request.session(session);
        var result = app.perform(request);
        session = (MockHttpSession) result.getRequest().getSession(false);
        try {
            var found = TOKEN.matcher(result.getResponse().getContentAsString());
            if (found.find()) token = found.group(1);
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
        return result;
    }

    String sessionId() {
        return session.getId();
    }

    String token() {
        return token;
    }

    /** Instead of the one of the last page. */
    void useToken(String another) {
        token = another;
    }
}
