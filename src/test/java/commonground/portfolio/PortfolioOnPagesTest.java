package commonground.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.PracticeCode;
import commonground.programme.ProgrammeRow;
import commonground.programme.Programmes;
import commonground.programme.Stages;
import commonground.testing.ByApi;
import commonground.testing.Reader;
import commonground.views.Moments;
import commonground.views.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Many programmes as a manager reads them, on the page, in files and by a program. */
class PortfolioOnPagesTest extends ByApi {
    @Autowired Portfolio portfolio;
    @Autowired Programmes programmes;
    @Autowired Stages stages;
    @Autowired Moments moments;
    @Autowired Progress progress;
    @TempDir Path directory;

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

    @Test
    void whatWasNeverResolvedIsOpenNoMoreOnceItsProposalHasEnded() {
        var name = "Weald " + UUID.randomUUID();
        var programme = called(name);
        var carPark = tabled(programme, "OTHER", "A car park");
        position(carPark, 0, "OBJECT");
        var there = "?name=" + name.replace(" ", "+") + "&after=";
        assertThat(read("/portfolio" + there + ledger.lastPosition())).contains("1 objection");

        var at = "/api/decisions/" + carPark;
        var etag = manager.get(at + "?after=" + ledger.lastPosition()).etag();
        var withdrawn =
                done(manager.post(at + "/withdrawal", etag, Map.of("reason", "It is sold")));
        var here = there + withdrawn.position();
        assertThat(read("/programmes/" + programme + "?after=" + withdrawn.position()))
                .contains("1 objection raised, 0 open.");
        assertThat(read("/portfolio" + here)).contains(name).doesNotContain("1 objection");
        assertThat(read("/portfolio" + here + "&dissent=yes")).contains("No programme fits");
    }

    @Test
    void eachOrderPutsFirstWhatPressesMost() throws IOException {
        var shared = "Weald " + UUID.randomUUID();
        var a = called(shared + " A");
        var b = called(shared + " B");
        var c = called(shared + " C");
        deadline(a, "The later", "2019-05-01");
        deadline(c, "The earlier", "2019-03-01");
        agreed(tabled(b, "COMMON_ISSUE", "Saturdays"));
        agreed(tabled(c, "VISION", "Our vision"));
        var carPark = tabled(b, "OTHER", "A car park");
        position(carPark, 0, "OBJECT");
        position(carPark, 1, "OBJECT");
        position(tabled(c, "OTHER", "A car park"), 0, "OBJECT");
        var here = "?name=" + shared.replace(" ", "+") + "&after=" + ledger.lastPosition();

        assertThat(inOrder(here, "NAME")).isEqualTo("ABC");
        assertThat(inOrder(here, "DUE")).as("without any last").isEqualTo("CAB");
        assertThat(inOrder(here, "DISSENT")).isEqualTo("BCA");
        assertThat(inOrder(here, "STAGE")).isEqualTo("CBA");
        assertThat(onPage(here + "&order=DUE", shared)).isEqualTo("CAB");
        assertThat(onPage(here + "&order=DISSENT", shared)).isEqualTo("BCA");
        assertThat(onPage(here + "&order=STAGE", shared)).isEqualTo("CBA");

        var workbook = workbook("/portfolio.xlsx" + here + "&order=DUE");
        assertThat(workbook)
                .contains("Programme", "Next deadline", "Open objections")
                .contains("The earlier", "The later", "Vision agreed");
        assertThat(lettersIn(workbook, shared)).isEqualTo("CAB");
    }

    /** The last letters of their names, as a program is told of them. */
    private String inOrder(String here, String order) {
        return auditor
                .get("/api/portfolio" + here + "&order=" + order)
                .json()
                .at("/programmes")
                .values()
                .stream()
                .map(one -> one.at("/name").asString())
                .map(name -> name.substring(name.length() - 1))
                .collect(Collectors.joining());
    }

    private String onPage(String here, String shared) {
        return lettersIn(read("/portfolio" + here).replaceAll("(?s)^.*<tbody", ""), shared);
    }

    private static String lettersIn(String text, String shared) {
        return Pattern.compile(Pattern.quote(shared) + " ([ABC])<")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining());
    }

    /** Its texts in the order in which they first occur, and its sheet. */
    private String workbook(String path) throws IOException {
        var bytes = Reader.signedInAs(town.auditor(), port).file(path).body();
        var file = Files.write(directory.resolve("portfolio.xlsx"), bytes);
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var name : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"))
                all.append(
                        new String(
                                zip.getInputStream(zip.getEntry(name)).readAllBytes(),
                                StandardCharsets.UTF_8));
        }
        return all.toString();
    }

    private String called(String name) {
        var members = town.practices().subList(0, 2).stream().map(PracticeCode::value).toList();
        return done(manager.post(
                        "/api/programmes",
                        Map.of("name", name, "locality", "The Weald", "members", members)))
                .id();
    }

    private String tabled(String programme, String subject, String title) {
        return done(manager.post(
                        "/api/programmes/" + programme + "/decisions",
                        Map.of("subject", subject, "title", title, "wording", "We do it.")))
                .id();
    }

    private void position(String decision, int partner, String stance) {
        done(
                partners.get(partner)
                        .post(
                                "/api/decisions/" + decision + "/positions",
                                Map.of(
                                        "practice",
                                        town.practices().get(partner).value(),
                                        "wording",
                                        1,
                                        "stance",
                                        stance,
                                        "reason",
                                        stance.equals("OBJECT") ? "no room" : "")));
    }

    private void agreed(String decision) {
        position(decision, 0, "AGREE");
        position(decision, 1, "AGREE");
        var at = "/api/decisions/" + decision;
        var etag = manager.get(at + "?after=" + ledger.lastPosition()).etag();
        done(manager.post(at + "/agreement", etag, Map.of("wording", 1)));
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
