package commonground.directory;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import commonground.access.Accounts;
import commonground.access.Person;
import commonground.access.Role;
import commonground.kernel.PersonId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Somebody with an account, at a browser or with a program. */
final class Visitor {
    private static final String PASSWORD = "four wild horses trot";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final MockMvcTester app;
    private final Person person;
    private MockHttpSession session = new MockHttpSession();

    private Visitor(MockMvcTester app, Person person) {
        this.app = app;
        this.person = person;
    }

    static Visitor with(Role role, Accounts accounts, MockMvcTester app) {
        var id = PersonId.next();
        var person =
                new Person(
                        id,
                        "Rosalind Ashworth",
                        id.value().substring(0, 8) + "@example.org",
                        role,
                        null);
        accounts.create(person, PASSWORD);
        var visitor = new Visitor(app, person);
        visitor.signIn();
        return visitor;
    }

    private void signIn() {
        var request =
                post("/sign-in")
                        .param("email", person.email())
                        .param("password", PASSWORD)
                        .param("_csrf", token("/sign-in"));
        session = (MockHttpSession) send(request).getRequest().getSession(false);
    }

    MvcTestResult opens(String address) {
        return send(get(URI.create(address)));
    }

    MvcTestResult uploads(String kind, String fileName, byte[] content, String... fields) {
        var request =
                multipart("/practices/import")
                        .file(new MockMultipartFile("file", fileName, "text/csv", content));
        request.param("kind", kind).param("_csrf", token("/practices/import"));
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return send(request);
    }

    MvcTestResult uploads(String kind, String fileName, String content, String... fields) {
        return uploads(kind, fileName, content.getBytes(StandardCharsets.UTF_8), fields);
    }

    MvcTestResult reads(String address) {
        return app.perform(asProgram(get(URI.create(address))));
    }

    MvcTestResult sends(String kind, String fileName, String content) {
        var file =
                new MockMultipartFile(
                        "file", fileName, "text/csv", content.getBytes(StandardCharsets.UTF_8));
        return app.perform(
                asProgram(multipart("/api/practices/imports").file(file).param("kind", kind)));
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> B asProgram(B request) {
        var basic = person.email() + ":" + PASSWORD;
        return request.header(
                "Authorization",
                "Basic "
                        + java.util.Base64.getEncoder()
                                .encodeToString(basic.getBytes(StandardCharsets.UTF_8)));
    }

    private String token(String page) {
        try {
            var found = TOKEN.matcher(opens(page).getResponse().getContentAsString());
            return found.find() ? found.group(1) : "";
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> MvcTestResult send(B request) {
        var result = app.perform(request.session(session).header("Accept", "text/html"));
        var now = result.getRequest().getSession(false);
        if (now != null) session = (MockHttpSession) now;
        return result;
    }
}
