package commonground.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.Reader;
import commonground.testing.SettableClock;
import commonground.views.Progress;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SinceLastVisitTest extends ByApi {
    private static final String SINCE = "Since you were here on";
    private static final Duration AN_HOUR_AGO = Duration.ofHours(-1);

    @Autowired SettableClock clock;
    @Autowired Progress progress;

    @Test
    void whoeverComesBackSeesWhereOthersRecordedSomething() {
        var auditor = Reader.signedInAs(town.auditor(), port);
        clock.off(AN_HOUR_AGO, () -> assertThat(auditor.get("/").body()).doesNotContain(SINCE));
        var programme = aProgrammeWith(2).id();
        atRest();

        var home = auditor.get("/").body();
        assertThat(home).contains(SINCE).contains(newsOf(programme));
        assertThat(auditor.get("/").body()).as("still the same visit").contains(SINCE);
    }

    @Test
    void onesOwnEntriesAreNoNews() {
        var reader = Reader.signedInAs(town.manager(), port);
        clock.off(AN_HOUR_AGO, () -> reader.get("/"));
        var programme = aProgrammeWith(2).id();
        atRest();

        assertThat(reader.get("/").body()).doesNotContain(newsOf(programme));
    }

    @Test
    void nothingIsNewInThePast() {
        var partner = Reader.signedInAs(town.partners().getFirst(), port);
        clock.off(AN_HOUR_AGO, () -> partner.get("/"));
        done(
                manager.post(
                        "/api/programmes",
                        Map.of(
                                "name",
                                "Forest Row",
                                "locality",
                                "Ashdown",
                                "members",
                                town.practices().stream().map(c -> c.value()).toList())));
        atRest();

        assertThat(partner.get("/?at=2017-01-01").body()).doesNotContain(SINCE);
    }

    /** Its whole record; where it is listed below, only the entries before its last step. */
    private static String newsOf(String programme) {
        return "href=\"/programmes/" + programme + "/record\"";
    }

    private void atRest() {
        assertThat(progress.awaitRest(Duration.ofSeconds(20))).isTrue();
    }
}
