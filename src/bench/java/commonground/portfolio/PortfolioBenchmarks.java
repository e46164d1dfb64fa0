package commonground.portfolio;

import commonground.access.Accounts;
import commonground.access.Person;
import commonground.access.Role;
import commonground.bench.Processor;
import commonground.bench.Rows;
import commonground.calendar.Calendars;
import commonground.deadline.DeadlinesOfAll;
import commonground.kernel.Acting;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.pace.Pace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** P1: what pages over 37,500 deadlines take, now and at a moment half-way through. */
@EnabledIfSystemProperty(named = "bench", matches = "true")
abstract class PortfolioBenchmarks {
    private static final int RUNS = 100;

    /** For what takes long and is asked for seldom: the p95 is then the longest. */
    private static final int FEW = 5;

    private static final PersonId MANAGER = new PersonId("manager-of-many");

    @Autowired ApplicationContext context;
    @Autowired Portfolio portfolio;
    @Autowired HomePages home;
    @Autowired Pace pace;
    @Autowired Accounts accounts;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;

    private int town;

    @Test
    void table() {
        var deadlines = new ManyDeadlines(jdbc);
        var began = System.nanoTime();
        transaction.executeWithoutResult(status -> deadlines.write());
        Rows.settle(jdbc, this instanceof PortfolioBenchmarksOnPostgres);
        accounts.create(
                new Person(MANAGER, "Manager", "many@example.org", Role.LOCALITY_MANAGER, null),
                "three quiet words");
        System.out.printf(
                "%n%s, p95 in ms; written in %.0f s%n%n",
                getClass().getSimpleName(), (System.nanoTime() - began) / 1e9);
        System.out.println(
                "| what | now | half-way | ratio | goal | processor, here | processor, database |\n"
                        + "|---|---:|---:|---:|---|---:|---:|");
        var all = new DeadlinesOfAll(context);
        line("deadlines of all programmes", all::page);
        line("the same, what is overdue", all::overdue);
        for (var order : PortfolioOrder.values())
            line(
                    "programmes by " + order.name().toLowerCase(java.util.Locale.ROOT),
                    () -> by(order));
        line("Home", () -> home.home(new ExtendedModelMap()));
        var calendars = new Calendars(context);
        line("calendar of a programme", () -> calendars.of(town()));
        line("pace of a programme's deadlines", () -> pace.ofOpen(town()));
        line("calendar of all, for whoever speaks for none", FEW, "–", () -> calendars.of(MANAGER));
    }

    /** Another each time, as another person opens it. */
    private ProgrammeId town() {
        town = (town + 1) % ManyDeadlines.PROGRAMMES;
        return new ProgrammeId("town-" + town);
    }

    private void by(PortfolioOrder order) {
        portfolio.page(new PortfolioQuery(null, null, null, null, order.name(), 2));
    }

    private void line(String what, Runnable read) {
        line(what, RUNS, "≤ 50", read);
    }

    private void line(String what, int runs, String goal, Runnable read) {
        var now = p95(runs, ManyDeadlines.LAST, ManyDeadlines.NOW, read);
        var then = p95(runs, ManyDeadlines.LAST / 2, ManyDeadlines.HALF_WAY, read);
        var before = Processor.of(jdbc);
        for (int i = 0; i < runs; i++) once(at(ManyDeadlines.LAST - i, ManyDeadlines.NOW), read);
        var spent = Processor.of(jdbc).since(before);
        System.out.printf(
                "| %s | %.1f | %.1f | %.2f | %s | %.1f | %.1f |%n",
                what, now, then, then / now, goal, spent.here() / runs, spent.database() / runs);
    }

    /** Each read at a moment of its own: H2 remembers the answer to the very same question. */
    private static double p95(int runs, long position, LocalDate date, Runnable read) {
        for (int i = 0; i < runs; i++) once(at(position - runs - i, date), read);
        var took = new long[runs];
        for (int i = 0; i < runs; i++) {
            var began = System.nanoTime();
            once(at(position - i, date), read);
            took[i] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        return took[runs * 95 / 100] / 1e6;
    }

    private static Moment at(long position, LocalDate date) {
        var noon = Instant.parse(date + "T12:00:00Z");
        return new Moment(position, noon, false, "" + position);
    }

    private static void once(Moment moment, Runnable read) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            Acting.as(MANAGER)
                    .run(() ->
                            moment.read(() -> {
                                read.run();
                                return true;
                            }));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
