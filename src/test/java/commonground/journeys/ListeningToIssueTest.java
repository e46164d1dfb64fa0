package commonground.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import commonground.access.Accounts;
import commonground.access.People;
import commonground.access.Person;
import commonground.access.Role;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.testing.Lane;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * From what practices say alone to a common issue that they agree: two are met, hear it back and
 * confirm it; their words are gathered, merged, put to the group in a proposal, and agreed.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:every-page;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Lane.OF_THEIR_OWN)
class ListeningToIssueTest {
    private static final String PASSWORD = "four wild horses trot";
    private static final String MANAGER = "rosalind@example.org";
    private static final String ELM_PARK_SAYS = "Nobody here can do Saturdays any more.";
    private static final String MILL_ROAD_SAYS = "Saturday costs us a doctor on Monday.";

    private static Chromium chromium;

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired People people;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @AfterEach
    void nothingFailedInTheBrowser() {
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void fromWhatPracticesSayToAnIssueBeforeTheGroup() {
        isTold(true, "Wivel Mead");
    }

    @Test
    void theSameWithoutJavaScript() {
        isTold(false, "Wivel Moor");
    }

    private void isTold(boolean javaScript, String name) {
        var manager = signedIn(MANAGER, javaScript);
        var programme = programme(manager, name);
        isHeard(manager, programme, "W99901", "Dr Elm", ELM_PARK_SAYS);
        confirms("elm@example.org", javaScript, manager.path());
        isHeard(manager, programme, "W99902", "Dr Mill", MILL_ROAD_SAYS);
        confirms("mill@example.org", javaScript, manager.path());

        manager.opens(programme);
        manager.follows("Common issues");
        manager.sees("2 practices were heard, and their words are in no candidate issue");
        manager.looksRight();
        var weekends = gathers(manager, programme, ELM_PARK_SAYS, "Weekends");
        manager.sees("One of two practices, from one statement");
        manager.looksRight();
        gathers(manager, programme, MILL_ROAD_SAYS, "Saturdays");
        merges(manager);
        isPutToTheGroup(manager, weekends);
        isAgreed(manager, programme);
    }

    private static void isAgreed(Reader manager, String programme) {
        manager.opens(programme + "/decisions");
        manager.follows("Saturdays");
        for (var practice :
                Map.of("Elm Park Surgery", "Dr Elm", "Mill Road Practice", "Dr Mill").entrySet()) {
            manager.follows("Record the position of " + practice.getKey());
            manager.chooses("The practice", "Agrees");
            manager.chooses("Who says so for the practice?", practice.getValue());
            manager.presses("Record the position");
            manager.saved();
        }
        manager.follows("Record the agreement");
        manager.presses("Yes, they agreed to these words");
        var agreed = manager.saved();
        manager.follows("Why this? Back, step by step, to what the practices said first");
        manager.sees(ELM_PARK_SAYS);
        manager.sees(MILL_ROAD_SAYS);
        manager.opens(programme + "?after=" + (agreed + 1));
        manager.sees("No practice can staff Saturdays alone.");
    }

    private static String gathers(Reader manager, String programme, String said, String title) {
        manager.opens(programme + "/issues");
        manager.follows("Gather an issue");
        manager.presses("Gather the issue");
        manager.sees("There is a problem");
        manager.sees("Choose at least one statement.");
        manager.looksRight();
        manager.page().getByLabel(said).check();
        manager.fills("What they have in common, in one line", title);
        manager.fills("In words", "No practice can staff Saturdays alone.");
        manager.presses("Gather the issue");
        manager.saved();
        manager.sees(said);
        manager.sees("confirmed by the practice");
        return manager.path();
    }

    private static void merges(Reader manager) {
        manager.follows("Merge others into it");
        manager.sees("A merge cannot be undone.");
        manager.looksRight();
        manager.chooses("Which are the same as this one?", "Weekends");
        manager.fills("Why are they the same?", "Both say that nobody can do it alone.");
        manager.presses("Merge them for good");
        manager.saved();
        manager.sees("Two of two practices, from two statements");
        manager.sees("came with Weekends");
    }

    private static void isPutToTheGroup(Reader manager, String merged) {
        var issue = manager.path();
        manager.follows("Put it to the group");
        assertThat(manager.holds("Title")).isEqualTo("Saturdays");
        assertThat(manager.holds("Exact wording"))
                .isEqualTo("No practice can staff Saturdays alone.");
        manager.sees("Two of two practices, from two statements.");
        manager.presses("Table the proposal");
        var after = manager.saved();
        manager.opens(issue + "?after=" + (after + 1));
        manager.sees("Before the group");
        manager.doesNotSee("Merge others into it");
        manager.looksRight();
        manager.opens(merged);
        manager.sees("into Saturdays");
        manager.doesNotSee("Reword it");
    }

    private static void isHeard(
            Reader manager, String programme, String practice, String person, String said) {
        manager.opens(programme + "/listening/new?practice=" + practice);
        manager.dates("When was it?", 14, 9, 2016);
        manager.fills("Where was it?", "At the surgery");
        manager.chooses("Who of the practice took part?", person);
        manager.chooses("Who listened?", "Rosalind Ashworth");
        manager.presses("Record the meeting");
        manager.saved();
        manager.follows("Add a statement");
        manager.fills("What did they say?", said);
        manager.chooses("What is it about?", "Staff and recruitment");
        manager.presses("Add the statement");
        manager.saved();
        manager.follows("Reflect it back");
        manager.chooses("Who reflected it back?", "Rosalind Ashworth");
        manager.fills("How?", "Letter by email");
        manager.presses("It was reflected back");
        manager.saved();
        manager.sees("In no candidate issue yet.");
    }

    private void confirms(String email, boolean javaScript, String meeting) {
        var partner = signedIn(email, javaScript);
        partner.opens(meeting + "/confirm");
        if (partner.page().getByLabel("Dr ").count() == 1) partner.page().getByLabel("Dr ").check();
        partner.presses("Yes, this is what we said");
        partner.saved();
    }

    private Reader signedIn(String email, boolean javaScript) {
        account("elm@example.org", "Dr Elm", Role.PRACTICE_PARTNER, "W99901");
        account("mill@example.org", "Dr Mill", Role.PRACTICE_PARTNER, "W99902");
        account(MANAGER, "Rosalind Ashworth", Role.LOCALITY_MANAGER, null);
        var reader = new Reader(chromium.reader(1280, javaScript), port, javaScript);
        reader.signsIn(email, PASSWORD);
        return reader;
    }

    private static String programme(Reader manager, String name) {
        manager.opens("/programmes/new");
        manager.fills("Name", name);
        manager.fills("Locality", "Wivel Valley");
        manager.fills("Member practices", "W99901\nW99902");
        manager.presses("Open the programme");
        manager.saved();
        return manager.path();
    }

    private void account(String email, String name, Role role, String practice) {
        var id = new PersonId(email.substring(0, email.indexOf('@')));
        if (people.find(id).isPresent()) return;
        var code = practice == null ? null : new PracticeCode(practice);
        accounts.create(new Person(id, name, email, role, code), PASSWORD);
    }
}
