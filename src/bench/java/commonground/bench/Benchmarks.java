package commonground.bench;

import commonground.deadline.Deadlines;
import commonground.decision.Decisions;
import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.ledger.Ledger;
import commonground.programme.Programmes;
import commonground.testing.Histories;
import commonground.testing.Sender;
import commonground.testing.Tally.Counted;
import commonground.views.Moments;
import commonground.views.Progress;
import commonground.views.Rebuild;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Prints one table of ratios; see {@code docs/performance.md} for the command. */
@EnabledIfSystemProperty(named = "bench", matches = "true")
abstract class Benchmarks {
    private static final long SEED = 2018;
    private static final int STEPS = 2000;
    private static final int STREAMS = 400;
    private static final int EVENTS_A_STREAM = 50;
    private static final Duration LONG = Duration.ofMinutes(2);

    @Autowired Sender sender;
    @Autowired Histories histories;
    @Autowired Ledger ledger;
    @Autowired Progress progress;
    @Autowired Rebuild rebuild;
    @Autowired Moments moments;
    @Autowired Programmes programmes;
    @Autowired Decisions decisions;
    @Autowired Deadlines deadlines;
    @Autowired DataSource database;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void table() {
        transaction.executeWithoutResult(status -> PlainInsert.createTable(jdbc));
        histories.happen(SEED, STEPS);
        for (int stream = 0; stream < STREAMS; stream++) appendMany("bulk-" + stream);
        progress.await(ledger.lastPosition(), LONG);
        var pairs = new ArrayList<Pair>();
        if (wanted("R1")) pairs.add(rebuild());
        if (wanted("H1")) pairs.add(verify());
        if (wanted("A1")) pairs.add(earlier());
        for (int threads : List.of(1, 4, 16)) if (wanted("W1")) pairs.add(commands(threads));
        Pair.print(getClass().getSimpleName(), pairs.stream());
    }

    /** As an import does: many events at once. */
    private void appendMany(String stream) {
        var events =
                IntStream.rangeClosed(1, EVENTS_A_STREAM)
                        .mapToObj(n -> new Counted(new ProgrammeId(stream), n, "note " + n))
                        .toList();
        Acting.as(PersonId.COMMON_GROUND).call(() -> ledger.append("Tally", stream, -1, events));
    }

    private static boolean wanted(String id) {
        return System.getProperty("bench.only", id).contains(id);
    }

    private Pair commands(int threads) {
        var tallies = IntStream.range(0, threads).mapToObj(i -> sender.aTally()).toList();
        sender.count(tallies.getFirst(), "a note of ordinary length");
        var row =
                jdbc.queryForMap(
                        "select metadata, payload from ledger where position = ?",
                        ledger.lastPosition());
        return Pair.measured(
                "W1",
                "commands/s, " + threads + " threads",
                () ->
                        Speed.of(
                                threads,
                                t -> sender.count(tallies.get(t), "a note of ordinary length")),
                () -> plainInserts(threads, row.get("metadata"), row.get("payload")),
                threads == 1 ? "≥ 0.6" : "≥ 1.0 at 16, later");
    }

    private double plainInserts(int threads, Object metadata, Object payload) {
        progress.awaitRest(LONG);
        try (var plain =
                new PlainInsert(
                        database,
                        Math.min(threads, 8),
                        String.valueOf(metadata),
                        String.valueOf(payload))) {
            return Speed.of(Math.min(threads, 8), plain::once);
        }
    }

    private Pair rebuild() {
        var events = ledger.lastPosition();
        return Pair.measured(
                "R1",
                "rebuild of all views, events/s",
                () -> Speed.of(events, this::rebuildAll),
                () -> Speed.of(events, this::selectAndParse),
                "≥ 0.4");
    }

    private void rebuildAll() {
        rebuild.begin();
        progress.await(ledger.lastPosition(), LONG);
    }

    private void selectAndParse() {
        var json = JsonMapper.builder().build();
        jdbc.query(
                "select payload from ledger order by position",
                row -> {
                    json.readTree(row.getString(1));
                });
    }

    private Pair verify() {
        var events = ledger.lastPosition();
        return Pair.measured(
                "H1",
                "verification, events/s",
                () -> Speed.of(events, () -> ledger.verify()),
                () -> Speed.of(events, this::scanAndHash),
                "≥ 0.8");
    }

    private void scanAndHash() {
        jdbc.query(
                "select * from ledger order by position",
                row -> {
                    var digest = sha256();
                    for (int column = 1; column <= 14; column++) {
                        var text = row.getString(column);
                        if (text != null)
                            digest.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    }
                    digest.digest();
                });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A programme's whole dashboard, as far as the database is concerned. */
    private Pair earlier() {
        var last = ledger.lastPosition();
        var programme = programmes.all().getLast().programme();
        var then = Long.toString(last - last / 10);
        return Pair.measured(
                "A1",
                "dashboard at an earlier moment, p95 in µs",
                () -> Speed.p95(300, () -> dashboard(programme, then)),
                () -> Speed.p95(300, () -> dashboard(programme, "")),
                "≤ 1.2");
    }

    private void dashboard(ProgrammeId programme, String at) {
        moments.at(at)
                .read(() -> {
                    programmes.require(programme);
                    decisions.standings(decisions.of(programme));
                    return deadlines.of(programme);
                });
    }
}
