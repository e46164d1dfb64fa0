package commonground.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nobody reads half a story. */
class BeingToldPagesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2017-06-05T09:00:00Z"), ZoneOffset.UTC);

    private final BeingToldPages beingTold = new BeingToldPages(CLOCK);
    private final MockMvcTester sample =
            MockMvcTester.of(
                    List.of(new Story()), setup -> setup.addInterceptors(beingTold).build());

    @RestController
    private static class Story {
        @GetMapping({"/", "/api/story"})
        String whole() {
            return "the whole story";
        }
    }

    @Test
    void aReaderIsShownHowFarTheStoryIsAndThePageAsksAgain() {
        var page = sample.get().uri("/").exchange();
        assertThat(page).hasStatus(503).hasHeader("Refresh", "1").hasViewName("demo/being-told");
        assertThat(page).model().containsEntry("reached", LocalDate.of(2017, 6, 5));
    }

    @Test
    void aProgramIsToldToComeAgain() {
        var answer = sample.get().uri("/api/story").exchange();
        assertThat(answer).hasStatus(503).hasHeader("Retry-After", "1");
        assertThat(answer).bodyText().isEmpty();
    }

    @Test
    void onceItIsToldEverybodyReadsIt() {
        beingTold.toItsEnd();
        assertThat(sample.get().uri("/").exchange()).hasStatusOk();
        assertThat(sample.get().uri("/api/story").exchange()).bodyText().contains("whole");
    }
}
