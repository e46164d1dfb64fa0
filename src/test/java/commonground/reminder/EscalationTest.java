package commonground.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.access.Person;
import commonground.testing.Lane;
import commonground.testing.Program;
import commonground.testing.Program.Answer;
import commonground.testing.Reader;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Who else is told when a deadline stays late is set, changed and ended by page and by program. */
@Order(Lane.WAITS)
class EscalationTest extends Reminding {
    private static final Pattern VERSION =
            Pattern.compile("name=\"version\"[^>]*value=\"(-?\\d+)\"");

    private String ofDeadline;
    private String ofProgramme;
    private Reader manager;

    @BeforeEach
    void aDeadline() {
        isSetFor(today.plusDays(40));
        ofDeadline = "/deadlines/" + deadline + "/escalation";
        ofProgramme = "/programmes/" + programme + "/escalation";
        manager = Reader.signedInAs(town.manager(), port);
    }

    private String version(String page) {
        var found = VERSION.matcher(manager.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String set(String page, Person person, String days) {
        var form = Map.of("version", version(page), "person", person.id().value(), "days", days);
        return manager.post(page, form).body();
    }

    private String end(String page) {
        return manager.post(page + "/end", Map.of("version", version(page))).body();
    }

    private Optional<Person> toldWhenLateFor(int days) {
        return moments.upToDate(() -> recipients.second(deadlines.require(deadline), days));
    }

    @Test
    void whatIsSetForADeadlineGoesBeforeWhatIsSetForItsProgrammeUntilItIsEnded() {
        assertThat(toldWhenLateFor(300)).isEmpty();

        assertThat(set(ofProgramme, town.partner(1), "3"))
                .contains("Now: " + town.partner(1).name() + ", from 3 days late.");
        assertThat(toldWhenLateFor(2)).isEmpty();
        assertThat(toldWhenLateFor(3)).contains(town.partner(1));

        assertThat(set(ofDeadline, town.partner(0), "5"))
                .contains(town.partner(0).name() + " is told as well once it is 5 days late.");
        assertThat(toldWhenLateFor(4)).isEmpty();
        assertThat(toldWhenLateFor(5)).contains(town.partner(0));

        assertThat(end(ofDeadline))
                .contains(
                        town.partner(1).name()
                                + " is told as well once it is 3 days late, as with every deadline");
        assertThat(toldWhenLateFor(5)).contains(town.partner(1));

        assertThat(end(ofProgramme)).contains("Now: nobody else.");
        assertThat(toldWhenLateFor(300)).isEmpty();
    }

    @Test
    void whatIsNotWholeOrTooManyDaysIsRefusedAndStaysInTheForm() {
        for (var days : new String[] {"0", "366", "2.5", "soon", ""}) {
            assertThat(set(ofDeadline, town.partner(0), days))
                    .contains("Give a whole number of days from 1 to 365.")
                    .contains("value=\"" + days + "\"");
        }
        assertThat(manager.post(ofDeadline, Map.of("version", "-1", "days", "3")).body())
                .contains("Choose who is told as well.");
        assertThat(reminders.escalation(deadline)).isEmpty();
    }

    @Test
    void whoComesTooLateChangesNothing() {
        var read = version(ofDeadline);
        set(ofDeadline, town.partner(0), "5");
        var form = Map.of("version", read, "person", town.partner(1).id().value(), "days", "2");

        assertThat(manager.post(ofDeadline, form).statusCode()).isEqualTo(412);

        assertThat(toldWhenLateFor(5)).contains(town.partner(0));
    }

    @Test
    void aPartnerReadsItAndDoesNotSetIt() {
        var partner = Reader.signedInAs(town.partner(0), port);
        var form = Map.of("version", "-1", "person", town.partner(0).id().value(), "days", "2");

        assertThat(partner.get(ofDeadline).body()).contains("Locality managers set this.");
        assertThat(partner.post(ofDeadline, form).statusCode()).isEqualTo(403);
        assertThat(toldWhenLateFor(300)).isEmpty();
    }

    @Test
    void aProgramSetsChangesAndEndsItForADeadlineAndForAProgramme() {
        for (var path :
                new String[] {
                    "/api/deadlines/" + deadline + "/escalation",
                    "/api/programmes/" + programme + "/deadlines/escalation"
                }) {
            var program = Program.of(town.manager(), port);
            var body = Map.of("person", town.partner(1).id().value(), "days", 3);
            assertThat(program.get(path).etag()).isEqualTo("\"0\"");
            assertThat(program.put(path, null, body).status()).isEqualTo(428);
            assertThat(program.put(path, "\"1\"", body).status()).isEqualTo(412);
            assertThat(program.delete(path, "\"1\"").status()).isEqualTo(412);
            assertThat(program.put(path, "\"0\"", Map.of("days", 0)).errors())
                    .containsExactlyInAnyOrder(
                            "person: reminder.second-missing", "days: reminder.days-late");
            assertThat(program.put(path, "\"0\"", Map.of("person", "nobody", "days", 3)).errors())
                    .containsExactly("person: reminder.no-such-person");

            var set = ok(program.put(path, "\"0\"", body));
            assertThat(set.etag()).isEqualTo("\"1\"");
            assertThat(toldWhenLateFor(3)).contains(town.partner(1));
            var read = program.get(path + "?after=" + set.position());
            assertThat(read.etag()).isEqualTo("\"1\"");
            assertThat(read.json().get("days").asInt()).isEqualTo(3);
            assertThat(program.put(path, "\"0\"", body).status()).isEqualTo(412);
            assertThat(program.delete(path, "\"0\"").status()).isEqualTo(412);

            var ended = ok(program.delete(path, "\"1\""));
            assertThat(ended.etag()).isEqualTo("\"2\"");
            assertThat(toldWhenLateFor(300)).isEmpty();
            var after = program.get(path + "?after=" + ended.position());
            assertThat(after.etag()).isEqualTo("\"2\"");
            assertThat(after.json().path("person").asString("")).isEmpty();
            assertThat(ok(program.put(path, "\"2\"", body)).etag()).isEqualTo("\"3\"");
            assertThat(ok(program.delete(path, "\"3\"")).etag()).isEqualTo("\"4\"");
            assertThat(Program.of(town.partner(0), port).put(path, "\"4\"", body).status())
                    .isEqualTo(403);
        }
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }
}
