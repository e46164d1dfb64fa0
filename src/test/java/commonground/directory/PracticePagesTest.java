package commonground.directory;

import static commonground.directory.ods.FileText.HEADINGS;
import static commonground.directory.ods.FileText.listSize;
import static commonground.directory.ods.FileText.practice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import commonground.access.Accounts;
import commonground.access.Role;
import commonground.ledger.Ledger;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DirectoryApp
class PracticePagesTest {
    @Autowired MockMvcTester app;
    @Autowired Accounts accounts;
    @Autowired EmptyRecord record;
    @Autowired Ledger ledger;

    Visitor manager;
    Visitor auditor;

    /** Passwords are slow to check, and meant to be. */
    @BeforeAll
    void people() {
        manager = Visitor.with(Role.LOCALITY_MANAGER, accounts, app);
        auditor = Visitor.with(Role.AUDITOR, accounts, app);
    }

    @BeforeEach
    void anEmptyRegister() {
        record.again();
    }

    @Test
    void anEmptyRegisterSaysWhatBelongsThereAndHowToBegin() {
        assertThat(manager.opens("/practices"))
                .hasStatusOk()
                .bodyText()
                .contains("No edition of the register of practices has been imported yet")
                .contains("/practices/import");
        assertThat(manager.opens("/practices/imports"))
                .bodyText()
                .contains("None has been imported yet");
        assertThat(auditor.opens("/practices"))
                .bodyText()
                .contains("A locality manager can import one");
    }

    @Test
    void anEditionIsUploadedItsReportReadAndItsPracticesFound() {
        var report =
                imported(
                        "epraccur-2019-11.csv",
                        practice("H82001", "ELM PARK SURGERY"),
                        practice("H82002", "MILL ROAD SURGERY", "99H"),
                        practice("=1+1", "NOT A CODE"),
                        practice("Y00001", "PRISON", "A", "7A1", "20100101", "", "10"));

        assertThat(text(report))
                .contains("30 November 2019")
                .contains("Rosalind Ashworth")
                .contains("&quot;=1+1&quot; is not a practice code")
                .contains("Imported: new")
                .doesNotContain("nothing new", "More practices are missing");
        assertThat(text(manager.opens("/practices")))
                .contains("30 November 2019")
                .contains("ELM PARK SURGERY")
                .doesNotContain("PRISON", "No edition of the register");
        assertThat(text(manager.opens("/practices?commissioner=99H")))
                .contains("MILL ROAD SURGERY")
                .doesNotContain("ELM PARK");
        assertThat(text(manager.opens("/practices/imports"))).contains("epraccur-2019-11.csv");
    }

    @Test
    void aPracticeShowsWhatEachEditionSaysOfIt() {
        imported("epraccur-2019-11.csv", practice("H82044", "DOLPHINS", "09X"));
        var moment = ledger.lastPosition();
        imported("epraccur-2021-06.csv", practice("H82044", "DOLPHINS", "70F"));
        listSizesImported(listSize("01JAN2021", "H82044", "9876"));

        assertThat(text(manager.opens("/practices/h82044")))
                .contains(
                        "Commissioner</",
                        "70F",
                        "09X",
                        "30 June 2021",
                        "30 November 2019",
                        "9,876",
                        "1 January 2021");
        assertThat(text(manager.opens("/practices/H82044?at=" + moment)))
                .contains("09X")
                .doesNotContain("70F");
        assertThat(text(manager.opens("/practices?edition=2019-11-30")))
                .contains("09X")
                .doesNotContain("70F");
        assertThat(manager.opens("/practices/H82999")).hasStatus(404).bodyText().contains("H82999");
        assertThat(manager.opens("/practices/nonsense"))
                .hasStatus(422)
                .bodyText()
                .contains("is not a practice code");
    }

    @Test
    void aBadFileIsRefusedOnTheFormWhichKeepsWhatWasTyped() {
        var refused =
                manager.uploads(
                        "PRACTICES",
                        "epraccur.csv",
                        "\"one\",\"two\"\r\n",
                        "edition.day",
                        "30",
                        "edition.month",
                        "11",
                        "edition.year",
                        "2019");

        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("Line 1 has 2 columns; this file should have 27.")
                .contains("value=\"2019\"")
                .contains("href=\"#file\"");
        assertThat(ledger.lastPosition()).isZero();
    }

