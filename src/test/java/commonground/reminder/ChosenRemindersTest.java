package commonground.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.access.Person;
import commonground.deadline.NameDeadlineOwner;
import commonground.kernel.Acting;
import commonground.kernel.Refusal;
import commonground.testing.Await;
import commonground.testing.Lane;
import commonground.testing.Program;
import commonground.testing.Reader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What people choose to be reminded of is what they are reminded of. */
@Order(Lane.WAITS)
class ChosenRemindersTest extends Reminding {
    private static final Pattern CHECKED =
            Pattern.compile("<input[^>]*value=\"([^\"]+)\"[^>]*checked");
    private static final String PREFERENCES = "/api/reminders/preferences";

    private String chooses(Person person, String steps, Map<String, String> more) {
        var form = new java.util.HashMap<>(more);
        form.put("version", "-1");
        form.put("by", "MAIL");
        form.put("steps", steps);
        form.put("digest", "none");
        return Reader.signedInAs(person, port).post("/reminders", form).body();
    }

    private List<Integer> stepsWantedBy(Person person) {
        var row = moments.upToDate(() -> deadlines.require(deadline));
        return Stream.of(28, 14, 7, 1, -1, -30)
                .filter(daysLeft ->
                        moments.upToDate(() -> recipients.of(row, daysLeft))
                                .containsKey(person.id()))
                .toList();
    }

    @Test
    void whoChoosesSevenDaysOnlyIsToldSevenDaysBeforeAndNotFourteen() {
        var page = chooses(town.manager(), "7", Map.of("nobodysOwn", "yes"));
        assertThat(CHECKED.matcher(page).results().map(m -> m.group(1)))
                .containsExactly("MAIL", "7", "yes");
        isSetFor(today.plusDays(20));
        assertThat(stepsWantedBy(town.manager())).containsExactly(7);

        theTimeComes();
        Await.until("fourteen days", () -> notes(NoteKind.FELL_DUE).size() == 1);
        theTimeComes();
        isTold(town.manager());

        assertThat(
                        notes(NoteKind.SENT).stream()
                                .filter(note -> town.manager().id().equals(note.person())))
                .extracting(NoteRow::daysLeft)
                .containsExactly(7);
    }

    @Test
    void whoWantsNothingOfLateOnesIsToldOfNoneOnceItIsLate() {
        isSetFor(today.plusDays(40));
        assertThat(stepsWantedBy(town.manager())).containsExactly(28, 14, 7, 1, -1, -30);

        chooses(town.manager(), "28,14,7,1", Map.of("nobodysOwn", "yes"));

        assertThat(stepsWantedBy(town.manager())).containsExactly(28, 14, 7, 1);
    }

    @Test
    void whoWantsOnlyWhatTheyOwnHearsOfADeadlineOnceItIsTheirs() {
        isSetFor(today.plusDays(40));
        chooses(town.manager(), "14,late", Map.of());
        assertThat(stepsWantedBy(town.manager())).isEmpty();

        sender.send(new NameDeadlineOwner(deadline, town.manager().id()), 0);

        assertThat(stepsWantedBy(town.manager())).containsExactly(14, -1, -30);
        assertThat(moments.upToDate(() -> recipients.of(deadlines.require(deadline), 14)))
                .as("nobody but the owner")
                .containsOnlyKeys(town.manager().id());
    }

    @Test
    void aPartnerIsRemindedOfWhatTheyOwnAndNeverOfWhatNobodyOwns() {
        var page = chooses(town.partner(0), "1", Map.of("nobodysOwn", "yes"));
        assertThat(page).doesNotContain("Which deadlines?");
        isSetFor(today.plusDays(40));
        assertThat(stepsWantedBy(town.partner(0))).isEmpty();

        sender.send(new NameDeadlineOwner(deadline, town.partner(0).id()), 0);

        assertThat(stepsWantedBy(town.partner(0))).containsExactly(1);
    }

