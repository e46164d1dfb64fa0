package commonground.access;

import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AccessTest
class ApiNeedsPasswordTest {
    @Autowired MockMvc mvc;
    @Autowired Accounts accounts;

    MockMvcTester api;
    Person manager;

    @BeforeEach
    void aManagerWithAnAccount() {
        api = MockMvcTester.create(mvc);
        manager = Somebody.manager();
        accounts.create(manager, PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/probe", "/api", "/api/", "/api/nowhere"})
    void withoutOneTheAnswerIsAProblem(String path) {
        assertThat(api.perform(get(path)))
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .hasHeader("WWW-Authenticate", "Basic realm=\"Common Ground\", charset=\"UTF-8\"")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:commonground:problem:access.api-sign-in");
    }

    @Test
    void aWrongOneAndAnUnknownAccountAreAnsweredAlike() throws Exception {
        var wrong = api.perform(get("/api/probe").with(httpBasic(manager.email(), "wrong")));
        var unknown = api.perform(get("/api/probe").with(httpBasic("x@example.org", PASSWORD)));
        assertThat(wrong).hasStatus(401);
        assertThat(unknown)
                .hasStatus(401)
                .bodyText()
                .isEqualTo(wrong.getResponse().getContentAsString());
    }

    @Test
    void withItOneActsAndNoSessionIsKept() {
        var read = api.perform(get("/api/probe").with(basic()));
        assertThat(read).hasStatusOk().bodyText().isEqualTo(manager.id().value());
        assertThat(read.getRequest().getSession(false)).isNull();
        assertThat(api.perform(post("/api/probe").with(basic())))
                .bodyText()
                .isEqualTo("did as " + manager.id());
    }

    @Test
    void theSessionOfAPageDoesNotOpenIt() {
        var visitor = new Visitor(mvc);
        visitor.signsIn(manager, PASSWORD);
        assertThat(visitor.opens("/probe")).hasStatusOk();
        assertThat(visitor.opens("/api/probe")).hasStatus(401);
    }

    @Test
    void anotherSitesPageCannotUseWhatTheBrowserKeeps() {
        assertThat(
                        api.perform(
                                post("/api/probe")
                                        .with(basic())
                                        .header("Sec-Fetch-Site", "cross-site")))
                .hasStatus(403)
                .hasContentType("application/problem+json");
    }

    @Test
    void theDescriptionIsReadByAnybodyAndSaysHowToSignIn() {
        assertThat(api.perform(get("/v3/api-docs")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.components.securitySchemes.password.scheme")
                .isEqualTo("basic");
    }

    private RequestPostProcessor basic() {
        return httpBasic(manager.email(), PASSWORD);
    }
}
