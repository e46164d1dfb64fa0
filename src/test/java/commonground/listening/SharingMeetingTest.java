package commonground.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import commonground.kernel.IssueId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.kernel.SharingId;
import commonground.testing.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class SharingMeetingTest {
    private static final SharingId TOWN_HALL = new SharingId("town-hall");
    private static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    private static final IssueId SATURDAYS = new IssueId("saturdays");
    private static final PracticeCode ELM = new PracticeCode("A81001");
    private static final PracticeCode MILL = new PracticeCode("A81002");
    private static final LocalDate AUTUMN = LocalDate.of(2016, 10, 27);
    private static final SharingMeetingHeld HELD =
            new SharingMeetingHeld(
                    TOWN_HALL, ASHDOWN, AUTUMN, "Town hall", List.of(ELM, MILL), "Four partners");
    private static final IssueDiscussed DISCUSSED =
            new IssueDiscussed(TOWN_HALL, ASHDOWN, SATURDAYS, "All nodded");

    private final AggregateTestFixture<SharingMeeting> fixture =
            new AggregateTestFixture<>(SharingMeeting.class);

    @Test
    void severalPracticesMeet() {
        fixture.givenNoPriorActivity().when(meeting(ELM, MILL)).expectEvents(HELD);
    }

    @Test
    void onePracticeAloneSharesNothing() {
        assertThatThrownBy(() -> meeting(ELM)).hasMessageContaining("sharing.takes-two");
        assertThatThrownBy(() -> meeting(ELM, ELM)).hasMessageContaining("duplicate");
    }

    @Test
    void whatWasSaidAboutAnIssueIsWrittenDown() {
        fixture.given(HELD).when(says("All nodded")).expectEvents(DISCUSSED);
        fixture.given(HELD, DISCUSSED)
                .when(says("All nodded"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void otherWordsAreACorrectionWithAReason() {
        refused(
                fixture.given(HELD, DISCUSSED).when(says("Nobody nodded")),
                "sharing.discussed-already");
        fixture.given(HELD, DISCUSSED)
                .when(correct("Nobody nodded"))
                .expectEvents(
                        new DiscussionCorrected(
                                TOWN_HALL, ASHDOWN, SATURDAYS, "Nobody nodded", "Mill Road asked"));
        fixture.given(HELD, DISCUSSED)
                .when(correct("All nodded"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void onlyWhatWasDiscussedIsCorrected() {
        refused(fixture.given(HELD).when(correct("x")), "sharing.not-discussed");
    }

    @Test
    void thereIsAnEndToWhatOneMeetingDiscusses() {
        var events = new ArrayList<Object>(List.of(HELD));
        for (int i = 0; i < SharingMeeting.MOST_ISSUES; i++)
            events.add(new IssueDiscussed(TOWN_HALL, ASHDOWN, new IssueId("i" + i), "x"));
        refused(fixture.given(events).when(says("one more")), "sharing.too-many-issues");
    }

    @Test
    void theMeetingCountsIssuesAndEachKeepsItsLastWords() {
        var told =
                Told.of(
                        HELD,
                        DISCUSSED,
                        new DiscussionCorrected(TOWN_HALL, ASHDOWN, SATURDAYS, "No", "asked"));

        assertThat(told.in(new SharingView()).get("town-hall").discussed()).isEqualTo(1);
        var row = told.in(new DiscussedView()).get("town-hall/saturdays");
        assertThat(row.said()).isEqualTo("No");
        assertThat(row.corrections()).isEqualTo(1);
    }

    private static RecordSharing meeting(PracticeCode... practices) {
        return new RecordSharing(
                TOWN_HALL, ASHDOWN, AUTUMN, "Town hall", List.of(practices), "Four partners");
    }

    private static RecordDiscussion says(String words) {
        return new RecordDiscussion(TOWN_HALL, SATURDAYS, words);
    }

    private static CorrectDiscussion correct(String words) {
        return new CorrectDiscussion(TOWN_HALL, SATURDAYS, words, "Mill Road asked");
    }

    private static void refused(ResultValidator<?> outcome, String key) {
        outcome.expectNoEvents().expectException(Refusal.class);
        outcome.expectExceptionMessage(containsString("key=" + key + ","));
    }
}
