package commonground.access;

import static commonground.access.Somebody.ELM_PARK;
import static commonground.access.Somebody.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.web.Dates;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@AccessTest
class PeoplePagesTest {
    private static final Pattern LINK = Pattern.compile("http://localhost(/invitation/[\\w-]{43})");

    @Autowired MockMvc app;
    @Autowired Accounts accounts;
    @Autowired AccountTable table;
    @Autowired MovableClock clock;
    @Autowired Dates dates;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    Visitor manager;
    Person self;
    Person invited;

    @BeforeEach
    void aManagerWhoIsTheOnlyOneSoFar() {
        transaction.executeWithoutResult(t -> db.sql("delete from account").update());
        self = Somebody.manager();
        accounts.create(self, PASSWORD);
        manager = new Visitor(app);
        manager.signsIn(self, PASSWORD);
        invited = Somebody.partnerOf(ELM_PARK);
    }

    @Test
    void theOnlyOneIsToldWhatBelongsHereAndHowToBegin() {
        assertThat(manager.opens("/people"))
                .hasStatusOk()
                .bodyText()
                .contains("You are the only one so far", "href=\"/people/new\"")
                .contains("Rosalind Ashworth", "Can sign in");
    }

    @Test
    void anInvitationShowsItsLinkOnceAndTheListSaysHowFarItIs() {
        var person = invites("Dr Anil Perera");
        assertThat(text(manager.opens(person)))
                .contains("Dr Anil Perera is invited", "Elm Park Surgery", "practice partner")
                .contains("until " + dates.time(clock.instant().plus(InvitationLinks.VALID)))
                .contains(dates.time(clock.instant()) + ", by Rosalind Ashworth")
                .containsPattern(LINK);
        assertThat(text(manager.opens(person)))
                .doesNotContainPattern(LINK)
                .contains("Make a new link");
        assertThat(row("Dr Anil Perera")).contains("Elm Park Surgery", "Invited<");

        clock.pass(InvitationLinks.VALID);
        manager.signsIn(self, PASSWORD);
        assertThat(row("Dr Anil Perera")).contains("Invitation expired");
    }

    @Test
    void theInvitedPersonSetsTheirPasswordAndSignsIn() {
        var link = linkIn(manager.opens(invites("Dr Anil Perera")));
        var they = new Visitor(app);
        assertThat(they.opens(link))
                .hasStatusOk()
                .bodyText()
                .contains("Dr Anil Perera", "practice partner", invited.email())
                .doesNotContain("Sign out");
        assertThat(they.submits(link, "password", "perera99", "again", "perera98"))
                .hasStatus(422)
                .bodyText()
                .contains("first that would be guessed", "are not the same")
                .doesNotContain("value=\"perera99\"");
        assertThat(they.submits(link, "password", PASSWORD, "again", PASSWORD))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/sign-in?made");

        assertThat(they.signsIn(invited, PASSWORD)).hasStatus(303).redirectedUrl().isEqualTo("/");
        assertThat(they.opens("/probe")).hasStatusOk();
        assertThat(row("Dr Anil Perera")).contains("Can sign in");
    }

