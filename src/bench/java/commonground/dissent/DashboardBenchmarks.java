package commonground.dissent;

import commonground.bench.Processor;
import commonground.bench.Rows;
import commonground.decision.DecisionState;
import commonground.decision.Register;
import commonground.decision.RegisterSearch;
import commonground.decision.Subject;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** D1: what dashboards over many programmes take, now and at a moment half-way through. */
@EnabledIfSystemProperty(named = "bench", matches = "true")
abstract class DashboardBenchmarks {
    private static final int RUNS = 100;

    /** The line's reads: each of the same moment, or each where one more objection was raised. */
    private boolean somethingNewBeforeEach;

    private long further;

    @Autowired Boards boards;
    @Autowired Register register;
    @Autowired JdbcTemplate jdbc;

    @Test
    void table() {
        var began = System.nanoTime();
        try (var objections = new ManyObjections(jdbc)) {
            objections.write();
        }
        Rows.settle(jdbc, this instanceof DashboardBenchmarksOnPostgres);
        System.out.printf("%nwritten in %.1f s%n", (System.nanoTime() - began) / 1e9);
        System.out.println(
                "| id | what | now | half-way | ratio | goal | processor, here | processor, database |\n"
                        + "|---|---|---:|---:|---:|---|---:|---:|");
        line("dissent of one programme", this::ofOne);
        line("dissent of all programmes", this::ofAll);
        somethingNewBeforeEach = true;
        line("the same, an objection more before each", this::ofAll);
        somethingNewBeforeEach = false;
        line("register, a page of all", () -> register(""));
        line("register, searched", () -> register("nurse"));
    }

    @AfterEach
    void leaveTheLedgerAsItWas() {
        ManyObjections.forget(jdbc);
    }

    private void line(String what, Runnable read) {
        var last = ManyObjections.LAST - (somethingNewBeforeEach ? 10 * RUNS : 0);
        further = 0;
        var now = p95(last, read);
        var then = p95(last / 2, read);
        var before = Processor.of(jdbc);
        for (int i = 0; i < RUNS; i++) once(last, read);
        var spent = Processor.of(jdbc).since(before);
        System.out.printf(
                "| D1 | %s | %.1f | %.1f | %.2f | ≤ 50 | %.1f | %.1f |%n",
                what, now, then, then / now, spent.here() / RUNS, spent.database() / RUNS);
    }

    private double p95(long position, Runnable read) {
        for (int i = 0; i < RUNS / 2; i++) once(position, read);
        var took = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            var began = System.nanoTime();
            once(position, read);
            took[i] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        return took[RUNS * 95 / 100] / 1e6;
    }

    private static Moment at(long position) {
        return new Moment(position, Instant.parse("2018-06-14T12:00:00Z"), false, "" + position);
    }

    private void once(long position, Runnable read) {
        if (somethingNewBeforeEach) further += ManyObjections.RAISED_AND_ENDED;
        at(position + further)
                .read(() -> {
                    read.run();
                    return true;
                });
    }

    private void ofOne() {
        var board = boards.of(new ProgrammeId("programme-50"));
        board.trend();
        board.settled();
        board.practices();
    }

    private void ofAll() {
        var all = boards.ofAllForReading();
        all.lines();
        all.trend();
        all.settled();
        all.practices();
    }

    private void register(String text) {
        register.find(
                new RegisterSearch(
                        null,
                        text,
                        EnumSet.allOf(Subject.class),
                        EnumSet.allOf(DecisionState.class),
                        false,
                        RegisterSearch.Order.LATEST),
                1,
                25);
    }
}
