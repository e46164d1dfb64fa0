package commonground.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import commonground.access.Person;
import commonground.testing.ByApi;
import commonground.testing.Towns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two ways of deciding besides consent the first time: a majority with a quorum, which a practice
 * that has an interest does not count towards; and a later agreement in the place of an earlier.
 */
class DecidingTest extends ByApi {
    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @AfterEach
    void nothingFailedInTheBrowser() {
        assertThat(chromium.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMajorityDecidesOnceTheQuorumIsThereAndWhoHasAnInterestLeftTheRoom(boolean javaScript) {
        var programme = "/programmes/" + aProgrammeWith(4).id();
        var manager = manager(javaScript);
        manager.opens(programme + "/decisions/new");
        manager.chooses("What is it about?", "Other");
        manager.fills("Title", "Rooms");
        manager.fills("Exact wording", "We rent the rooms at Practice A.");
        manager.chooses("How is it decided?", "Majority of practices");
        manager.unfolds("If by majority");
        manager.fills("Quorum (optional)", "3");
        manager.presses("Table the proposal");
        manager.saved();
        var rooms = manager.path();

        manager.opens(rooms + "/positions/" + town.practice(0) + "/interest");
        manager.fills("What is the interest?", "Its partners own the building.");
        manager.chooses("What follows from it?", "Left the room");
        manager.presses("Declare the interest");
        manager.saved();
        manager.sees("3 of 4 members are eligible to take a position");
        manager.looksRight();

        agrees(manager, rooms, 1);
        agrees(manager, rooms, 2);
        manager.opens(rooms + "/agree");
        manager.sees("This cannot be agreed as things stand.");
        manager.presses("Yes, they agreed to these words");
        manager.sees("There is a problem");
        manager.sees("quorum");

        agrees(manager, rooms, 3);
        manager.opens(rooms + "/agree");
        manager.doesNotSee("This cannot be agreed as things stand.");
        manager.presses("Yes, they agreed to these words");
        manager.saved();
        manager.sees("Agreed");
        manager.sees("Its partners own the building.");
        manager.looksRight();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAgreedDecisionIsPutUnderReviewAndALaterOneTakesItsPlace(boolean javaScript) {
        var programme = "/programmes/" + aProgrammeWith(1).id();
        var manager = manager(javaScript);
        var monthly = tabled(manager, programme + "/decisions/new", "We meet monthly");
        isAgreed(manager, monthly);
        manager.follows("Put it under review");
        manager.fills("Why does the group look at it again?", "Half of us stay away.");
        manager.presses("Put it under review");
        manager.saved();
        manager.sees("It goes on standing until the group stays with it");
        manager.looksRight();

        manager.follows("Table another in its place");
        manager.sees("In the place of");
        manager.fills("Title", "We meet quarterly");
        manager.fills("Exact wording", "We meet quarterly");
        manager.presses("Table the proposal");
        manager.saved();
        var quarterly = manager.path();
        manager.sees("It would take the place of");
        isAgreed(manager, quarterly);
        manager.sees("It took the place of");

        manager.follows("We meet monthly");
        manager.sees("has taken its place. These words stay as they were agreed.");
        manager.looksRight();
        manager.follows("We meet quarterly");
        manager.sees("It took the place of");
    }

    private static String tabled(Reader manager, String page, String words) {
        manager.opens(page);
        manager.chooses("What is it about?", "Other");
        manager.fills("Title", words);
        manager.fills("Exact wording", words);
        manager.presses("Table the proposal");
        manager.saved();
        return manager.path();
    }

    private void isAgreed(Reader manager, String decision) {
        agrees(manager, decision, 0);
        manager.opens(decision + "/agree");
        manager.presses("Yes, they agreed to these words");
        manager.saved();
    }

    private void agrees(Reader manager, String decision, int practice) {
        manager.opens(decision + "/positions/" + town.practice(practice));
        manager.chooses("The practice", "Agrees");
        manager.chooses("Who says so for the practice?", town.partner(practice).name());
        manager.presses("Record the position");
        manager.saved();
    }

    private Reader manager(boolean javaScript) {
        Person person = town.manager();
        var reader = new Reader(chromium.reader(1280, javaScript), port, javaScript);
        reader.signsIn(person.email(), Towns.PASSWORD);
        return reader;
    }
}
