package commonground.programme;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.ledger.Ledger;
import commonground.testing.InMemory;
import commonground.views.Moments;
import commonground.views.Progress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InMemory
class ProgrammeJourneyTest {
    @Autowired Commands commands;

    @Autowired ProgrammeRows rows;

    @Autowired Progress progress;

    @Autowired Moments moments;

    @Autowired Ledger ledger;

    @Test
    void aProgrammeIsSeenAsItStoodAtEachStep() {
        var id = ProgrammeId.next();
        var elmPark = new PracticeCode("A81001");
        var millRoad = new PracticeCode("A81002");
        var opened = as(new OpenProgramme(id, "Ashdown Heath", "Ashdown", List.of(elmPark)));
        var joined = as(new AddMember(id, millRoad, "asked to come in"));
        var left = as(new RemoveMember(id, elmPark, "retired"));
        assertThat(progress.await(left, Duration.ofSeconds(5))).isTrue();

        assertThat(rows.find(id).orElseThrow().name()).isEqualTo("Ashdown Heath");
        assertThat(membersAt(id, opened)).containsExactly(elmPark);
        assertThat(membersAt(id, joined)).containsExactly(elmPark, millRoad);
        assertThat(membersAt(id, left)).containsExactly(millRoad);
        assertThat(ledger.verify().unaltered()).isTrue();
    }

    @Test
    void whatAnotherNodeRecordedCountsForARefusalToo() {
        var id = ProgrammeId.next();
        var elmPark = new PracticeCode("A81001");
        as(new OpenProgramme(id, "Wivel Valley", "Ashdown", List.of(elmPark)));
        // behind the back of the aggregate that is kept ready here
        var left = new MemberLeft(id, elmPark, "retired");
        Acting.as(PersonId.COMMON_GROUND)
                .call(() -> ledger.append("Programme", id.value(), 1, List.of(left)));

        var back = as(new AddMember(id, elmPark, "found a successor"));
        assertThat(progress.await(back, Duration.ofSeconds(5))).isTrue();
        assertThat(membersAt(id, back)).containsExactly(elmPark);
    }

    private List<PracticeCode> membersAt(ProgrammeId id, long position) {
        return moments.at(Long.toString(position))
                .read(() -> rows.members(id).stream().map(MemberRow::practice).toList());
    }

    private long as(Object command) {
        return Acting.as(PersonId.COMMON_GROUND).call(() -> commands.send(command).position());
    }
}
