package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import commonground.access.Role;
import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.kernel.SeriesId;
import commonground.programme.CloseProgramme;
import commonground.programme.OpenProgramme;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A deadline is set once for several programmes, and moved there alone or for all. */
class SeriesTest extends AtWork {
    private static final Terms TERMS =
            new Terms("Workforce plan", "NHS England", Level.NATIONAL, "", "", "", "");

    @Autowired AllSeries all;

    private final ProgrammeId second = ProgrammeId.next();
    private final ProgrammeId third = ProgrammeId.next();
    private final SeriesId series = SeriesId.next();
    private final String address = "/deadlines/series/" + series;

    @BeforeEach
    void twoMoreProgrammes() {
        for (var id : List.of(second, third))
            acting(() -> commands.send(new OpenProgramme(id, "Town " + id, "Town", List.of())));
    }

    @Test
    void eachProgrammeGetsACopyWithWhatIsToBeShown() {
        set("A map", "A rota");

        var found = all.require(series);
        assertThat(found.copies()).hasSize(3).allMatch(Series.Copy::follows);
        for (var copy : found.copies())
            assertThat(deadlines.evidence(copy.deadline().deadline()))
                    .extracting(EvidenceRow::what)
                    .containsExactly("A map", "A rota");
        assertThat(found.due()).isEqualTo(today.plusDays(30));
    }

    @Test
    void settingTheSameAgainSetsOnlyWhatIsMissing() {
        acting(() -> all.set(asked(List.of(programme), "A map")));
        set("A map");
        nothingIsStoredBy(() -> set("A map"));
        assertThat(all.require(series).copies()).hasSize(3);
    }

    @Test
    void nothingIsStoredForAnybodyIfOneProgrammeCannotHaveIt() {
        acting(() -> commands.send(new CloseProgramme(third, "done")));
        nothingIsStoredBy(() -> {
            assertThatThrownBy(() -> set("A map"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("series.programme-closed")
                    .hasMessageContaining("Town " + third);
            assertThatThrownBy(() ->
                            acting(() ->
                                    all.set(
                                            new NewSeries(
                                                    series,
                                                    List.of(programme, second),
                                                    TERMS,
                                                    today.minusDays(9),
                                                    "",
                                                    List.of()))))
                    .hasMessageContaining("series.before-programme")
                    .hasMessageContaining("Town " + programme)
                    .hasMessageContaining("Town " + second);
            assertThatThrownBy(() -> acting(() -> all.set(asked(List.of()))))
                    .hasMessageContaining("series.no-programme");
        });
    }

    @Test
    void aDateBeforeTheProgrammesWereOpenedIsConfirmedOnThePageWhichNamesThem() {
        var manager = aManager().signsIn();
        manager.opens("/deadlines/series/new");
        var early = today.minusDays(9);
        nothingIsStoredBy(() -> {
            var again = manager.submits("/deadlines/series/new", date("due", early, typed()));
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.text())
                    .contains("before these programmes were opened: Town ", "Yes, the date is")
                    .contains("Town " + programme, "Town " + second)
                    .doesNotContain("opened: Town " + third)
                    .doesNotContain("has passed. If that is");
        });
        manager.submits("/deadlines/series/new", date("due", early, typed("confirmed", "yes")));
        progress.awaitRest(Duration.ofSeconds(30));
        assertThat(all.require(series).due()).isEqualTo(early);

        var earlier = today.minusDays(20);
        var why = new String[] {"version", "2", "reason", "winter", "authority", "NHS England"};
        nothingIsStoredBy(() -> {
            var again = manager.submits(address + "/move", date("to", earlier, why));
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.text()).contains("before these programmes were opened: Town ");
        });
        manager.submits(
                address + "/move",
                date(
                        "to",
                        earlier,
                        Stream.concat(Stream.of(why), Stream.of("confirmed", "yes"))
                                .toArray(String[]::new)));
        progress.awaitRest(Duration.ofSeconds(30));
        assertThat(all.require(series).due()).isEqualTo(earlier);
    }

