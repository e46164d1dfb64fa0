package commonground.access;

import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AccessTest
class PasswordPagesTest {
    private static final String ANOTHER = "nine tame geese swim";

    @Autowired MockMvc app;
    @Autowired Accounts accounts;
    @Autowired MovableClock clock;

    Person auditor;
    Visitor here;
    Visitor elsewhere;

    @BeforeEach
    void somebodySignedInTwice() {
        auditor = Somebody.with(Role.AUDITOR);
        accounts.create(auditor, PASSWORD);
        here = new Visitor(app);
        elsewhere = new Visitor(app);
        here.signsIn(auditor, PASSWORD);
        elsewhere.signsIn(auditor, PASSWORD);
        clock.pass(Duration.ofMinutes(1));
        here.opens(PasswordPages.PATH);
    }

    @Test
    void aChangedPasswordIsTheOneToSignInWithFromThenOn() {
        assertThat(changes(PASSWORD, ANOTHER, ANOTHER))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/account/password?changed");
        assertThat(here.opens("/account/password?changed"))
                .hasStatusOk()
                .bodyText()
                .contains("Your password is changed");
        assertThat(new Visitor(app).signsIn(auditor, PASSWORD)).hasStatus(422);
        assertThat(new Visitor(app).signsIn(auditor, ANOTHER)).hasStatus(303);
    }

    @Test
    void everyOtherSessionEndsWithIt() {
        assertThat(elsewhere.opens("/probe")).hasStatusOk();
        var before = here.sessionId();
        changes(PASSWORD, ANOTHER, ANOTHER);
        assertThat(here.sessionId()).isNotEqualTo(before);
        assertThat(here.opens("/probe")).hasStatusOk();
        assertThat(elsewhere.opens("/probe")).hasStatus(303).redirectedUrl().isEqualTo("/sign-in");
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndNothingChanges() {
        assertThat(changes("not it", "ashworth", "ashwurth"))
                .hasStatus(422)
                .bodyText()
                .contains("not your present password", "first that would be guessed")
                .contains("are not the same")
                .doesNotContain("value=\"not it\"", "value=\"ashworth\"");
        assertThat(elsewhere.opens("/probe")).hasStatusOk();
        assertThat(new Visitor(app).signsIn(auditor, PASSWORD)).hasStatus(303);
    }

    @Test
    void aSessionLeftOpenIsNoWayToGuessThePassword() {
        for (int i = 0; i < FailedSignIns.PER_ACCOUNT; i++) changes("wrong", ANOTHER, ANOTHER);
        assertThat(changes(PASSWORD, ANOTHER, ANOTHER)).hasStatus(422);
    }

    @Test
    void theNameInTheHeaderLeadsThereAndItNeedsSignIn() {
        assertThat(here.opens("/nowhere")).bodyText().contains("href=\"/account\"");
        assertThat(here.opens("/account"))
                .bodyText()
                .contains(auditor.email(), "href=\"/account/password\"");
        assertThat(new Visitor(app).opens(PasswordPages.PATH)).hasStatus(303);
        here.useToken("wrong");
        assertThat(changes(PASSWORD, ANOTHER, ANOTHER)).hasStatus(403);
    }

    private MvcTestResult changes(String old, String password, String again) {
        return here.submits(PasswordPages.PATH, "old", old, "password", password, "again", again);
    }
}
