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
class SetupPagesTest {
    @Autowired MockMvc app;
    @Autowired SetupLinks links;
    @Autowired AccountTable accounts;
    @Autowired MovableClock clock;

    Visitor visitor;
    String link;
    String email;

    @BeforeEach
    void aNewLink() {
        visitor = new Visitor(app);
        link = "/setup/" + links.next();
        email = Somebody.manager().email();
    }

    @Test
    void throughTheLinkTheFirstManagerMakesTheirAccountAndSignsIn() {
        assertThat(visitor.opens(link)).hasStatusOk().bodyText().contains("Make the first account");
        assertThat(submits("Rosalind Ashworth", PASSWORD, PASSWORD))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/sign-in?made");

        visitor.opens("/sign-in?made");
        assertThat(visitor.submits("/sign-in", "email", email, "password", PASSWORD))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/");
        assertThat(accounts.all())
                .extracting(Account::person)
                .filteredOn(person -> person.email().equals(email))
                .extracting(Person::role)
                .containsExactly(Role.LOCALITY_MANAGER);
    }

    @Test
    void whatWasTypedIsKeptExceptThePasswords() {
        visitor.opens(link);
        assertThat(submits("Rosalind Ashworth", "ashworth", "ashwurth"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Rosalind Ashworth\"", "value=\"" + email + "\"")
                .contains("first that would be guessed", "are not the same")
                .doesNotContain("value=\"ashworth\"", "value=\"ashwurth\"");
        assertThat(accounts.has(email)).isFalse();
    }

    @Test
    void usedExpiredAndNeverGivenOutAreAnsweredAlike() throws Exception {
        visitor.opens(link);
        submits("Rosalind Ashworth", PASSWORD, PASSWORD);
        var used = visitor.opens(link);

        var expired = "/setup/" + links.next();
        clock.pass(Duration.ofMinutes(31));

        assertThat(used).hasStatus(404).bodyText().contains("Restart Common Ground");
        var answer = withoutToken(used.getResponse().getContentAsString());
        for (var dead : new String[] {expired, "/setup/guessed", "/setup/" + Secrets.token()}) {
            var result = visitor.opens(dead);
            assertThat(result).hasStatus(404);
            assertThat(withoutToken(result.getResponse().getContentAsString())).isEqualTo(answer);
            assertThat(
                            visitor.submits(
                                    dead,
                                    "name",
                                    "A",
                                    "email",
                                    "b@example.org",
                                    "password",
                                    PASSWORD,
                                    "again",
                                    PASSWORD))
                    .hasStatus(404);
        }
        assertThat(accounts.has("b@example.org")).isFalse();
    }

    @Test
    void itsFormNeedsItsToken() {
        assertThat(new Visitor(app).submits(link, "name", "A")).hasStatus(303);
    }

    private MvcTestResult submits(String name, String password, String again) {
        return visitor.submits(
                link, "name", name, "email", email, "password", password, "again", again);
    }

    private static String withoutToken(String page) {
        return page.replaceAll("/setup/[\\w-]+", "/setup/…");
    }
}