    @Test
    void everythingThatIsWrongWithTheFormIsSaidAtOnce() {
        assertThat(manager.uploads("", "epraccur.csv", practice("H82001", "X")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose one");
        assertThat(manager.uploads("PRACTICES", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Give the date of the edition");
        assertThat(
                        manager.uploads(
                                "PRACTICES",
                                "",
                                "",
                                "edition.day",
                                "1",
                                "edition.month",
                                "1",
                                "edition.year",
                                "2019"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose the file to import");
        assertThat(manager.uploads("PRACTICES", "epraccur-2098-01.csv", practice("H82001", "X")))
                .hasStatus(422)
                .bodyText()
                .contains("has not come yet");
        assertThat(
                        manager.uploads(
                                "PRACTICES",
                                "e.csv",
                                practice("H82001", "X"),
                                "edition.day",
                                "31",
                                "edition.month",
                                "2",
                                "edition.year",
                                "2019"))
                .hasStatus(422)
                .bodyText()
                .contains("31 February 2019 is not a real date");
        assertThat(ledger.lastPosition()).isZero();
    }

    @Test
    void theSameFileTwiceSaysThatNothingWasNew() {
        imported("epraccur-2019-11.csv", practice("H82001", "ONE"));
        var head = ledger.lastPosition();

        var again = imported("epraccur-2019-11.csv", practice("H82001", "ONE"));

        assertThat(text(again)).contains("There was nothing new");
        assertThat(ledger.lastPosition()).isEqualTo(head);
    }

    @Test
    void refusedLinesComeAsCsvThatASpreadsheetCannotRun() {
        var report =
                imported(
                        "epraccur-2019-11.csv",
                        practice("H82001", "FINE"),
                        practice("=1+1", "NOT A CODE"));
        var csv = manager.opens(report.getRequest().getRequestURI() + "/refused.csv");

        assertThat(csv).hasStatusOk().hasContentTypeCompatibleWith("text/csv");
        assertThat(text(csv)).startsWith("line,code,reason\r\n").contains("2,\"'=1+1\",");
    }

    @Test
    void whoMayNotImportIsNotOfferedItAndIsRefused() {

        assertThat(auditor.opens("/practices/import"))
                .hasStatusOk()
                .bodyText()
                .contains("Only a locality manager");
        assertThat(auditor.sends("practices", "epraccur-2019-11.csv", practice("H82001", "ONE")))
                .hasStatus(403);
        assertThat(ledger.lastPosition()).isZero();
    }

    @Test
    void aPracticeThatIsNoLongerListedSaysSo() {
        imported(
                "epraccur-2019-11.csv",
                practice("H82001", "ELM"),
                practice("H82002", "OAK"),
                practice("H82003", "ASH"));
        var later = imported("epraccur-2021-06.csv", practice("H82001", "ELM"));

        assertThat(text(later)).contains("More practices are missing from this file");
        assertThat(text(manager.opens("/practices/H82002")))
                .contains(
                        "OAK",
                        "Not listed as a GP practice since the edition of 30 June 2021",
                        "No longer listed");
        assertThat(text(manager.opens("/practices?all=true")))
                .contains("ELM")
                .doesNotContain("OAK");
    }

    @Test
    void whoUploadedTooMuchIsToldSoOnTheForm() {
        assertThat(manager.opens("/practices/import?too-large=200"))
                .hasStatus(413)
                .bodyText()
                .contains("The file is larger than 20 MB (it has 200 MB).");
    }

    @Test
    void anImportThatIsNotKnownIsNotFound() {
        assertThat(manager.opens("/practices/imports/nothing")).hasStatus(404);
        assertThat(manager.opens("/practices/imports/..%3Bx")).hasStatus4xxClientError();
    }

    @Test
    void theApiImportsFindsAndShowsTheSame() {
        var accepted =
                manager.sends(
                        "practices",
                        "epraccur-2019-11.csv",
                        practice("H82001", "ELM PARK", "09X") + practice("bad", "X"));
        assertThat(accepted).hasStatus(202);
        var location = accepted.getResponse().getHeader("Location");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(manager.reads(location))
                                .bodyJson()
                                .extractingPath("$.summary.state")
                                .isEqualTo("DONE"));

        assertThat(manager.reads(location))
                .bodyJson()
                .extractingPath("$.refusedLines[0].line")
                .isEqualTo(2);
        var found = manager.reads("/api/practices?query=elm&commissioner=09X");
        assertThat(found)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].details.name")
                .isEqualTo("ELM PARK");
        assertThat(manager.reads("/api/practices/H82001"))
                .bodyJson()
                .extractingPath("$.history[0].edition")
                .isEqualTo("2019-11-30");
        assertThat(manager.reads("/api/practices/H82001?at=1")).hasStatus(404);
        assertThat(manager.reads("/api/practices/H82002"))
                .hasStatus(404)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(manager.reads("/api/practices?cursor=x")).hasStatus(422);
        assertThat(manager.sends("nonsense", "epraccur-2019-11.csv", "x")).hasStatus(422);
        assertThat(manager.sends("list-sizes", "sizes.csv", practice("H82001", "ONE")))
                .hasStatus(422)
                .bodyText()
                .contains("file of practices");
    }

    private void listSizesImported(String... lines) {
        done(manager.uploads("LIST_SIZES", "sizes.csv", HEADINGS + String.join("", lines)));
    }

    /** The report, once the import is over. */
    private MvcTestResult imported(String fileName, String... lines) {
        return done(manager.uploads("PRACTICES", fileName, String.join("", lines)));
    }

    private MvcTestResult done(MvcTestResult sent) {
        assertThat(sent).hasStatus(303);
        var report = sent.getResponse().getRedirectedUrl();
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> manager.opens(report), page -> text(page).contains("Lines read"));
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
