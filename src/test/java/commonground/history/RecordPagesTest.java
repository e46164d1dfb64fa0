package commonground.history;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.Reader;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordPagesTest extends ByApi {
    private Reader reader;

    @BeforeAll
    void somebodyWhoOnlyReads() {
        reader = Reader.signedInAs(town.auditor(), port);
    }

    @Test
    void aProgrammesRecordTellsItsStoryAndLinksToEachStep() {
        var programme = aProgrammeWith(2);
        var path = "/programmes/" + programme.id();
        var page = reader.get(path + "/record?after=" + programme.position());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("was opened for Ashdown")
                .contains("Practice B")
                .contains(town.manager().name())
                .contains(path + "?at=" + (programme.position() - 1) + "\"");
    }

    @Test
    void atAnEarlierMomentTheRecordEndsThere() {
        var programme = aProgrammeWith(2);
        var then =
                reader.get(
                        "/programmes/%s/record?at=%d"
                                .formatted(programme.id(), programme.position() - 2));
        assertThat(then.body()).contains("was opened for Ashdown").doesNotContain("Practice A");
    }

    @Test
    void theRecordOfEverythingNamesTheProgrammesAndCanBeNarrowed() {
        var programme = aProgrammeWith(1);
        var all = reader.get("/record?after=" + programme.position());
        assertThat(all.body()).contains("/programmes/" + programme.id() + "/record");
        var other = aProgrammeWith(1);
        var own =
                reader.get(
                        "/record?programme=%s&after=%d"
                                .formatted(programme.id(), other.position()));
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body())
                .contains("?at=" + programme.position() + "\"")
                .doesNotContain("?at=" + other.position() + "\"");
    }

    @Test
    void theThousandsOfLinesOfAnImportAreTakenTogether() {
        anotherTown(Chronicle.SHOWN_OF_A_RUN + 2);
        var page = reader.get("/record?after=" + ledger.lastPosition());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("more of the same kind");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        var unknown = "00000000-0000-0000-0000-000000000000";
        assertThat(reader.get("/programmes/" + unknown + "/record").statusCode()).isEqualTo(404);
        assertThat(reader.get("/record?programme=" + unknown).statusCode()).isEqualTo(404);
        assertThat(reader.get("/record?before=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void whoOnlyReadsMayVerifyAndIsGivenTheHashToKeep() {
        aProgrammeWith(1);
        assertThat(reader.get("/record/verification").body()).contains("Verify now");
        var verified = reader.post("/record/verification", Map.of());
        assertThat(verified.statusCode()).isEqualTo(200);
        assertThat(verified.body())
                .contains("are as they were recorded")
                .contains(ledger.verify().lastHash());
    }
}
