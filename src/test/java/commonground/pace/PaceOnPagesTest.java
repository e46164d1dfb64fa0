package commonground.pace;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.deadline.Deadlines;
import commonground.deadline.Level;
import commonground.deadline.SetDeadline;
import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.DeadlineId;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.programme.OpenProgramme;
import commonground.testing.InMemory;
import commonground.testing.Program;
import commonground.testing.Reader;
import commonground.testing.SettableClock;
import commonground.testing.Towns;
import commonground.views.Progress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is said of a deadline's pace, on its pages, as a file and by the API. */
@InMemory
class PaceOnPagesTest {
    @Autowired Towns towns;
    @Autowired Deadlines deadlines;
    @Autowired Commands commands;
    @Autowired Progress progress;
    @Autowired SettableClock clock;
    @LocalServerPort int port;

    @Test
    void whatADeadlineRestsOnIsReadOnPagesAsAFileAndByTheApi() {
        var programme = ProgrammeId.next();
        var deadline = DeadlineId.next();
        var today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        var manager = towns.aTown(1).manager();
        var set =
                Acting.as(PersonId.COMMON_GROUND)
                        .call(() -> {
                            commands.send(
                                    new OpenProgramme(
                                            programme, "Pace " + programme, "Town", List.of()));
                            return deadlines.set(
                                    new SetDeadline(
                                            deadline,
                                            programme,
                                            "Extended access",
                                            "NHS England",
                                            Level.NATIONAL,
                                            today.plusDays(40),
                                            "",
                                            "",
                                            "",
                                            ""));
                        });
        progress.await(set.position(), Duration.ofSeconds(30));

        var reader = Reader.signedInAs(manager, port);
        var here = "/deadlines/" + deadline + "/pace";
        assertThat(reader.get("/programmes/" + programme + "/deadlines").body())
                .contains("At this pace", here);
        assertThat(reader.get(here).body())
                .contains("Step by step", "under a week so far", "How this is worked out");
        assertThat(reader.get(here + ".csv").body()).contains("Programme\",\"Step\",\"Began");
        assertThat(reader.get(here + "?at=" + (set.position() - 1)).statusCode()).isEqualTo(404);

        var api = Program.of(manager, port);
        assertThat(api.get("/api" + here).toString())
                .contains("\"needs\":\"DELIVERING\"", "\"weeksLeft\":5", "\"state\":\"RUNNING\"");
        assertThat(api.get("/api/programmes/" + programme + "/pace").toString())
                .contains(deadline.value());
    }
}
