package commonground.dissent;

import static java.util.Objects.requireNonNull;

import commonground.bench.Rows;
import commonground.decision.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * 100 programmes of six practices, each with 500 objections to 50 decisions, 50 of them open, and
 * each decision's practices brought back twice to common ground: written straight into the views,
 * as though all had happened one after the other.
 */
final class ManyObjections implements AutoCloseable {
    static final int PROGRAMMES = 100;
    static final int OBJECTIONS = 500;
    static final int MEMBERS = 6;
    private static final int A_DECISION = 10;
    private static final int OPEN_DECISIONS = 5;
    private static final int DECISIONS = OBJECTIONS / A_DECISION;
    private static final int STEPS = 2;
    private static final long STILL = Long.MAX_VALUE;
    private static final Instant RECORDED = Instant.parse("2018-06-14T12:00:00Z");
    private static final LocalDate OPENED = LocalDate.of(2016, 1, 1);
    private static final String CONSENT = JsonMapper.shared().writeValueAsString(Rule.CONSENT);
    private static final List<String> SUBJECTS =
            List.of("COMMON_ISSUE", "VISION", "LEAD", "BUSINESS_PLAN", "OTHER");
    private static final List<String> WAYS =
            List.of("WORDING_AMENDED", "SAFEGUARD_ADDED", "SCOPE_NARROWED", "TRIAL_AGREED");

    /** Ledger positions that an objection takes: raised, resolved. */
    static final long RAISED_AND_ENDED = 2;

    private static final long A_ROUND = RAISED_AND_ENDED * PROGRAMMES;

    static final long LAST = OBJECTIONS * A_ROUND + A_ROUND;

    private final Random random = new Random(1);
    private final Rows programmes;
    private final Rows members;
    private final Rows decisions;
    private final Rows objections;
    private final Rows positions;
    private final Rows steps;
    private final Rows ledger;
    private final long alreadyRecorded;

    ManyObjections(JdbcTemplate jdbc) {
        programmes =
                rows(
                        jdbc,
                        "v_programme",
                        "programme, version, name, locality, opened_on, last_recorded");
        members = rows(jdbc, "v_member", "programme, practice, joined_on, reason");
        decisions =
                rows(
                        jdbc,
                        "v_decision",
                        "decision, programme, version, subject, title, state, wording, text,"
                                + " tabled_on, tabled_by, open_objections, ended_on, rule, last_recorded");
        objections =
                rows(
                        jdbc,
                        "v_objection",
                        "decision, programme, objection, practice, wording, reason, representative,"
                                + " raised_on, state, resolution, explanation, resolved_on, cites,"
                                + " touches_none, safeguard, by_the_practice");
        positions =
                rows(
                        jdbc,
                        "v_position",
                        "decision, programme, practice, wording, stance, reason, representative,"
                                + " taken_on, recorded_by");
        steps =
                rows(
                        jdbc,
                        "v_brought_back",
                        "decision, programme, step, objections, issues, practices, others, said,"
                                + " follows, held_on, recorded_by");
        ledger =
                new Rows(
                        jdbc,
                        "ledger",
                        ("position, event_id, stream_type, stream, seq, event_name, revision,"
                                        + " recorded_at, recorded_by, programme, metadata, payload, hash")
                                .split(", *"));
        alreadyRecorded =
                requireNonNull(jdbc.queryForObject("select position from ledger_head", Long.class));
    }

    private static Rows rows(JdbcTemplate jdbc, String table, String columns) {
        return new Rows(
                jdbc, table, ("row_key, from_position, to_position, " + columns).split(", *"));
    }

    void write() {
        for (int programme = 0; programme < PROGRAMMES; programme++) write(programme);
    }

    @Override
    public void close() {
        List.of(programmes, members, decisions, objections, positions, steps, ledger)
                .forEach(Rows::close);
    }

    private void write(int p) {
        var id = programme(p);
        programmes.add(id, 1L, STILL, id, 0, "Programme " + p, "Sussex", OPENED, RECORDED);
        for (int m = 0; m < MEMBERS; m++)
            members.add(id + "/" + m, 1L, STILL, id, practice(p, m), OPENED, "");
        for (int d = 0; d < DECISIONS; d++) write(p, d);
    }

