package commonground.views;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.ProgrammeId;
import commonground.ledger.Ledger;
import commonground.testing.Sender;
import commonground.testing.Stillness;
import commonground.testing.TallyRow;
import commonground.testing.TallyView;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What cannot be folded or done is set aside, is seen, and holds up nothing else. */
@TestPropertySource(properties = "testing.database=of-its-own")
abstract class FaultsTest {
    @Autowired Sender sender;
    @Autowired Ledger ledger;
    @Autowired TallyView view;
    @Autowired Stillness stillness;
    @Autowired Moments moments;
    @Autowired Keeping keeping;
    @Autowired Progress progress;
    @Autowired DeadLetters deadLetters;
    @Autowired FollowerTable followers;
    @Autowired Policies policies;
    @Autowired Rebuild rebuild;
    @Autowired ViewsHealth health;
    @Autowired EntityManager entities;
    @Autowired TransactionTemplate transaction;

    /** Made-up histories, recorded here by other tests, ask policies for what cannot be done. */
    @BeforeEach
    void whatOthersLeftIsForgotten() {
        stillness.begin();
        transaction.executeWithoutResult(status -> deadLetters.forget("policies"));
    }

    @AfterEach
    void mend() {
        view.broken = false;
        transaction.executeWithoutResult(status -> deadLetters.forget("policies"));
        rebuild.begin();
        atRest();
        assertThat(deadLetters.count()).isZero();
        assertThat(healthIs()).isEqualTo("UP");
    }

    @AfterEach
    void othersGoOn() {
        stillness.end();
    }

    @Test
    void anEventThatCannotBeFoldedStopsItsOwnRowUntilTheViewIsMendedAndRebuilt() {
        stopsItsOwnRowOnly("poison", IllegalStateException.class.getSimpleName());
    }

    @Test
    void aRowThatCannotBeStoredStopsItselfUntilTheViewIsMendedAndRebuilt() {
        stopsItsOwnRowOnly("too long a note ".repeat(20), "DataException");
    }

    private void stopsItsOwnRowOnly(String note, String reason) {
        var struck = sender.aTallyOf(2);
        var other = sender.aTallyOf(1);
        atRest();
        view.broken = true;

        sender.count(struck, note);
        sender.count(struck, "after it");
        sender.count(other, "goes on");
        atRest();

        assertThat(row(struck)).isEqualTo(new TallyRow(2, "note 1"));
        assertThat(row(other)).isEqualTo(new TallyRow(2, "goes on"));
        assertThat(deadLetters.oldest(5)).hasSize(2).first().asString().contains(reason);
        assertThat(healthIs()).isEqualTo("DEGRADED");

        var counts = keeping.counts("tally_view", "counted", (row, n) -> row.getLong("counted"));
        var counted = counted(counts);

        mend();
        assertThat(row(struck)).isEqualTo(new TallyRow(4, "after it"));
        assertThat(counted(counts)).as("not as it was kept").isNotEqualTo(counted);
    }

    @Test
    void whatAPolicyAsksForIsDoneAndIsQuietTheSecondTime() {
        var tally = sender.aTally();
        var asked = sender.count(tally, "ask");
        atRest();
        assertThat(ledger.version(tally.value())).contains(asked.version() + 1);
        var last = ledger.lastPosition();

        policies.stop();
        transaction.executeWithoutResult(
                status -> followers.moveTo("policies", asked.position() - 1));
        policies.start();
        atRest();

        assertThat(ledger.lastPosition()).isEqualTo(last);
        assertThat(deadLetters.count()).isZero();
    }

    @Test
    void aPolicyThatIsRefusedOrFailsIsSeenAndTheNextOnesGoOn() {
        var tally = sender.aTally();
        sender.count(tally, "ask too much");
        sender.count(tally, "ask what nobody thought of");
        var asked = sender.count(tally, "ask");
        atRest();

        assertThat(deadLetters.oldest(5)).hasSize(2);
        assertThat(healthIs()).isEqualTo("DEGRADED");
        assertThat(ledger.version(tally.value())).contains(asked.version() + 1);
    }

    @Test
    void aRebuildSendsNoCommandAgain() {
        sender.count(sender.aTally(), "ask");
        atRest();
        var last = ledger.lastPosition();

        rebuild.begin();
        atRest();

        assertThat(ledger.lastPosition()).isEqualTo(last);
    }

    private Map<Long, Long> counted(Counts<Long> counts) {
        return moments.now().read(counts::now);
    }

    private void atRest() {
        assertThat(progress.awaitRest(Duration.ofSeconds(20))).isTrue();
    }

    private String healthIs() {
        return health.health().getStatus().getCode();
    }

    private TallyRow row(ProgrammeId tally) {
        List<?> rows =
                entities.createQuery("select v.row from TallyVersion v where v.id.key = :key")
                        .setParameter("key", tally.value())
                        .getResultList();
        return (TallyRow) rows.getFirst();
    }
}
