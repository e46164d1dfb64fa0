package commonground.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How three practices come to agree a vision, from the opening of their programme to the moved
 * deadline, as a locality manager records it; it remembers after which entry each step was seen.
 */
final class Story {
    static final String FIRST_WORDS = "One practice on one site by 2020.";
    static final String AGREED_WORDS =
            "Three practices that stay themselves, and share what none can do alone.";

    private final Reader manager;
    private final String name;
    private String programme = "";
    private String decision = "";
    private String deadline = "";
    private long opened;
    private long amended;
    private long agreed;
    private long moved;

    Story(Reader manager, String name) {
        this.manager = manager;
        this.name = name;
    }

    String programme() {
        return programme;
    }

    String decision() {
        return decision;
    }

    String deadline() {
        return deadline;
    }

    /** The entry after which the programme, the changed words, the vision, the new date stood. */
    long opened() {
        return opened;
    }

    long amended() {
        return amended;
    }

    long agreed() {
        return agreed;
    }

    long moved() {
        return moved;
    }

    void isTold() {
        aProgrammeIsOpened();
        aVisionIsTabled();
        onePracticeObjects();
        theWordingIsAmended();
        allAreAskedAgainAndTheObjectionIsResolved();
        theVisionIsAgreed();
        aDeadlineIsSetAndMoved();
    }

    void aProgrammeIsOpened() {
        manager.opens("/");
        manager.follows("Open a programme");
        manager.fills("Name", name);
        manager.fills("Locality", "Wivel Valley");
        manager.fills("Member practices", "W99901\nW99902\nW99903");
        manager.presses("Open the programme");
        opened = manager.saved();
        programme = manager.path();
        manager.sees("23,522 patients");
        manager.sees("fewer than the 30,000");
    }

    void aVisionIsTabled() {
        manager.follows("Decisions");
        manager.sees("Nothing has been tabled yet.");
        manager.follows("Table a proposal");
        manager.presses("Table the proposal");
        manager.sees("There is a problem");
        manager.sees("Write the exact wording.");
        manager.chooses("What is it about?", "Shared vision");
        manager.fills("Title", "Our vision");
        manager.fills("Exact wording", FIRST_WORDS);
        manager.presses("Table the proposal");
        manager.saved();
        decision = manager.path();
        manager.sees("have taken no position on wording 1.");
    }

    private void onePracticeObjects() {
        takesPosition("Elm Park Surgery", "Dr Elm", "Agrees", "");
        manager.follows("Record the position of Mill Road Practice");
        manager.chooses("The practice", "Objects");
        manager.chooses("Who says so for the practice?", "Dr Mill");
        manager.presses("Record the position");
        manager.sees("Say why.");
        manager.fills("Reason", "One site means a bus ride for half of our patients.");
        manager.presses("Record the position");
        manager.saved();
        manager.sees("The objection of Mill Road Practice is open");
    }

    private void theWordingIsAmended() {
        manager.follows("Amend the wording");
        manager.fills("New wording", AGREED_WORDS);
        manager.fills("Why is it changed?", "Answers the objection of Mill Road.");
        manager.presses("Amend the wording");
        amended = manager.saved();
        manager.sees("have taken no position on wording 2.");
        manager.sees("lapsed");
    }

    private void allAreAskedAgainAndTheObjectionIsResolved() {
        takesPosition("Elm Park Surgery", "Dr Elm", "Agrees", "");
        takesPosition("Mill Road Practice", "Dr Mill", "Agrees", "");
        takesPosition("Oak Lane Medical Centre", "Dr Oak", "Stands aside", "");
        manager.follows("Resolve objection 1");
        manager.chooses("How was it resolved?", "Wording amended");
        manager.fills("How did that come about?", "Each practice keeps its site.");
        manager.presses("Record the resolution");
        manager.saved();
        manager.sees("Nothing: under its rule this can be agreed.");
    }

    private void takesPosition(String practice, String representative, String stance, String why) {
        manager.follows("Record the position of " + practice);
        manager.chooses("The practice", stance);
        manager.fills("Reason", why);
        manager.chooses("Who says so for the practice?", representative);
        manager.presses("Record the position");
        manager.saved();
    }

    private void theVisionIsAgreed() {
        manager.follows("Record the agreement");
        manager.presses("Yes, they agreed to these words");
        agreed = manager.saved();
        manager.sees("This decision is sealed");
        manager.follows("Overview");
        manager.sees(AGREED_WORDS);
        manager.sees("How it was agreed");
    }

    private void aDeadlineIsSetAndMoved() {
        manager.follows("Deadlines");
        manager.follows("Set a deadline");
        manager.fills("What has to be done", "Extended access for everybody");
        manager.fills("Who asks for it", "NHS England");
        manager.chooses("National or local", "National");
        manager.dates("Due date", 31, 3, 2059);
        manager.presses("Set the deadline");
        manager.saved();
        deadline = manager.path();
        manager.follows("Move the date");
        manager.dates("New due date", 1, 10, 2058);
        manager.fills("Why is it moved?", "To be ready before the winter.");
        manager.fills("Whose decision was it?", "NHS England, planning guidance");
        manager.presses("Move the date");
        moved = manager.saved();
        manager.sees("Due 1 October 2058");
        manager.sees("To be ready before the winter.");
        assertThat(moved).isGreaterThan(agreed);
    }

    /** What has to be shown is asked for and supplied; it is submitted, and assured. */
    void theDeadlineIsMet() {
        manager.opens(deadline);
        manager.follows("Ask for evidence");
        manager.fills("What has to be shown?", "The rota of the hub");
        manager.presses("Ask for it");
        manager.saved();
        manager.sees("Evidence: 0 of 1");
        manager.follows("Supply The rota of the hub");
        manager.presses("Supply it");
        manager.sees("Write a note, or give a link to where it can be found.");
        manager.fills(
                "What is supplied? (optional if you give a link)",
                "Signed by all three practices.");
        manager.presses("Supply it");
        manager.saved();
        manager.sees("Evidence: 1 of 1");
        manager.follows("Record the submission");
        manager.fills("What was submitted?", "The rota, by email.");
        manager.presses("Record the submission");
        manager.saved();
        manager.follows("Assure it");
        manager.presses("Assure it");
        manager.saved();
        manager.sees("Assured: nothing about this deadline changes any more.");
    }
}
