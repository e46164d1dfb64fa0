package commonground.portfolio;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * 1,250 programmes with 30 deadlines each, one asked of all every four weeks: most submitted and
 * assured by the date, a few late, every third moved, every third linked; written straight into the
 * views, as though all had happened one after the other.
 */
record ManyDeadlines(JdbcTemplate jdbc) {
    static final int PROGRAMMES = 1_250;
    static final int DEADLINES = 30;
    static final LocalDate NOW = LocalDate.of(2018, 6, 14);
    static final LocalDate HALF_WAY = LocalDate.of(2017, 4, 20);

    /** Ledger positions that a round of all programmes takes: set, moved, ended. */
    private static final long A_ROUND = 3L * PROGRAMMES;

    static final long LAST = DEADLINES * A_ROUND;
    private static final long STILL = Long.MAX_VALUE;
    private static final int WEEKS_BETWEEN = 4;
    private static final int WEEKS_TO_DO = 26;
    private static final int LATE_ONE_IN = 20;
    private static final Timestamp RECORDED = Timestamp.from(Instant.parse("2018-06-14T12:00:00Z"));

    private static final String DEADLINE =
            "insert into v_deadline (row_key, from_position, to_position, deadline, programme,"
                    + " version, obligation, issuer, issuer_level, source, population,"
                    + " evidence_required, assured_by, due, original_due, moves, state, set_on,"
                    + " last_recorded, items_required, items_supplied) values (?, ?, ?, ?, ?, ?, ?,"
                    + " 'NHS England', 'NATIONAL', 'planning guidance', 'all patients', ?, 'CCG',"
                    + " ?, ?, ?, ?, ?, ?, ?, ?)";

    void write() {
        var opened = LocalDate.of(2016, 3, 1);
        var programmes = new ArrayList<Object[]>();
        var members = new ArrayList<Object[]>();
        var portfolio = new ArrayList<Object[]>();
        for (int p = 0; p < PROGRAMMES; p++) {
            var id = "town-" + p;
            programmes.add(
                    new Object[] {id, STILL, id, "Programme " + p, Date.valueOf(opened), RECORDED});
            for (int m = 0; m < 6; m++)
                members.add(
                        new Object[] {
                            id + "/" + m,
                            STILL,
                            id,
                            "A" + (10_000 + p * 6 + m),
                            Date.valueOf(opened)
                        });
            portfolio.add(stage(p, 0, LAST / 3, "LISTENING", 1, HALF_WAY.minusDays(p % 200)));
            portfolio.add(stage(p, LAST / 3, STILL, "VISION_AGREED", 3, NOW.minusDays(p % 200)));
        }
        jdbc.batchUpdate(
                "insert into v_programme (row_key, from_position, to_position, programme, version,"
                        + " name, locality, opened_on, last_recorded) values (?, 0, ?, ?, 0, ?,"
                        + " 'Sussex', ?, ?)",
                programmes);
        jdbc.batchUpdate(
                "insert into v_member (row_key, from_position, to_position, programme, practice,"
                        + " joined_on, reason) values (?, 0, ?, ?, ?, ?, '')",
                members);
        jdbc.batchUpdate(
                "insert into v_portfolio (row_key, from_position, to_position, programme, name,"
                        + " locality, stage, stage_rank, furthest, closed, last_step_on,"
                        + " last_step_at) values (?, ?, ?, ?, ?, 'Sussex', ?, ?, ?, false, ?, ?)",
                portfolio);
        for (int d = 0; d < DEADLINES; d++) round(d);
        objections();
    }

    private static Object[] stage(int p, long from, long to, String stage, int rank, LocalDate on) {
        var id = "town-" + p;
        return new Object[] {
            id, from, to, id, "Programme " + p, stage, rank, stage, Date.valueOf(on), from
        };
    }

