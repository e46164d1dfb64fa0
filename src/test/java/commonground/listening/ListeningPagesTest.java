package commonground.listening;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.Pdfs;
import commonground.testing.Reader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A locality manager and a partner at their browsers, without JavaScript. */
class ListeningPagesTest extends ByApi {
    private static final String ROTA = "We cannot fill our <rota> & \"nobody\" comes.\nNobody.";

    private Reader helen;
    private Reader ruth;
    private Reader neighbour;
    private String list;

    @BeforeAll
    void everybodySignsIn() {
        helen = Reader.signedInAs(town.manager(), port);
        ruth = Reader.signedInAs(town.partner(0), port);
        neighbour = Reader.signedInAs(town.partner(1), port);
    }

    @BeforeEach
    void aProgrammeOfThree() {
        list = "/programmes/" + aProgrammeWith(3).id() + "/listening";
        // seen from here on
        helen.get(now(list));
    }

    @Test
    void anEmptyPageSaysWhatBelongsThereAndWhoCanDoIt() {
        assertThat(text(helen.get(list)))
                .contains("What each practice said when it was met alone", "Record a meeting")
                .contains("0 of 3 heard", "Not yet heard", "Practice A", "Practice C");
        assertThat(text(ruth.get(list)))
                .contains("A locality manager records meetings with the practices.")
                .doesNotContain("Record a meeting");
    }

    @Test
    void aPracticeIsMetHeardReflectedBackToAndConfirms() {
        assertThat(text(helen.get(list + "/new")))
                .contains("Which practice was met?", "Practice B");
        var met = text(helen.post(list + "/new", meeting()));
        assertThat(met).contains("Practice A", "Nothing has been written down yet");
        var meeting = meeting(list);

        var another = statement(ROTA);
        another.put("then", "another");
        assertThat(text(helen.post(meeting + "/statements/new", another))).contains("Statement 2");
        var heard = helen.post(meeting + "/statements/new", statement("The roof leaks."));
        assertThat(text(heard)).contains(ROTA.replace("\n", " "), "The roof leaks.", "Statement 2");
        assertThat(text(neighbour.get(meeting)))
                .contains("Its words are shown once Practice A has confirmed them.")
                .doesNotContain("rota", "roof");

        var reflected =
                text(
                        helen.post(
                                meeting + "/reflect",
                                Map.of(
                                        "version", "2",
                                        "through", town.manager().id().value(),
                                        "how", "Letter by email")));
        assertThat(reflected).contains("has been told what was heard", "Letter by email");
        assertThat(text(helen.get(list)))
                .contains("1 of 3 heard", "1 reflected back", "0 confirmed", "Not yet confirmed");

        var confirmed =
                text(
                        ruth.post(
                                meeting + "/confirm",
                                Map.of(
                                        "version",
                                        "3",
                                        "representative",
                                        town.partner(0).id().value(),
                                        "note",
                                        "")));
        assertThat(confirmed).contains("Confirmed by the practice", "so the other practices can");
        assertThat(text(neighbour.get(meeting))).contains("The roof leaks.");
        assertThat(text(neighbour.get(list + "?theme=STAFF"))).contains("The roof leaks.");
        assertThat(text(neighbour.get(list + "?theme=MONEY")))
                .contains("Nothing that was said is of this kind.");
    }

    @Test
    void bothWordingsOfACorrectedStatementStay() {
        var meeting = reflectedBack();
        var statement = firstStatement(meeting);
        var corrected =
                text(
                        ruth.post(
                                meeting + "/statements/" + statement + "/correct",
                                Map.of(
                                        "version", "2",
                                        "words", "We have not filled it for a year.",
                                        "reason", "It is worse.",
                                        "representative", town.partner(0).id().value())));
        assertThat(corrected)
                .contains("We have not filled it for a year.", "Why: It is worse.")
                .contains("As first written down", "nobody", "reflected back again");
        assertThat(text(helen.get(list))).contains("corrected since");
    }

