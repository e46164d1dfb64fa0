package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.ledger.Ledger;
import commonground.programme.OpenProgramme;
import commonground.testing.Sender;
import commonground.testing.SettableClock;
import commonground.testing.Stillness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a dashboard counts, and where it finds a page, against the list of all there is; at many
 * moments, forwards and backwards, since counts are moved on from one to another.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DueDashboardTest {
    private static final int DEADLINES = 60;

    @Autowired DueDashboard dashboard;
    @Autowired Deadlines deadlines;
    @Autowired Sender sender;
    @Autowired Ledger ledger;
    @Autowired Stillness stillness;
    @Autowired SettableClock clock;

    private final Random random = new Random(28_14_7_1);
    private final ProgrammeId programme = ProgrammeId.next();
    private final String name = "Town " + programme;
    private long before;
    private long last;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeAll
    void muchIsDue() {
        today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        before = ledger.lastPosition();
        sender.send(new OpenProgramme(programme, name, "Town", List.of()));
        for (int i = 0; i < DEADLINES; i++) happens();
        stillness.begin();
        last = ledger.lastPosition();
    }

    @AfterAll
    void othersGoOn() {
        stillness.end();
    }

    private void happens() {
        var deadline = DeadlineId.next();
        var due = today.plusDays(random.nextInt(-20, 100));
        var terms = new Terms("A plan", "NHS " + random.nextInt(3), Level.LOCAL, "", "", "", "");
        sender.send(new DraftDeadline(deadline, programme, terms, due, "", ""));
        if (random.nextInt(9) == 0) return;
        sender.send(new ActivateDeadline(deadline));
        for (int item = random.nextInt(3); item > 0; item--) {
            var evidence = new EvidenceId("evidence-" + item);
            sender.send(new RequireEvidence(deadline, evidence, "map " + item));
            if (random.nextBoolean())
                sender.send(new SupplyEvidence(deadline, programme, evidence, "it", ""));
        }
        var other = today.plusDays(random.nextInt(-20, 100));
        if (random.nextInt(3) == 0)
            sender.send(new MoveDeadline(deadline, other, "winter", "NHS England", false));
        if (random.nextBoolean())
            sender.send(
                    new LinkDeadline(
                            deadline, programme, new DeadlineLink(LinkKind.DECISION, "one")));
        switch (random.nextInt(6)) {
            case 0 -> sender.send(new SubmitDeadline(deadline, "the rota", today, "as it is"));
            case 1 -> sender.send(new WaiveDeadline(deadline, "no fund", "NHS England"));
            default -> {}
        }
    }

    @Test
    void itsPagesAreTheWholeInOrder() {
        for (var query : queries(name)) {
            at(last, () -> assertThat(paged(query)).isEqualTo(keys(dashboard.whole(null, query))));
        }
        var ofEverybody = query(null, null, DueQuery.ANY, DueWindow.ALL);
        at(
                last,
                () ->
                        assertThat(paged(ofEverybody))
                                .hasSizeGreaterThan(DEADLINES / 2)
                                .isEqualTo(keys(dashboard.whole(null, ofEverybody))));
    }

    @Test
    void itsCountsAreThoseOfTheWholeAtEveryMoment() {
        var positions =
                new ArrayList<>(
                        IntStream.range(0, 40)
                                .mapToObj(i -> before + i * (last - before) / 39)
                                .toList());
        Collections.shuffle(positions, random);
        for (var position : positions)
            for (var named : new String[] {null, name})
                for (var query :
                        List.of(
                                query(named, null, DueQuery.ANY, DueWindow.ALL),
                                query(named, null, null, DueWindow.WEEKS)))
                    at(position, () -> countsAreRight(query));
    }

    private void countsAreRight(DueQuery query) {
        var all = dashboard.whole(null, query(query.name(), null, DueQuery.ANY, DueWindow.ALL));
        var page = dashboard.page(null, query);
        assertThat(page.total()).isEqualTo(dashboard.whole(null, query).size());
        assertThat(page.states()).isEqualTo(counted(all, line -> line.deadline().state()));
        var ratings = new EnumMap<>(page.ratings());
        ratings.values().removeIf(many -> many == 0);
        var rated = counted(all, DueLine::rating);
        rated.remove(Rating.GREY);
        assertThat(ratings).isEqualTo(rated);
        assertThat(page.late()).isEqualTo(due(all, line -> line.due().isBefore(today)));
        assertThat(page.soon())
                .isEqualTo(
                        due(
                                all,
                                line ->
                                        !line.due().isBefore(today)
                                                && !line.due().isAfter(today.plusDays(28))));
        var waiting = deadlines.waiting(28, 5);
        if (query.named().isEmpty()) {
            assertThat(waiting.late()).isEqualTo(page.late());
            assertThat(waiting.soon()).isEqualTo(page.soon());
            assertThat(waiting.submitted()).isEqualTo(page.toAssure());
            assertThat(
                            waiting.first().stream()
                                    .limit(Math.min(5, page.late()))
                                    .map(DeadlineRow::due))
                    .as("what has been late longest")
                    .isEqualTo(
                            all.stream()
                                    .map(DueLine::deadline)
                                    .filter(line -> line.isOpen() && line.due().isBefore(today))
                                    .map(DeadlineRow::due)
                                    .sorted()
                                    .limit(5)
                                    .toList());
        }
    }

    private static long due(List<DueLine> all, java.util.function.Predicate<DeadlineRow> which) {
        return all.stream()
                .map(DueLine::deadline)
                .filter(DeadlineRow::isOpen)
                .filter(which)
                .count();
    }

    private static <K> Map<K, Long> counted(List<DueLine> lines, Function<DueLine, K> by) {
        return lines.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static List<DueQuery> queries(@Nullable String named) {
        var queries = new ArrayList<DueQuery>();
        for (var window : DueWindow.values())
            for (var state : new String[] {null, DueQuery.ANY, "ACTIVE", "SUBMITTED", "MISSED"})
                for (var issuer : new String[] {null, "nhs 1"})
                    queries.add(query(named, issuer, state, window));
        return queries;
    }

    private static DueQuery query(
            @Nullable String named,
            @Nullable String issuer,
            @Nullable String state,
            DueWindow window) {
        return new DueQuery(named, issuer, state, window.name(), null, null);
    }

    private List<String> paged(DueQuery query) {
        var pages = dashboard.page(null, query).pages();
        return IntStream.rangeClosed(1, pages)
                .mapToObj(number ->
                        new DueQuery(
                                query.name(),
                                query.issuer(),
                                query.state(),
                                query.within(),
                                null,
                                number))
                .flatMap(page -> keys(dashboard.page(null, page).lines()).stream())
                .toList();
    }

    private static List<String> keys(List<DueLine> lines) {
        return lines.stream().map(line -> line.deadline().deadline().value()).toList();
    }

    /** As it looks today: what was recorded in between is minutes old. */
    private void at(long position, Runnable read) {
        new Moment(position, clock.instant(), false, "" + position)
                .read(() -> {
                    read.run();
                    return true;
                });
    }
}
