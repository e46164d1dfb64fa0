package commonground.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.programme.ProgrammeRow;
import commonground.programme.Programmes;
import commonground.programme.Stages;
import commonground.testing.ByApi;
import commonground.testing.Reader;
import commonground.views.Moments;
import commonground.views.Progress;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many programmes as a manager reads them, on the page, in files and by a program. */
class PortfolioOnPagesTest extends ByApi {
    @Autowired Portfolio portfolio;
    @Autowired Programmes programmes;
    @Autowired Stages stages;
    @Autowired Moments moments;
    @Autowired Progress progress;

    @Test
    void aProgrammeIsFoundWithItsNextDeadlineAndWhatIsObjectedTo() {
        var programme = aProgrammeWith(2);
        var before = programme.position();
        var name =
                done(manager.get("/api/programmes/" + programme.id() + "?after=" + before))
                        .json()
                        .at("/name")
                        .asString();
        var later = deadline(programme.id(), "The later", "2019-04-01");
        deadline(programme.id(), "The earlier", "2019-03-01");
        var plan =
                done(
                        manager.post(
                                "/api/programmes/" + programme.id() + "/decisions",
                                Map.of(
                                        "subject",
                                        "OTHER",
                                        "title",
                                        "=A car park",
                                        "wording",
                                        "We buy it.")));
        var objected =
                done(
                        partners.getFirst()
                                .post(
                                        "/api/decisions/" + plan.id() + "/positions",
                                        Map.of(
                                                "practice",
                                                town.practices().getFirst().value(),
                                                "wording",
                                                1,
                                                "stance",
                                                "OBJECT",
                                                "reason",
                                                "no room")));
        var here = "?name=" + name.replace(" ", "+") + "&after=" + objected.position();

        assertThat(read("/portfolio" + here))
                .contains("1 programme", "The earlier", "1 objection", "Forming", "today")
                .contains("What counts as a step")
                .doesNotContain("The later");
        for (var order : PortfolioOrder.values())
            assertThat(read("/portfolio" + here + "&order=" + order)).contains("The earlier");
        assertThat(read("/portfolio" + here + "&dissent=yes")).contains("The earlier");
        assertThat(read("/portfolio" + here + "&stalled=28")).contains("No programme fits");
        assertThat(read("/portfolio" + here + "&stage=DELIVERING")).contains("No programme fits");
        assertThat(read("/portfolio.csv" + here)).contains("\"The earlier\"", "\"Forming\"");
        assertThat(read("/portfolio.xlsx" + here)).startsWith("PK");

        var json = auditor.get("/api/portfolio" + here).json();
        assertThat(json.at("/programmes/0/nextDeadline/obligation").asString())
                .isEqualTo("The earlier");
        assertThat(json.at("/programmes/0/openObjections").asInt()).isEqualTo(1);
        var then =
                auditor.get("/api/portfolio?name=" + name.replace(" ", "+") + "&at=" + before)
                        .json();
        assertThat(then.at("/programmes/0/stage").asString()).isEqualTo("FORMING");
        assertThat(then.at("/programmes/0/openObjections").asInt()).isZero();
        assertThat(then.at("/programmes/0/nextDeadline").isNull()).isTrue();
        assertThat(read("/")).contains("Sort and filter all programmes", "what counts as a step");
        assertThat(later).isPositive();
    }

    /** Two ways to the same answer: the dates of each stage, and a row that can be sorted. */
    @Test
    void theStageIsThatOfTheProgrammesJourney() {
        aProgrammeWith(1);
        progress.awaitRest(Duration.ofSeconds(30));
        moments.now()
                .read(() -> {
                    var journeys = stages.journeys(programmes.all());
                    var rows =
                            portfolio.whole(PortfolioQuery.ALL).stream()
                                    .collect(
                                            Collectors.toMap(
                                                    line -> line.row().programme(),
                                                    line -> line.row().stage()));
                    assertThat(programmes.all())
                            .extracting(ProgrammeRow::programme)
                            .containsExactlyInAnyOrderElementsOf(rows.keySet());
                    assertThat(rows)
                            .allSatisfy((programme, stage) ->
                                    assertThat(stage).isEqualTo(journeys.get(programme).stage()));
                    return true;
                });
    }

    private long deadline(String programme, String obligation, String due) {
        var answer =
                manager.post(
                        "/api/programmes/" + programme + "/deadlines",
                        Map.of(
                                "obligation",
                                obligation,
                                "issuer",
                                "NHS England",
                                "level",
                                "LOCAL",
                                "due",
                                due,
                                "forTheRecord",
                                true));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return Long.parseLong(answer.header("Ledger-Position"));
    }

    private String read(String path) {
        return Reader.signedInAs(town.auditor(), port).get(path).body();
    }
}
