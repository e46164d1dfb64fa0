package commonground.listening;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.Program;
import commonground.testing.Program.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody reads another's answers before the round is closed: not by page, API or record. */
class AloneByApiTest extends HeardInTown {
    private static final String SECRET = "Because we fear for our name";

    @Test
    void nobodyReadsAnotherPracticesAnswersBeforeTheRoundIsClosed() {
        var round = opened();
        var answered = done(answer(partners.get(0), round, 0, SECRET));

        for (var other : List.of(manager, partners.get(1), commissioner, auditor)) {
            var seen = other.get("/api/alone-rounds/" + round + "?after=" + answered.position());
            assertThat(seen.json().get("answers")).isEmpty();
            assertThat(seen.json().get("answered")).hasSize(1);
            assertThat(seen.json().get("sideBySide").isNull()).isTrue();
        }
        for (var person : List.of(town.manager(), town.partner(1), town.auditor()))
            for (var page :
                    List.of(
                            "/alone/" + round,
                            "/alone/" + round + "/answers/" + town.practice(0),
                            "/programmes/" + programme + "/record",
                            "/programmes/" + programme + "/issues"))
                assertThat(reading(person).get(page).body()).as(page).doesNotContain(SECRET);
        assertThat(manager.get("/api/programmes/" + programme + "/record").body())
                .contains("answered the questions asked alone")
                .doesNotContain(SECRET);

        assertThat(partners.get(0).get("/api/alone-rounds/" + round).body()).contains(SECRET);
        assertThat(text(reading(town.partner(0)).get("/alone/" + round))).contains(SECRET);
    }

    @Test
    void whoComesTooLateIsNotToldTheAnswersEither() {
        var round = opened();
        done(answer(partners.get(0), round, 0, SECRET));

        for (var who : List.of(manager, partners.get(1))) {
            var told =
                    who.post(
                            "/api/alone-rounds/" + round + "/closures",
                            "\"0\"",
                            Map.of("reason", "The vision cannot wait"));
            assertThat(told.status()).isIn(403, 412);
            assertThat(told.body()).doesNotContain(SECRET);
        }
    }

    @Test
    void withTheLastAnswerEverybodyReadsAllAndBeforeThatMomentStillNobodyDoes() {
        var round = opened();
        var first = done(answer(partners.get(0), round, 0, SECRET));
        done(answer(partners.get(1), round, 1, "Saturdays"));
        var last = done(answer(manager, round, 2, "Money"));

        var path = "/api/alone-rounds/" + round;
        var seen = partners.get(2).get(path + "?after=" + last.position());
        assertThat(seen.json().get("answers")).hasSize(3);
        assertThat(seen.json().get("sideBySide")).hasSize(1);
        assertThat(seen.body()).contains(SECRET, "\"onBehalf\":true");
        assertThat(text(reading(town.auditor()).get("/programmes/" + programme + "/record")))
                .contains(SECRET);
        var page = text(reading(town.partner(2)).get("/alone/" + round));
        assertThat(page).contains(SECRET, "recorded on its behalf", "of practices chose something");

        assertThat(partners.get(2).get(path + "?at=" + first.position()).body())
                .doesNotContain(SECRET);
        assertThat(
                        reading(town.partner(2))
                                .get("/alone/" + round + "?at=" + first.position())
                                .body())
                .doesNotContain(SECRET);
        assertThat(
                        reading(town.auditor())
                                .get("/programmes/" + programme + "/record?at=" + first.position())
                                .body())
                .doesNotContain(SECRET);
        refused(409, "alone.closed", () -> answer(partners.get(0), round, 0, "Otherwise"));
    }

    @Test
    void howFarApartTheyAreAndWhoIsFarFromTheRestIsShownWithTheirWords() {
        var round = opened();
        done(answer(partners.get(0), round, 0, "We cannot staff it", 1));
        done(answer(partners.get(1), round, 1, "Nor can we", 1));
        var last = done(answer(partners.get(2), round, 2, "The money runs out", 2));

        var page =
                text(reading(town.manager()).get("/alone/" + round + "?after=" + last.position()));
        assertThat(page)
                .contains("1 of 3 pairs of practices chose something in common.")
                .contains("Far from the rest: Practice C .")
                .contains("Practice C far from the rest The money runs out Chose: Money")
                .contains("Staff 2 of 3 Practice A, Practice B");
    }

    @Test
    void unlessTheManagerAsksOtherwiseTheUsualFourQuestionsAreAsked() {
        var form = text(reading(town.manager()).get("/programmes/" + programme + "/alone/new"));
        var source = reading(town.manager()).get("/programmes/" + programme + "/alone/new").body();
        assertThat(AloneQuestion.USUAL)
                .extracting(AloneQuestion::asks)
                .containsExactly(
                        "Why work together at all?",
                        "Why with these practices?",
                        "What would success be?",
                        "What must not change?");
        assertThat(form).contains("Partners are about to retire", "Our premises stay open");
        for (var question : AloneQuestion.USUAL)
            assertThat(source).contains("value=\"" + question.asks() + "\"");
    }

    @Test
    void aPartnerAnswersForTheirOwnPracticeAlone() {
        var round = opened();
        refused(403, "access.may-not", () -> answer(partners.get(0), round, 1, "For you"));
    }

    @Test
    void oneRoundAtATime() {
        opened();
        refused(409, "alone.open-already", this::open);
    }

    @Test
    void aRoundIsClosedEarlyForAReason() {
        var round = opened();
        refused(
                422,
                "text.blank",
                () -> manager.post("/api/alone-rounds/" + round + "/closures", "\"0\"", Map.of()));
        done(
                manager.post(
                        "/api/alone-rounds/" + round + "/closures",
                        "\"0\"",
                        Map.of("reason", "The vision cannot wait")));
    }

    private String opened() {
        var round = done(open());
        manager.get("/api/programmes?after=" + round.position());
        return round.id();
    }

    private Answer open() {
        return manager.post(
                "/api/programmes/" + programme + "/alone-rounds",
                Map.of(
                        "questions",
                        List.of(
                                Map.of(
                                        "asks",
                                        "Why together?",
                                        "themes",
                                        List.of("Staff", "Money")))));
    }

    private Answer answer(Program who, String round, int practice, String words) {
        return answer(who, round, practice, words, 1);
    }

    private Answer answer(Program who, String round, int practice, String words, int chosen) {
        return who.post(
                "/api/alone-rounds/" + round + "/answers",
                Map.of(
                        "practice",
                        town.practice(practice).value(),
                        "answers",
                        List.of(Map.of("words", words, "chosen", List.of(chosen)))));
    }
}
