package commonground.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import commonground.testing.ByApi;
import commonground.testing.PageTable;
import commonground.testing.Program.Answer;
import commonground.testing.Reader;
import commonground.web.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Everything with a date on one axis, as pages, files and programs read it. */
class TimelineTest extends ByApi {
    private final LocalDate today = LocalDate.now(Moment.LONDON);
    private String programme = "";
    private String rooms = "";
    private String hub = "";
    private String deadline = "";
    private String carPark = "";
    private String vision = "";
    private long before;

    @BeforeEach
    void aPlanThatReachesADeadlineAndTwoDecisions() {
        var opened = aProgrammeWith(1);
        programme = opened.id();
        before = opened.position();
        rooms = milestone("Rooms are ready", "2030-03-01", List.of());
        done(
                manager.post(
                        "/api/milestones/" + rooms + "/moves",
                        "\"0\"",
                        Map.of("to", "2030-04-01", "reason", "The builder is late")));
        hub = milestone("The hub is open", "2030-06-18", List.of(rooms));
        deadline = deadline();
        reader().post(
                        "/deadlines/" + deadline + "/satisfied-by",
                        Map.of("version", "0", "link", "MILESTONE:" + hub));
        carPark = tabled("A car park").id();
        agreedToBeLookedAtAgain(carPark);
        vision = tabled("Our vision").id();
    }

    @Test
    void thePageTellsOfEachWithItsDatesAndOfWhatIsOpenToo() {
        var now = new Dates().date(today);
        var page = read("/programmes/" + programme + "/plan/timeline");

        assertThat(PageTable.rows(page, "timeline-table"))
                .containsExactly(
                        now + " | " + now + " | A car park Decision | Agreed | –",
                        now + " | " + now + " | Our vision Decision | Open | –",
                        "1 April 2030 | "
                                + now
                                + " | Rooms are ready Milestone | Open | 1 March 2030",
                        "18 June 2030 | 1 April 2030 | The hub is open Milestone | Open | –",
                        "30 June 2030 | "
                                + now
                                + " | Extended access Commissioner's deadline | Active | –",
                        "1 September 2030 | "
                                + now
                                + " | A car park Decision | To be looked at again | –");
        assertThat(page)
                .contains("Fits with 12 days to spare.")
                .contains("today is " + now)
                .contains("data-today-is=\"today\"")
                .contains("data-after=\"" + rooms + "\"");
        assertThat(read("/deadlines/" + deadline)).contains("Fits with 12 days to spare.");
    }

    @Test
    void whatIsToSatisfyTheDeadlineStandsBesideItInTheDashboard() {
        reader().post(
                        "/deadlines/" + deadline + "/satisfied-by",
                        Map.of("version", "1", "link", "DECISION:" + carPark));
        var dashboard = read("/programmes/" + programme + "/deadlines");
        assertThat(dashboard)
                .contains("href=\"/milestones/" + hub + "\"", "The hub is open")
                .contains("href=\"/decisions/" + carPark + "\"", "A car park");
    }

    @Test
    void anEarlierMomentIsNamedByItsDate() {
        var now = new Dates().date(today);
        var page =
                reader().get(
                                "/programmes/"
                                        + programme
                                        + "/plan/timeline?at="
                                        + ledger.lastPosition())
                        .body();
        var empty = reader().get("/programmes/" + programme + "/plan/timeline?at=" + before).body();

        assertThat(page)
                .contains("seen from " + now)
                .contains("data-today-is=\"" + now + "\"")
                .contains("or on " + now + " if that has passed")
                .doesNotContain("today is");
        assertThat(empty).contains("Nothing has a date yet.");
    }

