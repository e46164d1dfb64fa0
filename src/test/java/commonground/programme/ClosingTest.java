package commonground.programme;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import commonground.testing.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A programme comes to its end, by its pages and by the API. */
class ClosingTest extends ByApi {
    private static final Map<String, String> DONE = Map.of("reason", "All six are one now");

    @Test
    void aProgrammeWithOpenDecisionsIsNotClosedAndTheyAreNamed() {
        var programme = aProgrammeWith(2);
        var plan = tabled(programme, "Our plan");

        var told =
                refused(
                        409,
                        "programme.decisions-open",
                        () -> manager.post(at(programme, "/closing"), etag(programme), DONE));
        assertThat(told.json().at("/detail").asString())
                .contains("“Our plan”", "agreed, rejected, withdrawn or handed on");
        var page = form(programme, "/close", DONE);
        assertThat(page).contains("“Our plan”", "/decisions/" + plan.id(), DONE.get("reason"));

        done(
                manager.post(
                        "/api/decisions/" + plan.id() + "/withdrawal",
                        plan.etag(),
                        Map.of("reason", "not now")));
        assertThat(form(programme, "/close", DONE)).contains("Closed on", DONE.get("reason"));
        assertThat(read(programme).json().at("/stage").asString()).isEqualTo("CLOSED");
        assertThat(read(programme).json().at("/closedFor").asString())
                .isEqualTo(DONE.get("reason"));
    }

    @Test
    void openDeadlinesAreToldAndDoNotStopIt() {
        var programme = aProgrammeWith(1);
        done(
                commissioner.post(
                        at(programme, "/deadlines"),
                        Map.of(
                                "obligation", "Extended access",
                                "issuer", "NHS England",
                                "level", "NATIONAL",
                                "due", "2058-10-01",
                                "source", "Guidance",
                                "population", "All",
                                "assuredBy", "The commissioner")));
        assertThat(
                        Reader.signedInAs(town.manager(), port)
                                .get("/programmes/" + programme.id() + "/close?after=" + head())
                                .body())
                .contains("Deadlines that wait for a submission", "Extended access");
        done(manager.post(at(programme, "/closing"), etag(programme), DONE));
    }

    @Test
    void nothingBeginsInAClosedProgrammeUntilItIsOpenedAgain() {
        var programme = aProgrammeWith(1);
        done(manager.post(at(programme, "/closing"), etag(programme), DONE));
        var joins = Map.of("practice", town.practice(1).value(), "reason", "asked");

        refused(
                409,
                "programme.closed-to-members",
                () -> manager.post(at(programme, "/members"), etag(programme), joins));
        refused(
                409,
                "programme.closed",
                () -> manager.post(at(programme, "/decisions"), proposal("A late one")));
        refused(409, "programme.closed", () -> manager.post(at(programme, "/meetings"), meeting()));
        assertThat(
                        Reader.signedInAs(town.manager(), port)
                                .post(
                                        "/programmes/" + programme.id() + "/decisions/new",
                                        Map.of(
                                                "subject", "OTHER",
                                                "title", "A late one",
                                                "wording", "Typed with care",
                                                "rule", "CONSENT"))
                                .body())
                .contains("Open it again first", "Typed with care");
        refused(
                409,
                "programme.closed-already",
                () -> manager.post(at(programme, "/closing"), etag(programme), DONE));

        assertThat(form(programme, "/reopen", Map.of("reason", "Two parted")))
                .doesNotContain("Closed on");
        done(manager.post(at(programme, "/members"), etag(programme), joins));
        refused(
                409,
                "programme.not-closed",
                () -> manager.post(at(programme, "/reopening"), etag(programme), DONE));
    }

    @Test
    void onlyTheLocalityManagerClosesWithAReasonOnTheVersionRead() {
        var programme = aProgrammeWith(1);
        for (var other : List.of(partners.getFirst(), commissioner, auditor))
            refused(
                    403,
                    "access.may-not",
                    () -> other.post(at(programme, "/closing"), etag(programme), DONE));
        for (var bad : badProse())
            assertThat(
                            manager.post(
                                            at(programme, "/closing"),
                                            etag(programme),
                                            Map.of("reason", bad))
                                    .errors())
                    .singleElement()
                    .asString()
                    .startsWith("reason: text");
        refused(
                412,
                "changed-meanwhile",
                () -> manager.post(at(programme, "/closing"), "\"0\"", DONE));
        refused(428, "etag.missing", () -> manager.post(at(programme, "/closing"), DONE));
    }

    @Test
    void whoeverLooksBackSeesItOpen() {
        var programme = aProgrammeWith(1);
        var before = head();
        done(manager.post(at(programme, "/closing"), etag(programme), DONE));
        assertThat(read(programme).json().at("/closedOn").asString())
                .isEqualTo(LocalDate.now(Moment.LONDON).toString());
        assertThat(manager.get(at(programme, "?at=" + before)).json().at("/closedOn").isNull())
                .isTrue();
    }

    private Map<String, Object> meeting() {
        return Map.of(
                "practice",
                town.practice(0).value(),
                "heldOn",
                "2018-03-01",
                "place",
                "Elm Park",
                "people",
                List.of(town.partner(0).id().value()),
                "others",
                "",
                "listeners",
                List.of(town.manager().id().value()));
    }

    private Answer tabled(Answer programme, String title) {
        return done(manager.post(at(programme, "/decisions"), proposal(title)));
    }

    private static Map<String, Object> proposal(String title) {
        return Map.of("subject", "OTHER", "title", title, "wording", title);
    }

    /** What the page says after the form was sent on the version it shows. */
    private String form(Answer programme, String page, Map<String, String> typed) {
        var version = etag(programme).replace("\"", "");
        return Reader.signedInAs(town.manager(), port)
                .post(
                        "/programmes/" + programme.id() + page,
                        Map.of("version", version, "reason", typed.get("reason")))
                .body();
    }

    private Answer read(Answer programme) {
        return manager.get(at(programme, "?after=" + head()));
    }

    private String etag(Answer programme) {
        return read(programme).etag();
    }

    private long head() {
        return ledger.lastPosition();
    }

    private static String at(Answer programme, String further) {
        return "/api/programmes/" + programme.id() + further;
    }
}
