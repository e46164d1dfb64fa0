package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.deadline.DueTimeline.Row;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DueTimelineTest {
    @Test
    void aNameStandsWhereThereIsRoomBesideAllDatesThatADeadlineHad() {
        assertThat(dueAt(100).labelLeft()).isFalse();
        assertThat(dueAt(860).labelLeft()).isTrue();
        assertThat(dueAt(385, 860).labelLeft()).as("the earlier date is far right").isTrue();
        assertThat(dueAt(385, 500).labelLeft()).isFalse();
    }

    private static Row dueAt(int x, int... earlier) {
        var before = Arrays.stream(earlier).boxed().toList();
        // what it says does not matter for where it stands
        return new Row(null, 40, x, before);
    }
}