    @Test
    void aProgramChoosesOnTheVersionThatItRead() {
        var partner = Program.of(town.partner(0), port);
        var unchosen = partner.get(PREFERENCES);
        assertThat(unchosen.etag()).isEqualTo("\"0\"");
        assertThat(unchosen.json().get("steps").toString()).isEqualTo("[28,14,7,1]");
        assertThat(unchosen.json().get("nobodysOwn").asBoolean()).isFalse();
        var wish = Map.of("by", "PAGE", "steps", List.of(7), "late", false, "digest", "FRIDAY");
        assertThat(partner.put(PREFERENCES, null, wish).status()).isEqualTo(428);
        assertThat(partner.put(PREFERENCES, "\"7\"", wish).status()).isEqualTo(412);

        var chosen = partner.put(PREFERENCES, unchosen.etag(), wish);

        assertThat(chosen.status()).as(chosen.toString()).isEqualTo(200);
        assertThat(chosen.etag()).isEqualTo("\"1\"");
        var read = partner.get(PREFERENCES + "?after=" + chosen.position());
        assertThat(read.etag()).isEqualTo("\"1\"");
        assertThat(read.json().get("by").asString()).isEqualTo("PAGE");
        assertThat(read.json().get("steps").toString()).isEqualTo("[7]");
        assertThat(read.json().get("late").asBoolean()).isFalse();
        assertThat(read.json().get("digest").asString()).isEqualTo("FRIDAY");
        assertThat(partner.put(PREFERENCES, unchosen.etag(), wish).status()).isEqualTo(412);
        assertThat(partner.put(PREFERENCES, chosen.etag(), wish).etag())
                .as("the same again is nothing new")
                .isEqualTo("\"1\"");
    }

    @Test
    void aProgramThatAsksForWhatThereIsNotIsToldTheChoices() {
        var partner = Program.of(town.partner(0), port);

        var refused = partner.put(PREFERENCES, "\"0\"", Map.of("steps", List.of(7, 3)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        "by: reminder.way-missing", "steps: reminder.no-such-step");
        assertThat(refused.body())
                .contains("Choose how you want to be reminded.", "28, 14, 7 and 1 days before");
        assertThat(partner.get(PREFERENCES).etag()).isEqualTo("\"0\"");
    }

    @Test
    void aProgramReadsWhatWasSentToItsPersonAndToWhomAboutADeadline() {
        choose(town.manager(), Channel.PAGE, null);
        isSetFor(today.plusDays(10));
        theTimeComes();
        isTold(town.manager());
        rest();

        var mine = Program.of(town.manager(), port).get("/api/reminders/mine").json().get(0);
        assertThat(mine.get("deadline").asString()).isEqualTo(deadline.value());
        assertThat(mine.get("kind").asString()).isEqualTo("SENT");
        assertThat(mine.get("by").asString()).isEqualTo("PAGE");
        assertThat(mine.get("daysLeft").asInt()).isEqualTo(7);
        var others = Program.of(town.partner(0), port);
        assertThat(others.get("/api/reminders/mine").json()).isEmpty();
        assertThat(others.get("/api/deadlines/" + deadline + "/reminders").json())
                .anySatisfy(note ->
                        assertThat(note.path("person").asString(""))
                                .isEqualTo(town.manager().id().value()))
                .anySatisfy(note -> assertThat(note.get("kind").asString()).isEqualTo("FELL_DUE"));
        assertThat(others.get("/api/deadlines/none/reminders").status()).isEqualTo(404);
    }

    @Test
    void nobodyChoosesForAnother() {
        assertThatThrownBy(() ->
                        Acting.as(town.manager().id())
                                .run(() ->
                                        commands.send(
                                                new ChooseReminders(
                                                        town.auditor().id(),
                                                        Channel.OFF,
                                                        List.of(),
                                                        false,
                                                        false,
                                                        null))))
                .extracting(refusal -> ((Refusal) refusal).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        choose(town.auditor(), Channel.PAGE, null);
    }
}
