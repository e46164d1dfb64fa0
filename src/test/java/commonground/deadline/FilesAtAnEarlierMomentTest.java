package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.DeadlineId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.testing.ByApi;
import commonground.testing.Reader;
import commonground.testing.Sender;
import commonground.views.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What is downloaded as it was at an earlier moment is what would have been downloaded then. */
class FilesAtAnEarlierMomentTest extends ByApi {
    @Autowired Sender sender;
    @Autowired Progress progress;

    @TempDir Path directory;

    private final DeadlineId deadline = DeadlineId.next();
    private Reader reader;

    @Test
    void everyFileIsThatOfThen() {
        var opened = aProgrammeWith(2);
        var programme = new ProgrammeId(opened.id());
        var api = "/api/programmes/" + programme;
        var name =
                done(manager.get(api + "?after=" + opened.position()))
                        .json()
                        .get("name")
                        .asString()
                        .replace(' ', '+');
        sender.send(
                new SetDeadline(
                        deadline,
                        programme,
                        "Extended access",
                        "NHS England",
                        Level.NATIONAL,
                        LocalDate.of(2030, 5, 1),
                        "",
                        "",
                        "",
                        ""));
        var outcome = done(manager.post(api + "/outcomes", outcome())).id();
        var plan = "/programmes/" + programme;
        var files =
                List.of(
                        "/deadlines.csv?name=" + name + "&",
                        plan + "/deadlines.csv?",
                        "/portfolio.csv?name=" + name + "&",
                        "/deadlines/" + deadline + "/pace.csv?",
                        "/deadlines/" + deadline + "/calendar.ics?",
                        plan + "/calendar.ics?",
                        plan + "/plan/timeline.csv?",
                        "/outcomes/" + outcome + "/readings.csv?");
        var then = rest();
        reader = Reader.signedInAs(town.auditor(), port);
        var before = read(files, "at=" + then);
        assertThat(before.get(files.getFirst())).contains("Extended access", "2030-05-01");

        sender.send(
                new MoveDeadline(deadline, LocalDate.of(2031, 6, 2), "winter", "NHS England"), 0);
        var milestone =
                Map.of(
                        "title",
                        "Hub opens",
                        "owner",
                        town.manager().id().value(),
                        "due",
                        "2030-02-03");
        done(manager.post(api + "/milestones", milestone));
        var reading = Map.of("value", new BigDecimal("40"), "on", "2016-05-01", "source", "rota");
        done(manager.post("/api/outcomes/" + outcome + "/readings", "\"0\"", reading));
        anotherProgrammeGoesOneStep();
        theWorkbookIsThatOfThen(name, then);
        var now = read(files, "after=" + rest());

        assertThat(read(files, "at=" + then)).isEqualTo(before);
        for (var file : files) assertThat(now.get(file)).as(file).isNotEqualTo(before.get(file));
        assertThat(now.get(files.getFirst())).contains("2031-06-02");
    }

    private void theWorkbookIsThatOfThen(String name, long then) {
        var file = "/portfolio.xlsx?name=" + name + "&";
        assertThat(cells(file + "at=" + then))
                .contains("Extended access")
                .isNotEqualTo(cells(file + "after=" + rest()));
    }

    /** What stands in a workbook, without when it was written. */
    private String cells(String path) {
        var parts = new StringBuilder();
        var file = directory.resolve("portfolio.xlsx");
        try (var zip = new ZipFile(Files.write(file, reader.file(path).body()).toFile())) {
            for (var entry : Collections.list(zip.entries()))
                if (entry.getName().startsWith("xl/"))
                    parts.append(
                            new String(
                                    zip.getInputStream(entry).readAllBytes(),
                                    StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts.toString();
    }

    private void anotherProgrammeGoesOneStep() {
        var other = "/api/programmes/" + aProgrammeWith(1).id();
        done(
                manager.post(
                        other + "/meetings",
                        Map.of(
                                "practice",
                                town.practice(0).value(),
                                "heldOn",
                                LocalDate.now(Moment.LONDON).toString(),
                                "place",
                                "At the surgery",
                                "people",
                                List.of(town.partner(0).id().value()),
                                "others",
                                "",
                                "listeners",
                                List.of(town.manager().id().value()))));
    }

    private long rest() {
        assertThat(progress.awaitRest(Duration.ofSeconds(20))).isTrue();
        return ledger.lastPosition();
    }

    private Map<String, String> read(List<String> files, String moment) {
        return files.stream()
                .collect(Collectors.toMap(Function.identity(), file -> read(file + moment)));
    }

    private String read(String path) {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private Map<String, Object> outcome() {
        return Map.of(
                "title", "Saturdays",
                "measure", "seen",
                "unit", "a month",
                "baseline", 0,
                "baselineOn", "2016-01-01",
                "target", 96.5,
                "by", "2030-05-01",
                "owner", town.manager().id().value());
    }
}