    @Test
    void aProgramSaysThatADateBeforeTheProgrammesWereOpenedIsForTheRecord() {
        var manager = aManager();
        var at = "/api/deadline-series/" + series;
        var body =
                """
                {"programmes": ["%s"], "obligation": "Workforce plan", "issuer": "NHS England",
                 "level": "NATIONAL", "due": "%s", "forTheRecord": %s}
                """;
        var early = today.minusDays(9);
        nothingIsStoredBy(() ->
                assertThat(
                                manager.sends(
                                                "PUT",
                                                at,
                                                "*",
                                                body.formatted(programme, early, "false"))
                                        .body())
                        .contains("series.before-programme", "Town " + programme));
        assertThat(manager.sends("PUT", at, "*", body.formatted(programme, early, "true")).status())
                .isEqualTo(201);
        progress.awaitRest(Duration.ofSeconds(30));

        var move =
                "{\"to\": \"%s\", \"reason\": \"r\", \"authority\": \"a\", \"forTheRecord\": %s}";
        var earlier = today.minusDays(20);
        var moves = at + "/moves";
        assertThat(manager.posts(moves, "\"1\"", move.formatted(earlier, "false")).body())
                .contains("series.before-programme");
        assertThat(manager.posts(moves, "\"1\"", move.formatted(earlier, "true")).status())
                .isEqualTo(200);
    }

    @Test
    void underTheSameNameNothingElseCanBeSet() {
        set("A map");
        nothingIsStoredBy(() ->
                assertThatThrownBy(() ->
                                acting(() ->
                                        all.set(
                                                new NewSeries(
                                                        series,
                                                        List.of(programme),
                                                        TERMS,
                                                        today.plusDays(31),
                                                        "",
                                                        List.of()))))
                        .hasMessageContaining("series.says-otherwise"));
    }

    @Test
    void onlyThoseMoveThatHaveNotMovedForThemselvesAndWhoRefusesIsNamed() {
        set();
        var local = copy(second);
        acting(() ->
                deadlines.move(
                        new MoveDeadline(local.deadline(), today.plusDays(50), "own", "CCG"), 0));
        var done = copy(third);
        acting(() -> commands.send(new WaiveDeadline(done.deadline(), "not here", "CCG")));

        var moved = move();

        assertThat(moved.moved())
                .extracting(c -> c.deadline().programme())
                .containsExactly(programme);
        assertThat(moved.own()).extracting(c -> c.deadline().programme()).containsExactly(second);
        assertThat(moved.refused())
                .extracting(not -> not.copy().deadline().programme(), not -> not.reason().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(third, "deadline.closed"));
        var now = all.require(series);
        assertThat(now.due()).isEqualTo(today.plusDays(20));
        assertThat(now.copies())
                .filteredOn(Series.Copy::movedLocally)
                .singleElement()
                .satisfies(copy -> assertThat(copy.fromSeries().days()).isEqualTo(30));
    }

    @Test
    void whereNoneFollowsAnyMoreNothingIsMoved() {
        acting(() -> all.set(asked(List.of(second))));
        acting(() ->
                deadlines.move(
                        new MoveDeadline(copy(second).deadline(), today.plusDays(50), "own", "CCG"),
                        0));
        nothingIsStoredBy(
                () -> assertThatThrownBy(this::move).hasMessageContaining("series.none-follows"));
    }