    @Test
    void theLetterIsReadAsAPageAndAsAPdfThatScreenReadersRead() throws Exception {
        var meeting = reflectedBack();
        assertThat(text(ruth.get("/"))).contains("Is this what your practice said on 14 September");
        assertThat(text(helen.get("/"))).contains("said on 14 September 2016: not confirmed by it");
        assertThat(text(neighbour.get("/"))).doesNotContain("14 September");
        assertThat(text(ruth.get(meeting + "/letter")))
                .contains("What we heard from Practice A", "We cannot fill our <rota>");
        var file = ruth.file(meeting + "/letter.pdf");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("what-we-heard-"));
        assertThat(Pdfs.text(file.body()))
                .contains("What we heard from Practice A")
                .contains("We cannot fill our <rota> & \"nobody\" comes.");
        assertThat(Pdfs.faults(file.body())).isEmpty();
        assertThat(neighbour.get(meeting + "/letter").statusCode()).isEqualTo(403);
        assertThat(neighbour.file(meeting + "/letter.pdf").statusCode()).isEqualTo(403);
        assertThat(neighbour.get(meeting + "/confirm").statusCode()).isEqualTo(403);
    }

    @Test
    void everythingThatIsMissingIsToldAtOnceAndWhatWasTypedStays() {
        var form = meeting();
        form.put("place", " ");
        form.put("heldOn.day", "31");
        form.put("heldOn.month", "2");
        form.remove("people");
        form.put("others", "<the nurse>" + "x".repeat(200));
        form.remove("listeners");
        var again = helen.post(list + "/new", form);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(text(again))
                .contains("There is a problem", "Say where it was.", "Choose who listened.")
                .contains("31 February 2016 is not a real date.", "it has 211.");
        assertThat(again.body()).contains("&lt;the nurse&gt;", "value=\"31\"", "href=\"#place\"");
    }

    @Test
    void aStatementThatIsTooLongIsRefusedAndKept() {
        var meeting = met();
        var tooLong = "ä".repeat(20_001);
        var again = helen.post(meeting + "/statements/new", statement(tooLong));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(text(again)).contains("at most 20,000 characters; it has 20,001.");
        assertThat(again.body()).contains(tooLong).contains("checked=\"checked\"");
        var taken = helen.post(meeting + "/statements/new", statement("ä".repeat(20_000)));
        assertThat(text(taken)).contains("Read the whole statement (20,000 characters)");
    }

    @Test
    void whoHasNotSeenALaterChangeKeepsWhatTheyTyped() {
        var meeting = reflectedBack();
        var conflict =
                ruth.post(
                        meeting + "/confirm",
                        Map.of(
                                "version",
                                "1",
                                "representative",
                                town.partner(0).id().value(),
                                "note",
                                "Well put."));
        assertThat(conflict.statusCode()).isEqualTo(412);
        assertThat(text(conflict)).contains("This has changed since you opened it", "Well put.");
        assertThat(conflict.body()).contains("name=\"version\" value=\"2\"");
    }

    @Test
    void whatTheStateForbidsIsSaidInWords() {
        var meeting = met();
        var refused =
                helen.post(
                        meeting + "/reflect",
                        Map.of(
                                "version", "0",
                                "through", town.manager().id().value(),
                                "how", "Letter"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused)).contains("Add what was heard first.");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(helen.get("/programmes/none/listening").statusCode()).isEqualTo(404);
        assertThat(text(helen.get("/meetings/none"))).contains("There is no such meeting.");
        assertThat(helen.get("/meetings/none/letter").statusCode()).isEqualTo(404);
        assertThat(helen.get(met() + "/statements/none/correct").statusCode()).isEqualTo(404);
    }

    private String met() {
        helen.post(list + "/new", meeting());
        return meeting(list);
    }

    @Test
    void theLongestStatementIsWholeInTheLetterAndOnPaper() throws Exception {
        var longest = "sixteen letters ".repeat(1_250).strip() + "!";
        var meeting = reflectedBack(longest);
        assertThat(ruth.get(meeting + "/letter").body()).contains(longest);
        // five pages, each with a line of its own above it
        var words = Pdfs.text(ruth.file(meeting + "/letter.pdf").body()).split("\\s+");
        assertThat(Stream.of(words).filter("sixteen"::equals)).hasSize(1_250);
        assertThat(Stream.of(words).filter("letters!"::equals)).hasSize(1);
    }

    private String reflectedBack() {
        return reflectedBack(ROTA);
    }

    private String reflectedBack(String said) {
        var meeting = met();
        helen.post(meeting + "/statements/new", statement(said));
        helen.post(
                meeting + "/reflect",
                Map.of("version", "1", "through", town.manager().id().value(), "how", "Letter"));
        return meeting;
    }

    private Map<String, String> meeting() {
        return new HashMap<>(
                Map.of(
                        "practice", town.practice(0).value(),
                        "heldOn.day", "14",
                        "heldOn.month", "9",
                        "heldOn.year", "2016",
                        "place", "At the surgery",
                        "people", town.partner(0).id().value(),
                        "others", "the practice nurse",
                        "listeners", town.manager().id().value()));
    }

    private static Map<String, String> statement(String words) {
        return new HashMap<>(Map.of("words", words, "themes", "STAFF"));
    }

    private String meeting(String list) {
        var meetings = manager.get("/api" + now(list.replace("/listening", "/meetings"))).json();
        return "/meetings/" + meetings.get(0).get("id").asString();
    }

    private String firstStatement(String meeting) {
        return manager.get("/api" + now(meeting)).json().at("/statements/0/id").asString();
    }

    private String now(String path) {
        return path + "?after=" + ledger.lastPosition();
    }

    /** As a reader sees it: without tags. */
    private static String text(HttpResponse<String> page) {
        return page.body()
                .replaceAll("(?s)<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
