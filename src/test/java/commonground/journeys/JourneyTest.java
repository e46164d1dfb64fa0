package commonground.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import commonground.access.Accounts;
import commonground.access.People;
import commonground.access.Person;
import commonground.access.Role;
import commonground.access.Terminal;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.testing.Lane;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

/**
 * What the product is for, from its first start to the verified record, as people do it in a
 * browser. The first start comes first, as there is only one; otherwise each journey has a
 * programme of its own.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:journeys;DB_CLOSE_DELAY=-1")
@Import(JourneyTest.Shown.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Lane.OF_THEIR_OWN)
class JourneyTest {
    private static final Pattern SETUP = Pattern.compile("http://localhost:\\d+(/setup/\\S+)");
    private static final String PASSWORD = "four wild horses trot";
    private static final String FIRST = "first@example.org";
    private static final String ROSALIND = "rosalind@example.org";
    private static final String STUART = "stuart@example.org";
    private static final String EDITION = "epraccur-2016-08.csv";
    private static final String SIZES = "gp-reg-pat-prac-all-2016-07.csv";

    private static Chromium chromium;

    /** The terminal at which the application was started. */
    @TestComponent
    static class Shown implements Terminal {
        private final StringBuffer text = new StringBuffer();

        @Override
        public void show(String more) {
            text.append(more);
        }
    }

    @Autowired Shown shown;

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired People people;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
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
    @Order(1)
    void fromTheFirstStartToTheVerifiedRecord() throws IOException {
        var manager = reader(true);
        makesTheFirstAccount(manager);
        manager.signsIn(FIRST, PASSWORD);
        manager.sees("no practices to begin one with");
        manager.looksRight();
        manager.follows("Import practices");
        imports(manager, "Practices", EDITION, sample(EDITION));
        manager.sees("Imported: new");
        manager.opens("/practices/import");
        imports(manager, "List sizes", SIZES, sample(SIZES));
        invites(manager, "Dr Elm", "elm@example.org", "W99901");
        invites(manager, "Dr Mill", "mill@example.org", "W99902");
        invites(manager, "Dr Oak", "oak@example.org", "W99903");

        var story = new Story(manager, "Wivel Green");
        story.isTold();
        looksBack(manager, story);
        verifiesTheRecord(manager, story);
    }

    @Test
    @Order(2)
    void theSameWithoutJavaScript() throws IOException {
        practicesAreKnown();
        account(STUART, "Stuart Blythe", Role.LOCALITY_MANAGER, null);
        var manager = reader(false);
        manager.signsIn(STUART, PASSWORD);
        manager.opens("/practices/import");
        imports(manager, "Practices", EDITION, sample(EDITION));
        manager.sees("There was nothing new");

        var story = new Story(manager, "Wivel Heath");
        story.isTold();
        manager.opens(story.deadline());
        choosesEntry(manager, story.moved());
        manager.follows("Previous step");
        manager.sees("Due 31 March 2059");
        manager.follows("Back to now");
        story.theDeadlineIsMet();
        verifiesTheRecord(manager, story);
    }

    @Test
    @Order(3)
    void whoAmendsWhatAnotherHasAmendedIsToldAndLosesNothing() throws IOException {
        practicesAreKnown();
        account(ROSALIND, "Rosalind Ashworth", Role.LOCALITY_MANAGER, null);
        account(STUART, "Stuart Blythe", Role.LOCALITY_MANAGER, null);
        var rosalind = reader(true);
        rosalind.signsIn(ROSALIND, PASSWORD);
        var story = new Story(rosalind, "Wivel Common");
        story.aProgrammeIsOpened();
        story.aVisionIsTabled();
        var stuart = reader(true);
        stuart.signsIn(STUART, PASSWORD);
        stuart.opens(story.decision() + "/amend");
        stuart.fills("New wording", "One team on three sites.");
        stuart.fills("Why is it changed?", "Talked over on Monday.");

        rosalind.follows("Amend the wording");
        rosalind.fills("New wording", "Three sites, one rota.");
        rosalind.fills("Why is it changed?", "Nobody wants to move.");
        rosalind.presses("Amend the wording");
        rosalind.saved();

        stuart.presses("Amend the wording");
        stuart.sees("you had wording 1 before you, the current one is wording 2");
        stuart.sees("Three sites, one rota.");
        assertThat(stuart.holds("New wording")).isEqualTo("One team on three sites.");
        assertThat(stuart.holds("Why is it changed?")).isEqualTo("Talked over on Monday.");
        stuart.presses("Amend the wording");
        stuart.saved();
        stuart.sees("One team on three sites.");
    }

    @Test
    @Order(4)
    void whoIsInvitedSaysWhereTheirOwnPracticeStands() throws IOException {
        practicesAreKnown();
        var manager = reader(true);
        manager.signsIn(ROSALIND, PASSWORD);
        var link = invites(manager, "Dr Linden", "linden@example.org", "W99903");
        var story = new Story(manager, "Wivel Bridge");
        story.aProgrammeIsOpened();
        story.aVisionIsTabled();

        var linden = reader(true);
        linden.opens(link);
        linden.sees("You have been invited to Common Ground as Dr Linden");
        linden.looksRight();
        linden.fills("Password", PASSWORD);
        linden.fills("The same password again", PASSWORD);
        linden.presses("Set the password");
        linden.signsIn("linden@example.org", PASSWORD);
        linden.opens(story.decision());
        linden.follows("Record the position of Oak Lane Medical Centre");
        linden.chooses("The practice", "Agrees with a concern");
        linden.fills("Reason", "Who pays for the first year?");
        linden.chooses("Who says so for the practice?", "Dr Linden");
        linden.presses("Record the position");
        linden.saved();
        linden.sees("Who pays for the first year?");
        linden.doesNotSee("the position of Elm Park Surgery");
    }

    private void makesTheFirstAccount(Reader reader) {
        var link = SETUP.matcher(shown.text);
        assertThat(link.find()).as("the first start prints a link").isTrue();
        reader.opens(link.group(1));
        reader.looksRight();
        reader.fills("Your name", "Rosalind Ashworth");
        reader.fills("Email address", FIRST);
        reader.fills("Password", PASSWORD);
        reader.fills("The same password again", PASSWORD);
        reader.presses("Make the account");
        reader.sees("Your account is made");
    }

    /** The link with which they set their password. */
    private static String invites(Reader manager, String name, String email, String practice) {
        manager.opens("/people/new?practice=" + practice);
        manager.fills("Name", name);
        manager.fills("Email address", email);
        manager.chooses("Role", "Practice partner");
        manager.presses("Invite");
        manager.sees(name + " is invited");
        manager.looksRight();
        return manager.holds("Link for " + name);
    }

    private static void imports(Reader manager, String kind, String name, byte[] file) {
        manager.chooses("What kind of file is it?", kind);
        manager.attaches(name, file);
        manager.presses("Import");
        manager.sees("SHA-256");
    }

    /** Back step by step from the moved date to the opening, then straight to chosen moments. */
    private static void looksBack(Reader reader, Story story) {
        reader.opens(story.deadline());
        choosesEntry(reader, story.moved());
        reader.sees("Due 1 October 2058");
        reader.follows("Previous step");
        reader.sees("Due 31 March 2059");
        reader.doesNotSee("Move the date");

        reader.opens(story.programme() + "?at=" + story.moved());
        reader.sees("moved once, first set for 31 March 2059");
        for (var step = story.moved() - 1; step >= story.opened(); step--) {
            reader.follows("Previous step");
            reader.sees("Entry " + step + " in the record.");
            reader.sees("Nothing can be changed here.");
            if (step < story.agreed()) reader.doesNotSee("How it was agreed");
        }
        reader.sees("None has been agreed yet.");

        reader.opens(story.decision() + "?at=" + story.amended());
        reader.sees(Story.AGREED_WORDS);
        reader.sees("lapsed");
        reader.follows("Previous step");
        reader.sees(Story.FIRST_WORDS);
        reader.sees("The objection of Mill Road Practice is open");
        reader.doesNotSee("Amend the wording");
        reader.opens(story.decision() + "/amend?at=" + story.amended());
        assertThat(reader.page().getByLabel("New wording").isDisabled()).isTrue();

        reader.follows("Back to now");
        reader.opens(story.programme());
        reader.sees(Story.AGREED_WORDS);
        reader.doesNotSee("Nothing can be changed here.");
    }

    private static void choosesEntry(Reader reader, long entry) {
        reader.unfolds("see an earlier moment");
        reader.fills("Or the number of an entry in the record", String.valueOf(entry));
        reader.presses("Look back");
        reader.sees("You are looking at");
        reader.sees("Entry " + entry + " in the record.");
    }

    private static void verifiesTheRecord(Reader reader, Story story) {
        reader.opens(story.programme());
        reader.follows("The whole record");
        reader.sees("To be ready before the winter.");
        reader.follows("Verify the record");
        reader.presses("Verify now");
        reader.sees("entries are as they were recorded");
    }

    /** For a journey that begins where another has already imported; else it does so itself. */
    private void practicesAreKnown() throws IOException {
        whoSpeaksForThem();
        account(ROSALIND, "Rosalind Ashworth", Role.LOCALITY_MANAGER, null);
        var manager = reader(true);
        manager.signsIn(ROSALIND, PASSWORD);
        for (var file : Map.of("Practices", EDITION, "List sizes", SIZES).entrySet()) {
            manager.opens("/practices/import");
            imports(manager, file.getKey(), file.getValue(), sample(file.getValue()));
        }
    }

    private void whoSpeaksForThem() {
        account("elm@example.org", "Dr Elm", Role.PRACTICE_PARTNER, "W99901");
        account("mill@example.org", "Dr Mill", Role.PRACTICE_PARTNER, "W99902");
        account("oak@example.org", "Dr Oak", Role.PRACTICE_PARTNER, "W99903");
    }

    private void account(String email, String name, Role role, String practice) {
        var id = new PersonId(email.substring(0, email.indexOf('@')));
        var code = practice == null ? null : new PracticeCode(practice);
        if (people.find(id).isPresent() || practice != null && isSpokenFor(code)) return;
        accounts.create(new Person(id, name, email, role, code), PASSWORD);
    }

    private boolean isSpokenFor(PracticeCode practice) {
        return !people.speakingFor(practice).isEmpty();
    }

    private Reader reader(boolean javaScript) {
        return new Reader(chromium.reader(1280, javaScript), port, javaScript);
    }

    private static byte[] sample(String name) throws IOException {
        return new ClassPathResource("demo/" + name).getContentAsByteArray();
    }
}