    @Test
    void aManagerSetsItOnThePageAndMovesIt() {
        var manager = aManager().signsIn();
        manager.opens("/deadlines/series/new?template=extended-access-100");
        var shown =
                manager.submits(
                        "/deadlines/series/new",
                        date(
                                "due",
                                today.plusDays(30),
                                typed("evidence", "1", "template", "extended-access-100")));
        assertThat(shown.path()).isEqualTo(address);
        assertThat(shown.text()).contains("Workforce plan", "2 programmes", "the same date");
        assertThat(deadlines.evidence(copy(second).deadline())).hasSize(1);

        var moving = manager.opens(address + "/move");
        assertThat(moving.text()).contains("It moves in 2 programmes", "Town " + second);
        var refused =
                manager.submits(
                        address + "/move",
                        date("to", today.plusDays(20), "version", moving.version()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say whose decision it was.");
        var moved =
                manager.submits(
                        address + "/move",
                        date(
                                "to",
                                today.plusDays(20),
                                "version",
                                moving.version(),
                                "reason",
                                "winter",
                                "authority",
                                "NHS England"));
        assertThat(moved.text()).contains("First set for", "the same date");
        assertThat(manager.opens("/deadlines/series").text()).contains("Workforce plan");
    }

    @Test
    void whatWasTypedStaysWhenNoProgrammeIsTicked() {
        var manager = aManager().signsIn();
        manager.opens("/deadlines/series/new");
        nothingIsStoredBy(() -> {
            var again =
                    manager.submits(
                            "/deadlines/series/new",
                            "series",
                            series.value(),
                            "whom",
                            "CHOSEN",
                            "obligation",
                            "Our own words");
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.text()).contains("Choose at least one programme");
            assertThat(again.body()).contains("Our own words");
        });
    }

    @Test
    void overTheApiItCanBeSentUntilItIsAnswered() {
        var manager = aManager();
        var at = "/api/deadline-series/" + series;
        var body =
                """
                {"programmes": ["%s", "%s"], "obligation": "Workforce plan", "issuer": "NHS England",
                 "level": "NATIONAL", "due": "%s", "evidence": ["A map"]}
                """
                        .formatted(programme, second, today.plusDays(30));
        assertThat(manager.sends("PUT", at, "*", body).status()).isEqualTo(201);
        progress.awaitRest(Duration.ofSeconds(30));
        nothingIsStoredBy(
                () -> assertThat(manager.sends("PUT", at, "*", body).status()).isEqualTo(200));
        var read = manager.asks(at);
        assertThat(JsonPath.<List<?>>read(read.body(), "$.copies")).hasSize(2);

        var move =
                "{\"to\": \"%s\", \"reason\": \"r\", \"authority\": \"a\"}"
                        .formatted(today.plusDays(20));
        assertThat(manager.posts(at + "/moves", null, move).status()).isEqualTo(428);
        assertThat(manager.posts(at + "/moves", "\"99\"", move).status()).isEqualTo(412);
        assertThat(a(Role.AUDITOR).posts(at + "/moves", "\"2\"", move).status()).isEqualTo(403);
        var moved = manager.posts(at + "/moves", read.header("ETag"), move);
        assertThat(JsonPath.<List<?>>read(moved.body(), "$.moved")).hasSize(2);
        assertThat(manager.asks("/api/deadline-series").body()).contains(series.value());
        var missing =
                manager.sends(
                        "PUT",
                        "/api/deadline-series/" + UUID.randomUUID(),
                        "*",
                        "{\"programmes\": []}");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aProgrammeIsTakenInLaterForTheDateOfThenAndMovesWithTheOthers() {
        acting(() -> all.set(asked(List.of(programme, second), "A map", "A rota")));
        var rota = deadlines.evidence(copy(programme).deadline()).getLast();
        for (var each : List.of(programme, second))
            acting(() ->
                    commands.send(
                            new NoLongerRequireEvidence(
                                    copy(each).deadline(),
                                    NewSeries.item(copy(each).deadline(), rota.what()),
                                    "asked for no more")));
        move(today.plusDays(20));
        var before = copy(second);

        acting(() -> all.extend(series, List.of(second, third), all.require(series).version()));

        var now = all.require(series);
        assertThat(now.copies()).hasSize(3).allMatch(Series.Copy::follows);
        assertThat(copy(third).due()).isEqualTo(today.plusDays(20));
        assertThat(copy(third).moves()).isZero();
        assertThat(deadlines.evidence(copy(third).deadline()))
                .extracting(EvidenceRow::what)
                .containsExactly("A map");
        assertThat(copy(second)).isEqualTo(before);
        assertThat(now.originalDue()).isEqualTo(today.plusDays(30));
        assertThat(now.due()).isEqualTo(today.plusDays(20));
        assertThat(move(today.plusDays(25)).moved()).hasSize(3);
        assertThat(all.require(series).due()).isEqualTo(today.plusDays(25));
    }

    @Test
    void theListTellsWhenItWasFirstSetForThoughAProgrammeJoinedItLater() {
        var yesterday = new Acting(PersonId.COMMON_GROUND, today.minusDays(1));
        yesterday.run(() -> all.set(asked(List.of(programme))));
        move(today.plusDays(20));
        acting(() -> all.extend(series, List.of(second), all.require(series).version()));

        assertThat(all.all())
                .filteredOn(listed -> listed.series().equals(series.value()))
                .singleElement()
                .satisfies(listed -> {
                    assertThat(listed.originalDue()).isEqualTo(today.plusDays(30));
                    assertThat(listed.latest()).isEqualTo(today.plusDays(20));
                });
    }

    @Test
    void whereADateWasMovedASeriesIsNotSetAnewButExtended() {
        acting(() -> all.set(asked(List.of(programme))));
        move(today.plusDays(20));
        nothingIsStoredBy(() ->
                assertThatThrownBy(() -> acting(() -> all.set(asked(List.of(programme, second)))))
                        .hasMessageContaining("series.moved-already"));
    }

    @Test
    void aManagerTakesProgrammesInOnThePage() {
        acting(() -> all.set(asked(List.of(programme))));
        var manager = aManager().signsIn();
        assertThat(manager.opens(address).text()).contains("Set it for more programmes");
        var form = manager.opens(address + "/programmes");
        assertThat(form.text()).contains("Town " + second).doesNotContain("Town " + programme);
        var path = address + "/programmes";
        nothingIsStoredBy(() -> {
            var none = manager.submits(path, "version", form.version());
            assertThat(none.status()).isEqualTo(422);
            assertThat(none.text()).contains("Choose at least one programme");
            var stale = manager.submits(path, "version", "7", "programmes", second.value());
            assertThat(stale.status()).isEqualTo(412);
        });
        var shown =
                manager.submits(
                        path,
                        "version",
                        form.version(),
                        "programmes",
                        second.value(),
                        "programmes",
                        third.value());
        assertThat(shown.path()).isEqualTo(address);
        assertThat(shown.text()).contains("3 programmes");
        assertThat(a(Role.PRACTICE_PARTNER).signsIn().opens(address).text())
                .doesNotContain("Set it for more programmes");
    }

    @Test
    void takenInForADateBeforeTheyWereOpenedHasToBeMeant() {
        var early = today.minusDays(9);
        acting(() ->
                all.setForTheRecord(
                        new NewSeries(series, List.of(programme), TERMS, early, "", List.of())));
        var manager = aManager().signsIn();
        var path = address + "/programmes";
        var chosen = new String[] {"version", "1", "programmes", second.value()};
        manager.opens(path);
        nothingIsStoredBy(() -> {
            var asks = manager.submits(path, chosen);
            assertThat(asks.status()).isEqualTo(422);
            assertThat(asks.text())
                    .contains("before these programmes were opened: Town " + second)
                    .contains("Yes, the date is right");
        });
        manager.submits(
                path,
                Stream.concat(Stream.of(chosen), Stream.of("confirmed", "yes"))
                        .toArray(String[]::new));
        progress.awaitRest(Duration.ofSeconds(30));
        assertThat(copy(second).due()).isEqualTo(early);
    }

    @Test
    void aProgramTakesProgrammesInOnTheVersionItRead() {
        acting(() -> all.set(asked(List.of(programme), "A map")));
        var manager = aManager();
        var at = "/api/deadline-series/" + series + "/programmes";
        var body = "{\"programmes\": [\"%s\"]}";
        nothingIsStoredBy(() -> {
            assertThat(manager.posts(at, null, body.formatted(second)).status()).isEqualTo(428);
            assertThat(manager.posts(at, "\"9\"", body.formatted(second)).status()).isEqualTo(412);
            assertThat(manager.posts(at, "\"2\"", body.formatted("nowhere")).body())
                    .contains("series.programme-unknown");
            assertThat(manager.posts(at, "\"2\"", "{}").body()).contains("series.no-programme");
            assertThat(a(Role.AUDITOR).posts(at, "\"2\"", body.formatted(second)).status())
                    .isEqualTo(403);
        });
        var done = manager.posts(at, "\"2\"", body.formatted(second));
        assertThat(done.status()).isEqualTo(200);
        progress.awaitRest(Duration.ofSeconds(30));
        assertThat(manager.asks("/api/deadline-series/" + series).header("ETag"))
                .isEqualTo(done.header("ETag"));
    }

    private String[] typed(String... more) {
        return Stream.concat(
                        Stream.of(
                                "series",
                                series.value(),
                                "whom",
                                "CHOSEN",
                                "programmes",
                                programme.value(),
                                "programmes",
                                second.value(),
                                "obligation",
                                "Workforce plan",
                                "issuer",
                                "NHS England",
                                "level",
                                "NATIONAL"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private SeriesMoved move() {
        return move(today.plusDays(20));
    }

    private SeriesMoved move(LocalDate to) {
        progress.awaitRest(Duration.ofSeconds(30));
        var moved =
                Acting.as(PersonId.COMMON_GROUND)
                        .call(() ->
                                all.move(
                                        series,
                                        new MoveSeries(to, "winter", "NHS England"),
                                        all.require(series).version()));
        progress.awaitRest(Duration.ofSeconds(30));
        return moved;
    }

    private DeadlineRow copy(ProgrammeId of) {
        return deadlines.require(NewSeries.copy(series, of));
    }

    private void set(String... evidence) {
        acting(() -> all.set(asked(List.of(programme, second, third), evidence)));
    }

    private NewSeries asked(List<ProgrammeId> programmes, String... evidence) {
        return new NewSeries(series, programmes, TERMS, today.plusDays(30), "", List.of(evidence));
    }
}
