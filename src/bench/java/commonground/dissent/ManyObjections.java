package commonground.dissent;

import commonground.decision.Rule;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * 100 programmes of six practices, each with 500 objections to 50 decisions, 5 of them open:
 * written straight into the views, as though all had happened one after the other.
 */
record ManyObjections(JdbcTemplate jdbc) {
    static final int PROGRAMMES = 100;
    static final int OBJECTIONS = 500;
    static final int MEMBERS = 6;
    private static final int A_DECISION = 10;
    private static final int OPEN_DECISIONS = 5;
    private static final int DECISIONS = OBJECTIONS / A_DECISION;
    private static final long STILL = Long.MAX_VALUE;

    /** Ledger positions that an objection takes of everybody's: raised, resolved. */
    private static final long A_ROUND = 2L * PROGRAMMES;

    static final long LAST = OBJECTIONS * A_ROUND + A_ROUND;

    void write() {
        var random = new Random(1);
        for (int programme = 0; programme < PROGRAMMES; programme++) write(programme, random);
    }

    /** What PostgreSQL does by itself before long; H2 only counts anew. */
    void settle(boolean postgres) {
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            connection.setAutoCommit(true);
                            try (var statement = connection.createStatement()) {
                                statement.execute(postgres ? "vacuum analyze" : "analyze");
                            }
                            connection.setAutoCommit(false);
                            return true;
                        });
    }

    private void write(int p, Random random) {
        var programme = "programme-" + p;
        var now = Timestamp.from(Instant.parse("2018-06-14T12:00:00Z"));
        var opened = LocalDate.of(2016, 1, 1);
        jdbc.update(
                "insert into v_programme (row_key, from_position, to_position, programme, version, name, locality,"
                        + " opened_on, last_recorded) values (?, 1, ?, ?, 0, ?, 'Sussex', ?, ?)",
                programme,
                STILL,
                programme,
                "Programme " + p,
                Date.valueOf(opened),
                now);
        for (int m = 0; m < MEMBERS; m++)
            jdbc.update(
                    "insert into v_member (row_key, from_position, to_position, programme, practice, joined_on, reason)"
                            + " values (?, 1, ?, ?, ?, ?, '')",
                    programme + "/" + m,
                    STILL,
                    programme,
                    practice(p, m),
                    Date.valueOf(opened));
        var rule = JsonMapper.shared().writeValueAsString(Rule.CONSENT);
        var decisions = new ArrayList<Object[]>();
        var objections = new ArrayList<Object[]>();
        var positions = new ArrayList<Object[]>();
        for (int d = 0; d < DECISIONS; d++) {
            var from = d * A_DECISION * A_ROUND + 1;
            var until = (d + 1) * A_DECISION * A_ROUND;
            var open = d >= DECISIONS - OPEN_DECISIONS;
            var tabled = opened.plusDays(d * 17L);
            decisions.add(
                    decision(p, d, from, open ? STILL : until, "OPEN", tabled, null, rule, now));
            if (!open)
                decisions.add(
                        decision(
                                p,
                                d,
                                until,
                                STILL,
                                "AGREED",
                                tabled,
                                tabled.plusDays(90),
                                rule,
                                now));
            for (int m = 0; m < MEMBERS - 1; m++) positions.add(position(p, d, m, from, tabled));
            for (int o = 0; o < A_DECISION; o++) {
                var at = from + o * A_ROUND + 2L * p;
                var raised = tabled.plusDays(random.nextInt(17));
                objections.add(objection(p, d, o, at, open ? STILL : at + 1, raised, null));
                if (!open)
                    objections.add(
                            objection(
                                    p,
                                    d,
                                    o,
                                    at + 1,
                                    STILL,
                                    raised,
                                    raised.plusDays(random.nextInt(60))));
            }
        }
        jdbc.batchUpdate(
                "insert into v_decision (row_key, from_position, to_position, decision, programme, version, subject,"
                        + " title, state, wording, text, tabled_on, tabled_by, open_objections, ended_on, rule,"
                        + " last_recorded) values (?, ?, ?, ?, ?, 1, ?, ?, ?, 1, ?, ?, 'somebody', 0, ?, ?, ?)",
                decisions);
        jdbc.batchUpdate(
                "insert into v_objection (row_key, from_position, to_position, decision, programme, objection,"
                        + " practice, wording, reason, representative, raised_on, state, resolution, explanation,"
                        + " resolved_on, cites, touches_none, safeguard, by_the_practice)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 1, ?, 'somebody', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                objections);
        jdbc.batchUpdate(
                "insert into v_position (row_key, from_position, to_position, decision, programme, practice, wording,"
                        + " stance, reason, representative, taken_on, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, 1, 'AGREE', '', 'somebody', ?, 'somebody')",
                positions);
    }

    private static Object[] decision(
            int p,
            int d,
            long from,
            long to,
            String state,
            LocalDate tabled,
            LocalDate ended,
            String rule,
            Timestamp now) {
        var subjects = List.of("COMMON_ISSUE", "VISION", "LEAD", "BUSINESS_PLAN", "OTHER");
        return new Object[] {
            id(p, d),
            from,
            to,
            id(p, d),
            "programme-" + p,
            subjects.get(d % subjects.size()),
            "Decision " + d,
            state,
            "The words that positions are taken on. ".repeat(5),
            Date.valueOf(tabled),
            ended == null ? null : Date.valueOf(ended),
            rule,
            now
        };
    }

    private static Object[] objection(
            int p, int d, int o, long from, long to, LocalDate raised, LocalDate resolved) {
        var ways = List.of("WORDING_AMENDED", "SAFEGUARD_ADDED", "SCOPE_NARROWED", "TRIAL_AGREED");
        var open = resolved == null;
        return new Object[] {
            id(p, d) + "/" + o,
            from,
            to,
            id(p, d),
            "programme-" + p,
            o + 1,
            practice(p, o % MEMBERS),
            "It takes our only nurse from the Monday clinics. ".repeat(6),
            Date.valueOf(raised),
            open ? "RAISED" : "RESOLVED",
            open ? null : ways.get((d + o) % ways.size()),
            open ? null : "Talked over until all could live with it. ".repeat(4),
            open ? null : Date.valueOf(resolved),
            open ? null : "[\"" + id(p, 0) + "\"]",
            open ? null : "",
            open ? null : "",
            open ? null : false
        };
    }

    private static Object[] position(int p, int d, int m, long from, LocalDate on) {
        return new Object[] {
            id(p, d) + "/" + m,
            from,
            STILL,
            id(p, d),
            "programme-" + p,
            practice(p, m),
            Date.valueOf(on)
        };
    }

    private static String id(int programme, int decision) {
        return "decision-" + programme + "-" + decision;
    }

    private static String practice(int programme, int member) {
        return "A" + (10_000 + programme * MEMBERS + member);
    }
}
