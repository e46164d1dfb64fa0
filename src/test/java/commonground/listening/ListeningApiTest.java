package commonground.listening;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.ByPeople;
import commonground.testing.Program;
import commonground.testing.Program.Answer;
import commonground.testing.Reader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A practice is listened to by a program, from the meeting to its own confirmation. */
class ListeningApiTest extends ByApi {
    private String programme;
    private Answer met;
    private String address;

    @BeforeEach
    void theFirstPracticeIsMet() {
        programme = "/api/programmes/" + aProgrammeWith(3).json().get("id").asString();
        met = done(manager.post(programme + "/meetings", meeting()));
        address = met.header("Location");
    }

    @Test
    void whatIsHeardIsReflectedBackCorrectedAndConfirmed() {
        var statement = say("We cannot fill our rota.").json().get("id").asString();
        say("Two care homes take a day a week.");
        var reflected = done(reflectBack());
        var corrected =
                done(
                        partners.get(0)
                                .post(
                                        address + "/statements/" + statement + "/corrections",
                                        reflected.header("ETag"),
                                        Map.of("words", "We have not filled it for a year.")));
        refused(
                409,
                "listening.corrected-since",
                () -> confirm(partners.get(0), corrected.header("ETag")));
        done(reflectBack());
        done(confirm(partners.get(0), read(partners.get(0)).header("ETag")));

        var told = read(manager).json();
        assertThat(told.get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(told.at("/confirmed/representative").asString())
                .isEqualTo(town.partner(0).id().value());
        var first = told.at("/statements/0");
        assertThat(first.get("words").asString()).isEqualTo("We have not filled it for a year.");
        assertThat(first.get("version").asInt()).isEqualTo(2);
        assertThat(first.get("wordings")).hasSize(2);
        assertThat(first.at("/wordings/0/words").asString()).isEqualTo("We cannot fill our rota.");
        assertThat(first.at("/wordings/1/representative").asString())
                .isEqualTo(town.partner(0).id().value());
    }

    @Test
    void coverageSaysHowFarEachMemberHasCome() {
        say("We cannot fill our rota.");
        assertThat(stages()).containsExactly("HEARD", "NOT_YET_HEARD", "NOT_YET_HEARD");
        done(reflectBack());
        assertThat(stages()).first().isEqualTo("REFLECTED_BACK");
        done(confirm(partners.get(0), read(partners.get(0)).header("ETag")));
        assertThat(stages()).first().isEqualTo("CONFIRMED");
        assertThat(manager.get(programme).json().get("stage").asString()).isEqualTo("LISTENING");
        var before = manager.get(programme + "/listening?at=" + (position(met) - 1)).json();
        assertThat(before.at("/0/stage").asString()).isEqualTo("NOT_YET_HEARD");
    }

    @Test
    void untilItIsConfirmedAPracticesWordsAreReadByItselfAndThoseWhoListenOrAuditAlone() {
        say("We cannot fill our rota.");
        for (var reader : List.of(manager, auditor, partners.get(0)))
            assertThat(words(reader)).containsExactly("We cannot fill our rota.");
        for (var reader : List.of(partners.get(1), commissioner)) {
            assertThat(words(reader)).containsExactly("");
            assertThat(read(reader).json().at("/statements/0/wordings").isNull()).isTrue();
            assertThat(read(reader).body()).doesNotContain("rota");
        }
        done(reflectBack());
        assertThat(words(partners.get(1))).containsExactly("");
        done(confirm(partners.get(0), read(partners.get(0)).header("ETag")));
        assertThat(words(partners.get(1))).containsExactly("We cannot fill our rota.");
        assertThat(words(commissioner)).containsExactly("We cannot fill our rota.");
    }

    @Test
    void onlyThePracticeItselfOrAManagerSpeaksForIt() {
        say("We cannot fill our rota.");
        done(reflectBack());
        var version = read(manager).header("ETag");
        var own = Map.of("representative", town.partner(0).id().value());
        for (var other : List.of(partners.get(1), commissioner, auditor))
            refused(
                    403,
                    "access.may-not",
                    () -> other.post(address + "/confirmations", version, own));
        refused(422, "choice.missing", () -> confirm(manager, version));
        var stranger = town.partner(1).id().value();
        refused(
                422,
                "listening.does-not-speak-for-it",
                () ->
                        manager.post(
                                address + "/confirmations",
                                version,
                                Map.of("representative", stranger)));
        done(
                manager.post(
                        address + "/confirmations",
                        version,
                        Map.of(
                                "representative",
                                town.partner(0).id().value(),
                                "note",
                                "by telephone")));
        assertThat(read(manager).json().at("/confirmed/recordedBy").asString())
                .isEqualTo(town.manager().id().value());
    }

    @Test
    void onlyAManagerRecordsMeetingsAndWhatWasSaid() {
        for (var other : List.of(partners.get(0), commissioner, auditor)) {
            refused(403, "access.may-not", () -> other.post(programme + "/meetings", meeting()));
            refused(
                    403,
                    "access.may-not",
                    () -> other.post(address + "/statements", statement("So it is.")));
        }
        assertThat(nobody.get(address).status()).isEqualTo(401);
    }

    @Test
    void aStatementOfTwentyThousandCharactersIsTakenAndOneMoreIsNot() {
        var longest = "ä".repeat(20_000);
        done(manager.post(address + "/statements", statement(longest)));
        assertThat(words(manager)).containsExactly(longest);
        var refusal =
                refused(
                        422,
                        "text.too-long",
                        () -> manager.post(address + "/statements", statement(longest + "b")));
        assertThat(refusal.body()).contains("20,000", "20,001");
    }

    @Test
    void whatCannotBeIsRefusedAndRecordsNothing() {
        for (var bad : badLines())
            refused422(programme + "/meetings", with(meeting(), "place", bad));
        for (var bad : List.of("", " \t", "bell\u0007"))
            refused422(address + "/statements", with(statement("x"), "words", bad));
        refused422(address + "/statements", with(statement("x"), "themes", List.of()));
        refused422(address + "/statements", with(statement("x"), "themes", null));
        refused422(programme + "/meetings", with(meeting(), "heldOn", null));
        refused422(programme + "/meetings", with(meeting(), "heldOn", "2099-01-01"));
        refused422(programme + "/meetings", with(meeting(), "heldOn", "1899-01-01"));
        refused422(programme + "/meetings", with(meeting(), "people", List.of()));
        refused422(programme + "/meetings", with(meeting(), "listeners", List.of()));
        refused422(
                programme + "/meetings",
                with(meeting(), "listeners", List.of(town.auditor().id().value())));
        refused422(
                programme + "/meetings",
                with(meeting(), "people", List.of(town.partner(1).id().value())));
        refused422(programme + "/meetings", with(meeting(), "practice", town.closed().value()));
        refused422(programme + "/meetings", with(meeting(), "practice", town.practice(3).value()));
    }

    @Test
    void aCommandNamesTheVersionThatWasRead() {
        say("We cannot fill our rota.");
        var how = Map.of("how", "by letter");
        refused(428, "etag.missing", () -> manager.post(address + "/reflections", how));
        refused(
                412,
                "changed-meanwhile",
                () -> manager.post(address + "/reflections", "\"0\"", how));
    }

    @Test
    void nothingIsReflectedBackBeforeItWasHeardNorConfirmedBeforeItWasReflectedBack() {
        say("We cannot fill our rota.");
        var version = read(manager).header("ETag");
        refused(
                422,
                "listening.too-early",
                () ->
                        manager.post(
                                address + "/reflections",
                                version,
                                Map.of("how", "by letter", "happenedOn", "2016-09-13")));
        done(
                manager.post(
                        address + "/reflections",
                        version,
                        Map.of("how", "by letter", "happenedOn", "2016-09-20")));
        refused(
                422,
                "listening.too-early",
                () ->
                        partners.get(0)
                                .post(
                                        address + "/confirmations",
                                        read(manager).header("ETag"),
                                        Map.of("happenedOn", "2016-09-19")));
    }

    @Test
    void theDateOfAMeetingIsMendedAndWhatWasSaidIsDatedByItWhileTheFirstStaysInTheRecord() {
        say("We cannot fill our rota.");
        var mended = with(with(meeting(), "practice", null), "heldOn", "2016-09-13");
        var correction = with(with(mended, "place", "By video"), "reason", "the diary was wrong");
        refused(
                422,
                "text.blank",
                () ->
                        manager.post(
                                address + "/corrections",
                                read(manager).etag(),
                                with(correction, "reason", " ")));
        refused(
                403,
                "access.may-not",
                () ->
                        partners.get(0)
                                .post(address + "/corrections", read(manager).etag(), correction));
        done(manager.post(address + "/corrections", read(manager).etag(), correction));

        assertThat(read(manager).json().get("heldOn").asString()).isEqualTo("2016-09-13");
        var all = manager.get(programme + "/statements?after=" + ledger.lastPosition()).json();
        assertThat(all.toString()).contains("2016-09-13").doesNotContain("2016-09-14");
        var page =
                Reader.signedInAs(town.manager(), port)
                        .get(address.replace("/api", "") + "?after=" + ledger.lastPosition());
        assertThat(page.body())
                .contains("Met on 13 September 2016")
                .contains("Written down before: 14 September 2016, At the surgery.");
    }

    @Test
    void theSameStatementSentTwiceIsWrittenDownOnce() {
        var once = with(statement("So it is."), "id", UUID.randomUUID().toString());
        done(manager.post(address + "/statements", once));
        var again = done(manager.post(address + "/statements", once));
        assertThat(again.json().get("changed").asBoolean()).isFalse();
        assertThat(words(manager)).hasSize(1);
    }

    @Test
    void statementsAreFoundByWhatTheyAreAboutAndByPractice() {
        say("We cannot fill our rota.");
        done(
                manager.post(
                        address + "/statements",
                        with(statement("The roof leaks."), "themes", List.of("PREMISES"))));
        var all = programme + "/statements?after=" + ledger.lastPosition();
        assertThat(manager.get(all).json()).hasSize(2);
        assertThat(manager.get(all + "&theme=PREMISES").json())
                .singleElement()
                .satisfies(s -> assertThat(s.get("words").asString()).isEqualTo("The roof leaks."));
        assertThat(manager.get(all + "&practice=" + town.practice(1)).json()).isEmpty();
    }

    @Test
    void theRecordTellsItWithoutThePracticesWords() {
        say("We cannot fill our rota.");
        done(reflectBack());
        done(confirm(partners.get(0), read(partners.get(0)).header("ETag")));
        var record =
                partners.get(1).get(programme + "/record?after=" + ledger.lastPosition()).body();
        assertThat(record)
                .contains("was met and listened to on 14 September 2016")
                .contains("made statement 1 (staff and recruitment)")
                .contains("confirmed that what was reflected back, one statement, is what it said")
                .doesNotContain("rota");
    }

    private Map<String, Object> meeting() {
        return Map.of(
                "practice",
                town.practice(0).value(),
                "heldOn",
                "2016-09-14",
                "place",
                "At the surgery",
                "people",
                List.of(town.partner(0).id().value()),
                "others",
                "",
                "listeners",
                List.of(town.manager().id().value()));
    }

    private static Map<String, Object> statement(String words) {
        return Map.of("words", words, "themes", List.of("STAFF"));
    }

    private Answer say(String words) {
        return done(manager.post(address + "/statements", statement(words)));
    }

    private Answer reflectBack() {
        return manager.post(
                address + "/reflections",
                read(manager).header("ETag"),
                Map.of("how", "letter by email"));
    }

    private Answer confirm(Program by, String version) {
        return by.post(address + "/confirmations", version, Map.of());
    }

    private void refused422(String path, Map<String, Object> body) {
        var head = ledger.lastPosition();
        var answer = manager.post(path, body);
        assertThat(answer.status()).as(body + " " + answer).isEqualTo(422);
        assertThat(ByPeople.after(ledger, head)).isEmpty();
    }

    private Answer read(Program by) {
        return by.get(address + "?after=" + ledger.lastPosition());
    }

    private List<String> words(Program reader) {
        return read(reader)
                .json()
                .get("statements")
                .valueStream()
                .map(s -> s.get("words").isNull() ? "" : s.get("words").asString())
                .toList();
    }

    private List<String> stages() {
        return manager.get(programme + "/listening?after=" + ledger.lastPosition())
                .json()
                .valueStream()
                .map(c -> c.get("stage").asString())
                .toList();
    }

    private static long position(Answer answer) {
        JsonNode body = answer.json();
        return body.has("position") ? body.get("position").asLong() : 0;
    }
}
