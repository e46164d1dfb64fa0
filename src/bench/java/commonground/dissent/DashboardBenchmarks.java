package commonground.dissent;

import commonground.bench.Processor;
import commonground.decision.DecisionState;
import commonground.decision.Register;
import commonground.decision.RegisterSearch;
import commonground.decision.Subject;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** D1: what dashboards over many programmes take, now and at a moment half-way through. */
@EnabledIfSystemProperty(named = "bench", matches = "true")
abstract class DashboardBenchmarks {
    private static final int RUNS = 100;

    @Autowired Boards boards;
    @Autowired Register register;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void table() {
        var objections = new ManyObjections(jdbc);
        transaction.executeWithoutResult(status -> objections.write());
        objections.settle(this instanceof DashboardBenchmarksOnPostgres);
        System.out.println("\n" + getClass().getSimpleName() + ", p95 in ms\n");
        System.out.println(
                "| id | what | now | half-way | ratio | goal | processor, here | processor, database |\n"
                        + "|---|---|---:|---:|---:|---|---:|---:|");
        line("dissent of one programme", this::ofOne);
        line("dissent of all programmes", this::ofAll);
        line("register, a page of all", () -> register(""));
        line("register, searched", () -> register("nurse"));
    }

    private void line(String what, Runnable read) {
        var now = p95(ManyObjections.LAST, read);
        var then = p95(ManyObjections.LAST / 2, read);
        var before = Processor.of(jdbc);
        for (int i = 0; i < RUNS; i++) once(at(ManyObjections.LAST), read);
        var spent = Processor.of(jdbc).since(before);
        System.out.printf(
                "| D1 | %s | %.1f | %.1f | %.2f | ≤ 50 | %.1f | %.1f |%n",
                what, now, then, then / now, spent.here() / RUNS, spent.database() / RUNS);
    }

    private static double p95(long position, Runnable read) {
        var moment = at(position);
        for (int i = 0; i < RUNS / 2; i++) once(moment, read);
        var took = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            var began = System.nanoTime();
            once(moment, read);
            took[i] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        return took[RUNS * 95 / 100] / 1e6;
    }

    private static Moment at(long position) {
        return new Moment(position, Instant.parse("2018-06-14T12:00:00Z"), false, "" + position);
    }

    private static void once(Moment moment, Runnable read) {
        moment.read(() -> {
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
        var all = boards.ofAll();
        all.lines();
        all.trend();
        all.settled();
        all.practices();
    }

    private void register(String text) {
        var programmes =
                IntStream.range(0, ManyObjections.PROGRAMMES)
                        .mapToObj(p -> new ProgrammeId("programme-" + p))
                        .toList();
        register.find(
                new RegisterSearch(
                        List.copyOf(programmes),
                        text,
                        EnumSet.allOf(Subject.class),
                        EnumSet.allOf(DecisionState.class),
                        false,
                        RegisterSearch.Order.LATEST),
                1,
                25);
    }
}