    @Test
    void usedExpiredReplacedAndNeverGivenOutAreAnsweredAlike() {
        var used = linkIn(manager.opens(invites("Used")));
        new Visitor(app).opens(used);
        accepts(used);
        invited = Somebody.with(Role.AUDITOR);
        var person = invites("Replaced");
        var replaced = linkIn(manager.opens(person));
        manager.opens(person + "/link");
        assertThat(manager.submits(person + "/link"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(person);
        var expired = linkIn(manager.opens(person));
        assertThat(new Visitor(app).opens(expired)).hasStatusOk();
        clock.pass(InvitationLinks.VALID);

        var answer = withoutToken(new Visitor(app).opens("/invitation/guessed"));
        assertThat(answer).contains("ask the locality manager who invited you");
        for (var dead : List.of(used, replaced, expired, "/invitation/" + Secrets.token())) {
            var result = new Visitor(app).opens(dead);
            assertThat(result).hasStatus(404);
            assertThat(withoutToken(result)).isEqualTo(answer);
            assertThat(accepts(dead)).hasStatus(404);
        }
        assertThat(table.loginOf(invited.email()).orElseThrow().passwordHash()).isNull();
    }

    @Test
    void lookingAtALinkDoesNotSpendIt() {
        var link = linkIn(manager.opens(invites("Dr Anil Perera")));
        for (int i = 0; i < 3; i++) assertThat(new Visitor(app).opens(link)).hasStatusOk();
        assertThat(accepts(link)).hasStatus(303);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndWhatWasTypedIsKept() {
        manager.opens("/people/new");
        var refused =
                manager.submits(
                        "/people/new", "name", " ", "email", "nowhere \"&", "practice", "<b>elm");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("Error: Invite a person")
                .contains(
                        "Give a name",
                        "Give an email address",
                        "Choose what this person is here for")
                .contains("&quot;&lt;b&gt;elm&quot; is not a practice code")
                .contains("value=\"nowhere &quot;&amp;\"", "value=\"&lt;b&gt;elm\"")
                .contains(
                        "href=\"#name\"",
                        "href=\"#email\"",
                        "href=\"#role\"",
                        "href=\"#practice\"");
        assertThat(table.all()).hasSize(1);
    }

    @Test
    void thePracticeMustBeKnownAndTheAddressFree() {
        var first = table.all().getFirst().person();
        manager.opens("/people/new");
        assertThat(text(submits("Jo", first.email(), "PRACTICE_MANAGER", "h82999")))
                .contains("already an account with this email address")
                .contains("No practice in the directory has the code H82999")
                .containsPattern("value=\"PRACTICE_MANAGER\"[^>]*checked")
                .contains("value=\"h82999\"");
        assertThat(text(submits("Jo", "jo@example.org", "PRACTICE_PARTNER", "")))
                .contains("Say which practice this person speaks for");
        assertThat(text(submits("Jo", "jo@example.org", "AUDITOR", ELM_PARK.value())))
                .contains("Leave the code out, or choose another role");
        assertThat(text(submits("Jo", "jo@example.org", "EMPEROR", "")))
                .contains("Choose what this person is here for");
        assertThat(text(submits("Jo\u202Eoj", "jo@example.org", "AUDITOR", "")))
                .contains("a character that cannot be shown");
        assertThat(text(submits("J".repeat(201), "jo@example.org", "AUDITOR", "")))
                .contains("at most 200 characters");
        assertThat(table.all()).hasSize(1);
    }

    @Test
    void theFormBeginsWithThePracticeItWasAskedForWith() {
        assertThat(manager.opens("/people/new?practice=" + ELM_PARK))
                .bodyText()
                .contains("value=\"" + ELM_PARK + "\"");
        manager.opens("/people/new?practice=" + ELM_PARK);
        assertThat(
                        submits(
                                "Jo",
                                "jo@example.org",
                                "PRACTICE_MANAGER",
                                ELM_PARK.value().toLowerCase(Locale.ROOT)))
                .hasStatus(303);
    }

    @Test
    void onlyALocalityManagerIsOfferedPeopleAndMaySeeThem() {
        var person = invites("Dr Anil Perera");
        assertThat(manager.opens("/people")).bodyText().contains(">People</a>");
        for (var other :
                List.of(
                        Somebody.partnerOf(ELM_PARK),
                        Somebody.managerOf(ELM_PARK),
                        Somebody.with(Role.COMMISSIONER),
                        Somebody.with(Role.AUDITOR))) {
            accounts.create(other, PASSWORD);
            var visitor = new Visitor(app);
            visitor.signsIn(other, PASSWORD);
            assertThat(visitor.opens("/nowhere"))
                    .bodyText()
                    .contains(">Practices</a>")
                    .doesNotContain(">People</a>");
            for (var path : List.of("/people", "/people/new", person, person + "/link"))
                assertThat(visitor.opens(path)).hasStatus(403).bodyText().doesNotContain("Perera");
            assertThat(visitor.submits(person + "/link")).hasStatus(403);
            assertThat(
                            visitor.submits(
                                    "/people/new",
                                    "name",
                                    "Jo",
                                    "email",
                                    "jo@example.org",
                                    "role",
                                    "AUDITOR"))
                    .hasStatus(403);
        }
        assertThat(table.has("jo@example.org")).isFalse();
        assertThat(new Visitor(app).opens("/people")).hasStatus(303);
    }

    @Test
    void formsNeedTheirTokenAndPeopleMustExist() {
        manager.useToken("wrong");
        assertThat(submits("Jo", "jo@example.org", "AUDITOR", "")).hasStatus(403);
        assertThat(manager.opens("/people/nobody")).hasStatus(404);
        assertThat(manager.opens("/people/nobody/link")).hasStatus(404);
        assertThat(manager.submits("/people/nobody/link")).hasStatus(404);
        assertThat(table.has("jo@example.org")).isFalse();
    }

    @Test
    void whoCanSignInNeedsNoLink() {
        var own = "/people/" + table.all().getFirst().person().id();
        assertThat(manager.opens(own)).bodyText().doesNotContain("Make a new link");
        assertThat(manager.opens(own + "/link")).bodyText().contains("They need no link");
        assertThat(manager.submits(own + "/link"))
                .hasStatus(409)
                .bodyText()
                .contains("can sign in already");
    }

    /** The address of the page that shows the person invited. */
    private String invites(String name) {
        manager.opens("/people/new");
        var practice = invited.practice();
        var sent =
                submits(
                        name,
                        invited.email(),
                        invited.role().name(),
                        practice == null ? "" : practice.value());
        assertThat(sent).hasStatus(303);
        var page = sent.getResponse().getRedirectedUrl();
        assertThat(page).matches("/people/[\\w-]+");
        return page;
    }

    private MvcTestResult submits(String name, String email, String role, String practice) {
        return manager.submits(
                "/people/new", "name", name, "email", email, "role", role, "practice", practice);
    }

    private MvcTestResult accepts(String link) {
        var they = new Visitor(app);
        they.opens("/sign-in");
        return they.submits(link, "password", PASSWORD, "again", PASSWORD);
    }

    private String row(String name) {
        var page = text(manager.opens("/people"));
        var row = Pattern.compile("(?s)>" + name + "</a>.*?</tr>").matcher(page);
        assertThat(row.find()).isTrue();
        return row.group();
    }

    private static String linkIn(MvcTestResult page) {
        var link = LINK.matcher(text(page));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String withoutToken(MvcTestResult page) {
        return text(page).replaceAll("/invitation/[\\w-]+", "/invitation/…");
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
