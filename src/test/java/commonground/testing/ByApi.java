package commonground.testing;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.PracticeCode;
import commonground.ledger.Ledger;
import commonground.testing.Program.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A town, and programs that use the API for its people. */
@InMemory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ByApi {
    @LocalServerPort protected int port;
    @Autowired protected Ledger ledger;
    @Autowired Towns towns;

    protected Town town;
    protected Program manager;
    protected Program commissioner;
    protected Program auditor;
    protected Program nobody;
    protected List<Program> partners;

    @BeforeAll
    void foundATown() {
        town = towns.aTown(4);
        manager = Program.of(town.manager(), port);
        commissioner = Program.of(town.commissioner(), port);
        auditor = Program.of(town.auditor(), port);
        nobody = Program.ofNobody(port);
        partners = town.partners().stream().map(p -> Program.of(p, port)).toList();
    }

    /** A programme with the town's first practices as members; what its opening was answered. */
    protected Answer aProgrammeWith(int members) {
        var codes = town.practices().subList(0, members).stream().map(PracticeCode::value).toList();
        return done(
                manager.post(
                        "/api/programmes",
                        Map.of(
                                "name",
                                "Ashdown Heath " + UUID.randomUUID(),
                                "locality",
                                "Ashdown",
                                "members",
                                codes)));
    }

    protected Town anotherTown(int practices) {
        return towns.aTown(practices);
    }

    protected static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
        return answer;
    }

    /** Asks, expects to be refused with this problem, and that nothing was recorded. */
    protected Answer refused(int status, String problem, Supplier<Answer> request) {
        var head = ledger.lastPosition();
        var answer = request.get();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asString()).isNotBlank().doesNotContain("{0}");
        assertThat(ByPeople.after(ledger, head)).as("nothing recorded").isEmpty();
        return answer;
    }

    /** A body with one field put otherwise; null takes it away. */
    protected static Map<String, Object> with(Map<String, ?> body, String field, Object value) {
        var changed = new HashMap<String, Object>(body);
        if (value == null) changed.remove(field);
        else changed.put(field, value);
        return changed;
    }

    /** What no line of text may be. */
    protected static List<Object> badLines() {
        var bad = new ArrayList<Object>(badProse());
        bad.add("two\nlines");
        bad.add("x".repeat(201));
        return bad;
    }

    /** What no text may be. */
    protected static List<Object> badProse() {
        return new ArrayList<>(
                List.of(
                        "",
                        "  \t ",
                        "\u00a0\u200b",
                        "x".repeat(10_001),
                        "bell\u0007",
                        "nul\u0000",
                        "over\u202eride",
                        "line\u2028break"));
    }
}
