package commonground.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.kernel.Moment;
import commonground.kernel.Refusal;
import commonground.ledger.Ledger;
import commonground.testing.Sender;
import commonground.testing.Stillness;
import commonground.testing.TallyRow;
import commonground.testing.TallyVersion;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;

/** The moment is chosen once, and every query of whatever kind keeps to it. */
abstract class MomentTest {
    @Autowired Sender sender;
    @Autowired Ledger ledger;
    @Autowired Moments moments;
    @Autowired Progress progress;
    @Autowired Stillness stillness;
    @Autowired Keeping keeping;
    @Autowired EntityManager entities;
    @Autowired Clock clock;

    @BeforeEach
    void nothingElseIsRecorded() {
        stillness.begin();
    }

    @AfterEach
    void othersGoOn() {
        stillness.end();
    }

    interface Tallies extends JpaRepository<TallyVersion, VersionId> {
        List<TallyVersion> findByIdKey(String key);

        long countByIdKey(String key);

        boolean existsByIdKey(String key);

        @Query("select v.row from TallyVersion v where v.id.key = :key")
        Optional<TallyRow> row(String key);

        @Query("select max(v.row.counted) from TallyVersion v where v.id.key = :key")
        Long highest(String key);

        @Query(
                "select count(v) from TallyVersion v where v.id.key = :key and exists"
                        + " (select 1 from TallyVersion w where w.id.key = :key and w.row.counted > v.row.counted)")
        long outdone(String key);
    }

    @Test
    void everyKindOfQueryKeepsToTheMoment() {
        var tallies = new JpaRepositoryFactory(entities).getRepository(Tallies.class);
        var tally = sender.aTallyOf(2);
        var last = ledger.lastPosition();
        var key = tally.value();
        assertThat(progress.await(last, Duration.ofSeconds(10))).isTrue();

        for (int counted = 0; counted <= 2; counted++) {
            var position = last - 2 + counted;
            var expected = new TallyRow(counted, counted == 0 ? "" : "note " + (counted - 1));
            moments.at(Long.toString(position))
                    .read(() -> {
                        assertThat(tallies.findByIdKey(key))
                                .extracting(TallyVersion::row)
                                .containsExactly(expected);
                        assertThat(tallies.row(key)).contains(expected);
                        assertThat(tallies.countByIdKey(key)).isEqualTo(1);
                        assertThat(tallies.highest(key)).isEqualTo(expected.counted());
                        assertThat(tallies.outdone(key)).isZero();
                        assertThat(tallies.findById(new VersionId(key, position))).isPresent();
                        assertThat(tallies.findById(new VersionId(key, position - 1))).isEmpty();
                        assertThat(tallies.findById(new VersionId(key, position + 1))).isEmpty();
                        assertThat(
                                        tallies.findAll().stream()
                                                .filter(v ->
                                                        ((Version<?>) v).id().key().equals(key)))
                                .hasSize(1);
                        return true;
                    });
        }
        moments.at(Long.toString(last - 3))
                .read(() -> {
                    assertThat(tallies.existsByIdKey(key)).isFalse();
                    assertThat(tallies.row(key)).isEmpty();
                    return true;
                });
        assertThat(tallies.row(key)).as("outside a request: now").isPresent();
    }

    @Test
    void nothingAskedForIsNow() {
        assertThat(moments.at(null).now()).isTrue();
        assertThat(moments.at("  ").now()).isTrue();
    }

    @Test
    void aPositionIsTheMomentOfItsEvent() {
        sender.aTallyOf(1);
        var position = ledger.lastPosition();

        var moment = moments.at(" " + position + " ");

        assertThat(moment.position()).isEqualTo(position);
        assertThat(moment.instant()).isEqualTo(ledger.recordedAt(position).orElseThrow());
        assertThat(moment.now()).isFalse();
        assertThat(moments.at("0").position()).isZero();
    }

    @Test
    void anInstantIsTheLastPositionRecordedByThen() {
        sender.aTallyOf(1);
        var position = ledger.lastPosition();
        var recorded = ledger.recordedAt(position).orElseThrow();

        assertThat(moments.at(recorded.toString()).position()).isGreaterThanOrEqualTo(position);
        assertThat(moments.at(recorded.minusNanos(1000).toString()).position())
                .isLessThan(position);
    }

    @Test
    void todayIsHeldAtThePresentMoment() {
        sender.aTallyOf(1);
        var today = clock.instant().atZone(Moment.LONDON).toLocalDate();

        var moment = moments.at(today.toString());

        assertThat(moment.position()).isGreaterThanOrEqualTo(ledger.lastPosition());
        assertThat(moment.instant()).isBeforeOrEqualTo(clock.instant());
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-31, 2018-01-31T23:59:59.999999Z",
        "2018-03-25, 2018-03-25T22:59:59.999999Z", // the day on which summer time began
        "2018-10-28, 2018-10-28T23:59:59.999999Z", // the day on which it ended
        "2018-06-01T09:00, 2018-06-01T08:00:00Z",
        "2018-03-25T01:30, 2018-03-25T01:30:00Z", // a time that was left out
        "2018-10-28T01:30, 2018-10-28T00:30:00Z", // one that came twice: the first
        "2018-06-01T09:00:00+02:00, 2018-06-01T07:00:00Z"
    })
    void timesAreMeantAsInTheUnitedKingdom(String asked, Instant meant) {
        assertThat(moments.at(asked).instant()).isEqualTo(meant);
        assertThat(moments.at(asked).position()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "-999999999-01-01T00:00:00Z", "0000-01-01T00:00"})
    void longAgoIsBeforeEverything(String asked) {
        assertThat(moments.at(asked).position()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2018-02-30",
                "2018-13-01",
                "2018-02-01T25:00",
                "1e5",
                "-1",
                "٣",
                "999999999999999999",
                "99999999999999999999",
                "9999-12-31",
                "+999999999-12-31T23:59:59Z",
                "2018-02-01T09:00:00Z'; drop table ledger",
                "2018-02-01 09:00"
            })
    void whatIsNoMomentOrHasNotComeIsRefused(String asked) {
        assertThatThrownBy(() -> moments.at(asked))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.INVALID));
    }

    @Test
    void whatIsCountedIsMovedOnFromMomentToMoment() {
        var before = ledger.lastPosition();
        var random = new Random(56_14);
        var tallies = IntStream.range(0, 3).mapToObj(i -> sender.aTally()).toList();
        for (int i = 0; i < 60; i++)
            sender.count(
                    tallies.get(random.nextInt(3)),
                    List.of("one", "two", "end").get(random.nextInt(3)));
        var last = ledger.lastPosition();
        assertThat(progress.await(last, Duration.ofSeconds(10))).isTrue();

        var counts = counts();
        for (int i = 0; i < 100; i++) {
            var moment = moments.at(Long.toString(before + random.nextLong(last - before + 1)));
            assertThat(moment.<Map<TallyRow, Long>, RuntimeException>read(counts::now))
                    .as("at %d", moment.position())
                    .isEqualTo(moment.<Map<TallyRow, Long>, RuntimeException>read(counts()::now));
        }
        assertThat(counts.now()).as("outside a request: now").isEqualTo(counts().now());
    }

    /** As if nothing had been counted before. */
    private Counts<TallyRow> counts() {
        return keeping.counts(
                "tally_view",
                "counted, last_note",
                (row, n) -> new TallyRow(row.getInt("counted"), row.getString("last_note")));
    }
}