    @Test
    void theFileTellsTheSame() {
        assertThat(read("/programmes/" + programme + "/plan/timeline.csv").lines().toList())
                .contains(
                        line(
                                today,
                                "2030-04-01",
                                "Milestone",
                                "Rooms are ready",
                                "Open",
                                "2030-03-01",
                                ""),
                        line(
                                "2030-04-01",
                                "2030-06-18",
                                "Milestone",
                                "The hub is open",
                                "Open",
                                "",
                                "Rooms are ready"),
                        line(
                                today,
                                "2030-06-30",
                                "Commissioner's deadline",
                                "Extended access",
                                "Active",
                                "",
                                ""),
                        line(today, today, "Decision", "Our vision", "Open", "", ""),
                        line(today, today, "Decision", "A car park", "Agreed", "", ""),
                        line(
                                today,
                                "2030-09-01",
                                "Decision",
                                "A car park",
                                "To be looked at again",
                                "",
                                ""));
    }

    @Test
    void aProgramReadsTheSameAndWhatDecidesWhetherTheDeadlineIsReached() {
        var entries = auditor.get(at() + "/timeline" + upToDate()).json();
        assertThat(entries.values().stream().map(TimelineTest::told))
                .containsExactly(
                        "DECISION " + carPark + " " + today + " Agreed",
                        "DECISION " + vision + " " + today + " Open",
                        "MILESTONE " + rooms + " 2030-04-01 Open",
                        "MILESTONE " + hub + " 2030-06-18 Open",
                        "DEADLINE " + deadline + " 2030-06-30 Active",
                        "DECISION " + carPark + " 2030-09-01 To be looked at again");
        assertThat(entries.at("/2/earlier/0").asString()).isEqualTo("2030-03-01");
        assertThat(entries.at("/3/after/0").asString()).isEqualTo(rooms);

        var path = auditor.get(at() + "/critical-paths" + upToDate()).json().get(0);
        assertThat(path.at("/deadline").asString()).isEqualTo(deadline);
        assertThat(path.at("/fit").asString()).isEqualTo("FITS");
        assertThat(path.at("/words").asString()).isEqualTo("Fits with 12 days to spare.");
        assertThat(path.at("/expected").asString()).isEqualTo("2030-06-18");
        assertThat(path.at("/deciding").asString()).isEqualTo(hub);
        assertThat(path.at("/steps").values().stream().map(s -> s.at("/milestone").asString()))
                .containsExactly(rooms, hub);
        assertThat(path.at("/steps").values().stream().map(s -> s.at("/slackDays").asInt()))
                .containsExactly(78, 12);
    }

    private static String told(JsonNode entry) {
        return Stream.of("kind", "id", "date", "state")
                .map(field -> entry.get(field).asString())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static String line(Object... cells) {
        return Stream.of(cells)
                .map(cell -> "\"" + cell + "\"")
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
    }

    private String at() {
        return "/api/programmes/" + programme;
    }

    private String upToDate() {
        return "?after=" + ledger.lastPosition();
    }

    private String read(String path) {
        return reader().get(path + upToDate()).body();
    }

    private Reader reader() {
        return Reader.signedInAs(town.manager(), port);
    }

    private String milestone(String title, String due, List<String> after) {
        return done(manager.post(
                        at() + "/milestones",
                        Map.of(
                                "title",
                                title,
                                "owner",
                                town.manager().id().value(),
                                "due",
                                due,
                                "after",
                                after)))
                .id();
    }

    private String deadline() {
        var set =
                done(
                        manager.post(
                                at() + "/deadlines",
                                Map.of(
                                        "obligation",
                                        "Extended access",
                                        "issuer",
                                        "NHS England",
                                        "level",
                                        "NATIONAL",
                                        "due",
                                        "2030-06-30")));
        var location = String.valueOf(set.header("Location"));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Answer tabled(String title) {
        return done(
                manager.post(
                        at() + "/decisions",
                        Map.of("subject", "OTHER", "title", title, "wording", "We do it.")));
    }

    private void agreedToBeLookedAtAgain(String decision) {
        var here = "/api/decisions/" + decision;
        done(
                partners.getFirst()
                        .post(
                                here + "/positions",
                                Map.of(
                                        "practice",
                                        town.practices().getFirst().value(),
                                        "wording",
                                        1,
                                        "stance",
                                        "AGREE")));
        var etag = manager.get(here + upToDate()).etag();
        done(
                manager.post(
                        here + "/agreement", etag, Map.of("wording", 1, "reviewOn", "2030-09-01")));
    }
}