    private void write(int p, int d) {
        var from = d * A_DECISION * A_ROUND + 1;
        var until = (d + 1) * A_DECISION * A_ROUND;
        var open = d >= DECISIONS - OPEN_DECISIONS;
        var tabled = OPENED.plusDays(d * 17L);
        decision(p, d, from, open ? STILL : until, "OPEN", tabled, null);
        if (!open) decision(p, d, until, STILL, "AGREED", tabled, tabled.plusDays(90));
        for (int m = 0; m < MEMBERS - 1; m++) position(p, d, m, from, tabled);
        for (int o = 0; o < A_DECISION; o++) {
            var at = from + o * A_ROUND + RAISED_AND_ENDED * p;
            var raised = tabled.plusDays(random.nextInt(17));
            recorded(p, at);
            recorded(p, at + 1);
            objection(p, d, o, at, open ? STILL : at + 1, raised, null);
            if (!open)
                objection(p, d, o, at + 1, STILL, raised, raised.plusDays(random.nextInt(60)));
        }
        for (int s = 0; s < STEPS; s++) step(p, d, s, from + A_ROUND, tabled.plusDays(s + 1L));
    }

    /** Takes out of the ledger what is not linked to what comes before and after it. */
    static void forget(JdbcTemplate jdbc) {
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            try (var statement = connection.createStatement()) {
                                statement.execute("delete from ledger where event_name = 'bench'");
                            }
                            connection.commit();
                            return true;
                        });
    }

    /** Only where and in which programme, which is all that is asked of the ledger here. */
    private void recorded(int p, long position) {
        if (position > alreadyRecorded)
            ledger.add(
                    position,
                    "bench-" + position,
                    "bench",
                    "bench",
                    position,
                    "bench",
                    0,
                    RECORDED,
                    "somebody",
                    programme(p),
                    "{}",
                    "{}",
                    "");
    }

    private void decision(
            int p, int d, long from, long to, String state, LocalDate tabled, LocalDate ended) {
        decisions.add(
                id(p, d),
                from,
                to,
                id(p, d),
                programme(p),
                1,
                SUBJECTS.get(d % SUBJECTS.size()),
                "Decision " + d,
                state,
                1,
                "The words that positions are taken on. ".repeat(5),
                tabled,
                "somebody",
                0,
                ended,
                CONSENT,
                RECORDED);
    }

    private void objection(
            int p, int d, int o, long from, long to, LocalDate raised, LocalDate resolved) {
        var open = resolved == null;
        objections.add(
                id(p, d) + "/" + o,
                from,
                to,
                id(p, d),
                programme(p),
                o + 1,
                practice(p, o % MEMBERS),
                1,
                "It takes our only nurse from the Monday clinics. ".repeat(6),
                "somebody",
                raised,
                open ? "RAISED" : "RESOLVED",
                open ? null : WAYS.get((d + o) % WAYS.size()),
                open ? null : "Talked over until all could live with it. ".repeat(4),
                resolved,
                open ? null : "[\"" + id(p, 0) + "\"]",
                open ? null : "",
                open ? null : "",
                open ? null : false);
    }

    private void position(int p, int d, int m, long from, LocalDate on) {
        positions.add(
                id(p, d) + "/" + m,
                from,
                STILL,
                id(p, d),
                programme(p),
                practice(p, m),
                1,
                "AGREE",
                "",
                "somebody",
                on,
                "somebody");
    }

    /** Three objections, two of the first five agreed issues. */
    private void step(int p, int d, int s, long from, LocalDate held) {
        steps.add(
                id(p, d) + "/" + s,
                from,
                STILL,
                id(p, d),
                programme(p),
                s + 1,
                "[%d,%d,%d]".formatted(s + 1, s + 2, s + 3),
                "[\"%s\",\"%s\"]".formatted(issue(p, d + s), issue(p, d + s + 1)),
                "[\"%s\",\"%s\"]".formatted(practice(p, 0), practice(p, 1)),
                "",
                "What troubles them all was read out once more. ".repeat(4),
                "They look for words that all can live with.",
                held,
                "somebody");
    }

    private static String issue(int p, int which) {
        return id(p, which % 5 * SUBJECTS.size());
    }

    private static String programme(int programme) {
        return "programme-" + programme;
    }

    private static String id(int programme, int decision) {
        return "decision-" + programme + "-" + decision;
    }

    private static String practice(int programme, int member) {
        return "A" + (10_000 + programme * MEMBERS + member);
    }
}
