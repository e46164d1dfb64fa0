package commonground.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import commonground.testing.Lane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Planning a delivery in the browser: what waits for what, and how an outcome comes to stand. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:every-page;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Lane.OF_THEIR_OWN)
class DeliveryJourneyTest {
    private static Chromium chromium;

    @LocalServerPort int port;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void aPlanWhoseStepsWaitForEachOtherInACircleIsRefusedAndTheDatesAreKept() {
        var manager = manager();
        begins(manager, "Wivel Down");
        plans(manager, "Rooms are ready", 1, null);
        plans(manager, "Hub opens", 9, "Rooms are ready");
        manager.sees("Rooms are ready, due 1 January 2031");
        manager.looksRight();

        manager.follows("Rooms are ready");
        manager.follows("Change what it waits for");
        manager.chooses("Waits for", "Hub opens");
        manager.presses("What does it wait for?");
        manager.sees("\"Hub opens\" already waits for \"Rooms are ready\"");
        manager.looksRight();
        assertThat(manager.page().getByLabel("Hub opens").isChecked()).isTrue();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void anOutcomeIsSetAndReadAgainstItsLine() {
        var manager = manager();
        begins(manager, "Wivel Common");
        manager.follows("Outcomes");
        manager.follows("Set the first outcome");
        manager.fills("What will be different", "Patients are seen on Saturdays");
        manager.fills("What is counted or measured", "Appointments kept");
        manager.fills("In what unit", "a month");
        manager.fills("Where it stands (baseline)", "36");
        manager.dates("It stood there on", 1, 1, 2017);
        manager.fills("Where it is to stand (target)", "36.0");
        manager.dates("By when", 31, 12, 2030);
        manager.page().getByLabel("Who sees to it").selectOption(owner());
        manager.presses("Set an outcome");
        manager.sees("The target is the same as the baseline");
        manager.fills("Where it is to stand (target)", "1,384");
        manager.presses("Set an outcome");
        manager.sees("No reading has been recorded yet.");

        manager.follows("Record a reading");
        manager.fills("Appointments kept", "40.5");
        manager.dates("It stood there on", 31, 5, 2018);
        manager.fills("Where does the figure come from?", "Appointment books");
        manager.presses("Record a reading");
        manager.sees("Behind the line");
        manager.sees("Appointments kept: 40.5 on 31 May 2018");
        manager.looksRight();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aDeadlineIsSetFromATemplateMovedShownSubmittedAndAssured() {
        isMet("Wivel Green", true);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void itIsAllTheSameWithoutScripts() {
        isMet("Wivel Heath", false);
    }

    private void isMet(String town, boolean scripts) {
        var manager = reader("sample-manager", scripts);
        begins(manager, town);
        manager.follows("Deadlines");
        manager.follows("Set one from a template");
        manager.page().locator("a[href$='/templates/extended-access-100']").click();
        manager.dates("Due date", 1, 4, 2031);
        // one item is enough to be shown here
        for (var item : manager.page().locator("input[name=evidence]").all().subList(1, 7))
            item.uncheck();
        manager.presses("Set the deadline");
        manager.sees("Due 1 April 2031");
        var deadline = manager.path();
        manager.looksRight();

        manager.follows("Move the date");
        manager.dates("New due date", 1, 10, 2030);
        manager.fills("Whose decision was it?", "NHS England");
        manager.presses("Move the date");
        manager.sees("There is a problem");
        manager.fills("Why is it moved?", "Planning guidance brings it forward");
        manager.presses("Move the date");
        manager.sees("now 182 days earlier");

        manager.follows("Record the submission");
        manager.fills("What was submitted?", "The town's plan");
        manager.presses("Record the submission");
        manager.sees("has not been supplied");
        manager.opens(deadline);
        manager.page().locator("a[href$='/supply']").first().click();
        manager.fills("What is supplied? (optional if you give a link)", "The signed rota");
        manager.presses("Supply it");
        manager.sees("1 of 1 supplied");
        manager.follows("Record the submission");
        manager.fills("What was submitted?", "The town's plan");
        manager.presses("Record the submission");
        manager.sees("Submitted");
        manager.looksRight();

        var commissioner = reader("sample-commissioner", scripts);
        commissioner.opens(deadline);
        commissioner.follows("Assure it");
        commissioner.presses("Assure it");
        commissioner.sees("Assured: nothing about this deadline changes any more.");
        commissioner.doesNotSee("Move the date");
        commissioner.looksRight();
    }

    private Reader manager() {
        return reader("sample-manager", true);
    }

    private Reader reader(String person, boolean scripts) {
        var reader = new Reader(chromium.reader(1280, scripts), port, scripts);
        reader.opens("/sign-in");
        reader.page().locator("form[action='/sign-in/as/" + person + "'] button").click();
        return reader;
    }

    private static void begins(Reader manager, String name) {
        manager.opens("/programmes/new");
        manager.fills("Name", name);
        manager.fills("Locality", "Ashdown and the Weald");
        manager.presses("Open the programme");
        manager.sees(name);
        manager.follows("Plan");
        manager.looksRight();
    }

    private static void plans(Reader manager, String title, int month, String after) {
        manager.follows("Milestones and actions");
        manager.follows(after == null ? "Plan the first milestone" : "Plan a milestone");
        manager.fills("What is reached then", title);
        manager.page().getByLabel("Who sees to it").selectOption(owner());
        manager.dates("Due date", 1, month, 2031);
        if (after != null) manager.chooses("Waits for (optional)", after);
        manager.presses("Plan a milestone");
        manager.sees("It is in the record.");
    }

    private static SelectOption owner() {
        return new SelectOption().setLabel("Helen Marsh");
    }
}