    private void round(int d) {
        var rows = new ArrayList<Object[]>();
        var moves = new ArrayList<Object[]>();
        var links = new ArrayList<Object[]>();
        var set = LocalDate.of(2016, 3, 1).plusWeeks((long) WEEKS_BETWEEN * d);
        var first = set.plusWeeks(WEEKS_TO_DO);
        for (int p = 0; p < PROGRAMMES; p++) {
            var at = d * A_ROUND + 3L * p;
            var moved = (p + d) % 3 == 0;
            var due = moved ? first.plusDays(28) : first;
            // what fell due by now was assured some rounds after it was set, but for a few
            var ended = due.isBefore(NOW) && (p * 7 + d) % LATE_ONE_IN != 0;
            var until = at + 6 * A_ROUND + 2;
            var submitted = !ended && (p + d) % 25 == 1;
            rows.add(
                    row(
                            p,
                            d,
                            at,
                            moved ? at + 1 : ended ? until : STILL,
                            0,
                            first,
                            first,
                            "ACTIVE",
                            set));
            if (moved) {
                rows.add(row(p, d, at + 1, ended ? until : STILL, 1, due, first, "ACTIVE", set));
                moves.add(move(p, d, at + 1, first, due, set));
            }
            if (ended) rows.add(row(p, d, until, STILL, moved ? 1 : 0, due, first, "ASSURED", set));
            if (submitted) rows.getLast()[11] = "SUBMITTED";
            if ((p + d) % 3 == 1) links.add(link(p, d, at, set));
        }
        jdbc.batchUpdate(DEADLINE, rows);
        jdbc.batchUpdate(
                "insert into v_deadline_move (row_key, from_position, to_position, deadline,"
                        + " programme, version, moved_from, moved_to, reason, authority, moved_on,"
                        + " recorded_by, with_series) values (?, ?, ?, ?, ?, 1, ?, ?, 'winter',"
                        + " 'NHS England', ?, 'somebody', true)",
                moves);
        jdbc.batchUpdate(
                "insert into v_deadline_link (row_key, from_position, to_position, deadline,"
                        + " programme, link_kind, link_id, linked_on, linked_by) values (?, ?, ?, ?,"
                        + " ?, 'DECISION', ?, ?, 'somebody')",
                links);
    }

    private static Object[] row(
            int p,
            int d,
            long from,
            long to,
            int moves,
            LocalDate due,
            LocalDate first,
            String state,
            LocalDate set) {
        return new Object[] {
            id(p, d),
            from,
            to,
            id(p, d),
            "town-" + p,
            moves,
            "Extended access, part " + d,
            "The seven core requirements of extended access. ".repeat(4),
            Date.valueOf(due),
            Date.valueOf(first),
            moves,
            state,
            Date.valueOf(set),
            RECORDED,
            7,
            (p + d) % 8
        };
    }

    private static Object[] move(
            int p, int d, long at, LocalDate from, LocalDate to, LocalDate on) {
        return new Object[] {
            id(p, d) + "/1",
            at,
            STILL,
            id(p, d),
            "town-" + p,
            Date.valueOf(from),
            Date.valueOf(to),
            Date.valueOf(on)
        };
    }

    private static Object[] link(int p, int d, long at, LocalDate on) {
        return new Object[] {
            id(p, d) + "/link", at, STILL, id(p, d), "town-" + p, "decision-" + d, Date.valueOf(on)
        };
    }

    /** One in every fifth programme, to a proposal that is open. */
    private void objections() {
        var tabled = Date.valueOf(HALF_WAY.minusDays(30));
        var decisions = new ArrayList<Object[]>();
        for (int p = 0; p < PROGRAMMES; p += 5)
            decisions.add(
                    new Object[] {
                        "decision-" + p,
                        LAST / 5,
                        STILL,
                        "decision-" + p,
                        "town-" + p,
                        tabled,
                        RECORDED
                    });
        jdbc.batchUpdate(
                "insert into v_decision (row_key, from_position, to_position, decision, programme,"
                        + " version, subject, title, state, wording, text, tabled_on, tabled_by,"
                        + " open_objections, rule, last_recorded) values (?, ?, ?, ?, ?, 1,"
                        + " 'VISION', 'Our vision', 'OPEN', 1, 'One team', ?, 'somebody', 1,"
                        + " '{\"kind\":\"CONSENT\"}', ?)",
                decisions);
        var rows = new ArrayList<Object[]>();
        for (int p = 0; p < PROGRAMMES; p += 5)
            rows.add(
                    new Object[] {
                        "decision-" + p + "/1",
                        LAST / 4,
                        STILL,
                        "decision-" + p,
                        "town-" + p,
                        "A" + (10_000 + p * 6),
                        Date.valueOf(HALF_WAY.minusDays(20))
                    });
        jdbc.batchUpdate(
                "insert into v_objection (row_key, from_position, to_position, decision, programme,"
                        + " objection, practice, wording, reason, representative, raised_on, state)"
                        + " values (?, ?, ?, ?, ?, 1, ?, 1, 'Our only nurse', 'somebody', ?, 'RAISED')",
                rows);
    }

    private static String id(int programme, int deadline) {
        return "deadline-" + programme + "-" + deadline;
    }
}
