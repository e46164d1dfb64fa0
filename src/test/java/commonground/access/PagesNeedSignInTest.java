package commonground.access;

import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@AccessTest
class PagesNeedSignInTest {
    @Autowired MockMvc app;
    @Autowired Accounts accounts;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    Visitor visitor;
    Person manager;

    @BeforeEach
    void aManagerWithAnAccount() {
        manager = Somebody.manager();
        accounts.create(manager, PASSWORD);
        visitor = new Visitor(app);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/probe",
                "/programmes",
                "/nowhere",
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/sign-in/",
                "/setup",
                "/setup/a/b",
                "/v3/api-docs/swagger-config",
                "/webjars/x.css",
                "/h2-console",
                "/a/b.js"
            })
    void whateverIsNotOpenLeadsToSignIn(String path) {
        assertThat(visitor.opens(path)).hasStatus(303).redirectedUrl().isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/help",
                "/assets/cg.css",
                "/govuk/govuk-frontend.min.css",
                "/actuator/health"
            })
    void whatIsOpenIsReadWithoutSigningIn(String path) {
        assertThat(visitor.opens(path)).hasStatusOk();
    }

    @Test
    void afterSigningInOneIsOnThePageAskedFor() {
        visitor.opens("/probe?at=2018-02-01&q=a%20b");
        assertThat(visitor.signsIn(manager, PASSWORD))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/probe?at=2018-02-01&q=a%20b");
        assertThat(visitor.opens("/probe"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo(manager.id().value());
        assertThat(visitor.opens("/sign-in")).hasStatus(303).redirectedUrl().isEqualTo("/");
    }

    @Test
    void theSessionIsANewOneAfterSigningIn() {
        visitor.opens("/sign-in");
        var before = visitor.sessionId();
        var tokenBefore = visitor.token();
        visitor.signsIn(manager, PASSWORD);
        assertThat(visitor.sessionId()).isNotEqualTo(before);

        visitor.useToken(tokenBefore);
        assertThat(visitor.submits("/probe")).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/%5Cevil.example",
                "https://evil.example/",
                "/%0d%0aLocation:x"
            })
    void noAddressLeadsAwayFromHere(String elsewhere) {
        visitor.opens(
                "/sign-in?to=" + elsewhere + "&continue=" + elsewhere + "&redirect=" + elsewhere);
        visitor.sends(
                get("/probe")
                        .header("Accept", "text/html")
                        .header("Referer", "https://evil.example/")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Host", "evil.example"));
        assertThat(visitor.signsIn(manager, PASSWORD)).redirectedUrl().isEqualTo("/probe");
    }

    @Test
    void onlyTheRightOnesGetInAndAllOthersReadTheSame() throws Exception {
        var wrong = visitor.signsIn(manager, "four tame horses trot");
        var unknown = new Visitor(app).signsIn(Somebody.manager(), PASSWORD);
        assertThat(wrong).hasStatus(422).bodyText().contains("do not go together", manager.email());
        assertThat(unknown).hasStatus(422).bodyText().contains("do not go together");
        assertThat(wrong).bodyText().doesNotContain("four tame horses");
        assertThat(visitor.opens("/probe")).hasStatus(303);
    }

    @Test
    void tooManyTriesReadLikeAWrongPassword() {
        for (int i = 0; i < FailedSignIns.PER_ACCOUNT; i++) visitor.signsIn(manager, "wrong");
        assertThat(visitor.signsIn(manager, PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("do not go together");
    }

    @Test
    void aFormNeedsItsToken() {
        visitor.signsIn(manager, PASSWORD);
        assertThat(visitor.sends(post("/probe"))).hasStatus(403);
        assertThat(visitor.sends(post("/sign-out"))).hasStatus(403);
        assertThat(new Visitor(app).sends(post("/sign-in").param("email", manager.email())))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/sign-in?ended");
    }

    @Test
    void aFormSentAfterTheSessionEndedIsNotCarriedOut() {
        assertThat(new Visitor(app).submits("/probe"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/sign-in?ended");
        assertThat(visitor.opens("/sign-in?ended")).bodyText().contains("was not saved");
    }

    @Test
    void htmxIsToldToLeaveThePage() {
        assertThat(visitor.sends(get("/probe").header("HX-Request", "true")))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/sign-in");
    }

    @Test
    void signingOutEndsTheSession() {
        visitor.signsIn(manager, PASSWORD);
        visitor.opens("/no-such-page");
        assertThat(visitor.submits("/sign-out"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/sign-in?signed-out");
        assertThat(visitor.opens("/probe")).hasStatus(303);
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() {
        visitor.signsIn(manager, PASSWORD);
        clock.pass(Duration.ofHours(12).minusSeconds(1));
        assertThat(visitor.opens("/probe")).hasStatusOk();
        clock.pass(Duration.ofSeconds(1));
        assertThat(visitor.opens("/probe")).hasStatus(303);
    }

    @Test
    void whoseAccountIsGoneIsNotSignedInAnyMore() {
        visitor.signsIn(manager, PASSWORD);
        transaction.executeWithoutResult(t ->
                db.sql("delete from account where person_id = :id")
                        .param("id", manager.id().value())
                        .update());
        people.readAgain();
        assertThat(visitor.opens("/probe")).hasStatus(303);
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectIt() {
        visitor.signsIn(manager, PASSWORD);
        assertThat(visitor.sends(get("/probe").secure(true)))
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains")
                .containsHeader("Permissions-Policy")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        csp ->
                                assertThat(csp.getFirst())
                                        .startsWith("default-src 'none'; script-src 'self';")
                                        .contains("frame-ancestors 'none'"));
        assertThat(visitor.opens("/probe")).doesNotContainHeader("Strict-Transport-Security");
    }

    @Test
    void whatIsTheSameForEverybodyMayBeKept() {
        assertThat(visitor.opens("/assets/cg.css"))
                .headers()
                .hasHeaderSatisfying(
                        "Cache-Control",
                        kept ->
                                assertThat(kept.toString())
                                        .contains("public")
                                        .doesNotContain("no-store"));
    }

    @Test
    void sampleSignInDoesNotExistOutsideTheDemo() {
        assertThat(visitor.opens("/sign-in")).bodyText().doesNotContain("sample");
        assertThat(visitor.submits("/sign-in/as/" + manager.id())).hasStatus(404);
        assertThat(visitor.opens("/probe")).hasStatus(303);
    }
}
