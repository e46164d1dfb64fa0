package commonground.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.testing.InMemory;
import commonground.testing.Sender;
import java.time.Duration;
import java.util.List;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a decision remembers when it is taken up again from its snapshot. */
@InMemory
class LongDecisionTest {
    private static final PracticeCode ELM_PARK = new PracticeCode("A81001");
    private static final PracticeCode MILL_ROAD = new PracticeCode("A81002");
    private static final PersonId PARTNER = new PersonId("the-partner");

    @Autowired Sender sender;
    @Autowired JdbcTemplate jdbc;

    @Autowired
    @Qualifier("aggregates")
    Cache kept;

    @Test
    void positionsAndObjectionsAreStillKnown() {
        var id = DecisionId.next();
        sender.send(
                new TableProposal(id, ProgrammeId.next(), Subject.OTHER, "Saturdays", "Open them"));
        say(id, MILL_ROAD, Stance.OBJECT, "our only nurse");
        for (int i = 0; i < 110; i++) say(id, ELM_PARK, Stance.AGREE, "reason " + i);
        await().atMost(Duration.ofSeconds(20)).until(() -> snapshots(id) == 1);
        kept.removeAll();

        assertThat(refusal(new AgreeProposal(id, 1, List.of(ELM_PARK, MILL_ROAD))))
                .isEqualTo("decision.objection-open");
        sender.send(new WithdrawObjection(id, MILL_ROAD, 1, "settled"));
        assertThat(refusal(new AgreeProposal(id, 1, List.of(ELM_PARK, MILL_ROAD))))
                .isEqualTo("decision.still-objects");
        say(id, MILL_ROAD, Stance.STAND_ASIDE, "");
        var agreed = sender.send(new AgreeProposal(id, 1, List.of(ELM_PARK, MILL_ROAD)));
        assertThat(agreed.version()).isEqualTo(115);
    }

    private void say(DecisionId id, PracticeCode practice, Stance stance, String reason) {
        sender.send(new TakePosition(id, practice, 1, stance, reason, PARTNER));
    }

    private String refusal(Object command) {
        return catchThrowableOfType(Refusal.class, () -> sender.send(command))
                .reasons()
                .getFirst()
                .key();
    }

    private int snapshots(DecisionId id) {
        return jdbc.queryForObject(
                "select count(*) from ledger_snapshot where stream = ?", Integer.class, id.value());
    }
}
