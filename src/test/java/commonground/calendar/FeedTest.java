package commonground.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.deadline.Deadlines;
import commonground.deadline.Level;
import commonground.deadline.MoveDeadline;
import commonground.deadline.SetDeadline;
import commonground.delivery.GiveUpMilestone;
import commonground.delivery.Milestones;
import commonground.delivery.MoveMilestone;
import commonground.delivery.PlanMilestone;
import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.DeadlineId;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.programme.OpenProgramme;
import commonground.testing.InMemory;
import commonground.testing.Reader;
import commonground.testing.SettableClock;
import commonground.testing.Town;
import commonground.testing.Towns;
import commonground.views.Progress;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A town's deadlines in its people's calendars, which cannot sign in. */
@InMemory
@ExtendWith(OutputCaptureExtension.class)
class FeedTest {
    private static final Pattern MADE = Pattern.compile("id=\"made\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern REPLACE =
            Pattern.compile("href=\"(/account/calendar/[^\"/]+)/replace\"");
    private static final String OWN = "/account/calendar";

    @Autowired Towns towns;
    @Autowired Deadlines deadlines;
    @Autowired Milestones milestones;
    @Autowired Commands commands;
    @Autowired Progress progress;
    @Autowired SettableClock clock;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    private final HttpClient calendar = HttpClient.newHttpClient();
    private final ProgrammeId programme = ProgrammeId.next();
    private final DeadlineId deadline = DeadlineId.next();
    private final String here = "/programmes/" + programme;
    private Town town;
    private Reader partner;
    private LocalDate due;

    @BeforeEach
    void aTownWithADeadline() {
        town = towns.aTown(2);
        partner = Reader.signedInAs(town.partner(0), port);
        due = LocalDate.ofInstant(clock.instant(), Moment.LONDON).plusDays(40);
        open(programme, "Town; " + programme);
        set(programme, deadline, "Extended access, for all");
    }

    @Test
    void aPersonsCalendarReadsTheDeadlinesOfTheirOwnProgrammes() throws Exception {
        var elsewhere = ProgrammeId.next();
        acting(() ->
                commands.send(
                        new OpenProgramme(elsewhere, "Other " + elsewhere, "Town", List.of())));
        set(elsewhere, DeadlineId.next(), "Workforce plan of others");
        var read = reads(made(partner, OWN));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(read.body())
                .contains("UID:" + deadline + "@deadline.common-ground")
                .contains("DTSTART;VALUE=DATE:" + plain(due))
                .contains("Extended access\\, for all")
                .doesNotContain("Workforce plan of others");
        var parsed =
                new CalendarBuilder()
                        .build(
                                new ByteArrayInputStream(
                                        read.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.validate(true).getEntries()).isEmpty();

        assertThat(reads(made(Reader.signedInAs(town.manager(), port), OWN)).body())
                .contains("Extended access\\, for all", "Workforce plan of others");
    }

    @Test
    void aMovedDateIsTheSameEntryWithAHigherSequence() {
        var address = made(partner, here + "/calendar");
        assertThat(reads(address).body()).contains("\r\nSEQUENCE:0\r\n");
        acting(() ->
                deadlines.move(
                        new MoveDeadline(deadline, due.plusDays(7), "winter", "NHS England"), 0));
        assertThat(reads(address).body())
                .contains("UID:" + deadline + "@deadline.common-ground", "\r\nSEQUENCE:1\r\n")
                .contains("DTSTART;VALUE=DATE:" + plain(due.plusDays(7)))
                .contains("moved once: 7 days later");
    }

    @Test
    void aMilestoneStandsThereTooAndMovesReopensAndIsTakenOff() {
        var rooms = MilestoneId.next();
        var plan = DeliveryId.of(programme);
        var uid = "UID:" + rooms + "@milestone.common-ground";
        var helen = town.manager().id();
        acting(() ->
                milestones.plan(
                        new PlanMilestone(
                                plan, programme, rooms, "Rooms, ready", helen, due, List.of())));
        var address = made(partner, OWN);
        assertThat(reads(address).body())
                .contains(uid, "Milestone: Rooms\\, ready", "DTSTART;VALUE=DATE:" + plain(due));

        acting(() ->
                milestones.move(
                        new MoveMilestone(plan, programme, rooms, 0, due.plusDays(7), "builder")));
        var moved = entry(reads(address).body(), uid);
        assertThat(moved)
                .contains("DTSTART;VALUE=DATE:" + plain(due.plusDays(7)), "SEQUENCE:1\r\n")
                .contains("moved once: 7 days later", "STATUS:CONFIRMED");

        acting(() -> milestones.giveUp(new GiveUpMilestone(plan, programme, rooms, 1, "money")));
        assertThat(entry(partner.get(here + "/calendar.ics").body(), uid))
                .contains("SEQUENCE:2\r\n", "STATUS:CANCELLED");
    }

    /** One entry, its lines put together again (RFC 5545, 3.1). */
    private static String entry(String calendar, String uid) {
        return Stream.of(calendar.replace("\r\n ", "").split("BEGIN:VEVENT"))
                .filter(event -> event.contains(uid))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAddressIsShownOnceAndStoredOnlyAsAHash() {
        var address = made(partner, OWN);
        var token = address.replaceAll(".*/|\\.ics", "");
        assertThat(token).hasSize(43); // 256 bits, six to a character
        assertThat(partner.get(OWN).body()).contains("My telephone").doesNotContain(token);
        assertThat(
                        db.sql("select * from secret_address where person_id = ?")
                                .param(town.partner(0).id().value())
                                .query()
                                .listOfRows()
                                .toString())
                .contains("My telephone")
                .doesNotContain(token);
    }

    @Test
    void guessedGivenUpReplacedAndMisshapenAddressesReadAlike() {
        var givenUp = made(partner, OWN);
        partner.post(only(partner) + "/give-up", Map.of());
        var replaced = made(partner, OWN);
        var newer = shown(partner.post(only(partner) + "/replace", Map.of()));
        assertThat(reads(newer).statusCode()).isEqualTo(200);
        var nothing =
                List.of(
                        givenUp,
                        replaced,
                        newer.replaceFirst("/[^/]{3}", "/AAA")
                                .replaceFirst("[^/]{4}\\.ics", "AAAA.ics"),
                        newer.replaceFirst("calendar/.*", "calendar/x.ics"),
                        newer.replaceFirst("calendar/.*", "calendar/" + "x".repeat(900) + ".ics"));
        for (var address : nothing) {
            var read = reads(URI.create(newer).resolve(URI.create(address).getPath()).toString());
            assertThat(read.statusCode()).isEqualTo(404);
            assertThat(read.body()).isEqualTo("There is nothing at this address.\r\n");
            assertThat(read.headers().map()).doesNotContainKey("Set-Cookie");
            assertThat(read.headers().firstValue("Cache-Control")).hasValue("no-store, private");
        }
    }

    @Test
    void aCalendarGetsNoSessionAndNothingIsKeptOnTheWay(CapturedOutput log) {
        var address = made(partner, OWN);
        var read = reads(address);
        assertThat(read.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(read.headers().firstValue("Cache-Control")).hasValue("no-store, private");
        assertThat(log.getAll()).doesNotContain(address.replaceAll(".*/|\\.ics", ""));
    }

    @Test
    void onlyReadingIsOpenThere() throws Exception {
        var address = made(partner, OWN);
        var posted =
                calendar.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .POST(HttpRequest.BodyPublishers.ofString(""))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(posted.statusCode()).isEqualTo(303);
        assertThat(posted.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/sign-in"));
        assertThat(reads(address.replace(".ics", "")).statusCode()).isEqualTo(303);
        assertThat(reads(address.replace(".ics", "/x.ics")).statusCode()).isEqualTo(303);
    }

    @Test
    void whoseAccountIsGoneHasNoAddressesAnyMore() {
        var manager = town.manager();
        var address = made(Reader.signedInAs(manager, port), OWN);
        assertThat(reads(address).statusCode()).isEqualTo(200);
        transaction.executeWithoutResult(t ->
                db.sql("delete from account where person_id = ?")
                        .param(manager.id().value())
                        .update());
        assertThat(reads(address).statusCode()).isEqualTo(404);
    }

    @Test
    void whenItWasLastReadIsNotedByTheDay() {
        var address = made(partner, OWN);
        assertThat(partner.get(OWN).body()).contains("Not yet");
        reads(address);
        reads(address);
        assertThat(partner.get(OWN).body()).doesNotContain("Not yet");
    }

    @Test
    void nobodySeesOrEndsTheAddressesOfOthers() {
        made(partner, OWN);
        var path = only(partner);
        var other = Reader.signedInAs(town.partner(1), port);
        assertThat(other.get(path + "/give-up").statusCode()).isEqualTo(404);
        assertThat(other.get(OWN).body())
                .contains("You have made none yet")
                .doesNotContain("/replace");
    }

    @Test
    void anAddressNeedsANameAndThereCanBeTwenty() {
        assertThat(partner.post(OWN, Map.of("use", " ")).body())
                .contains("There is a problem", "Say what it is for");
        for (int i = 0; i < 20; i++) made(partner, OWN);
        var oneMore = partner.post(OWN, Map.of("use", "My <watch>"));
        assertThat(oneMore.statusCode()).isEqualTo(409);
        assertThat(oneMore.body()).contains("You have 20 addresses", "My &lt;watch&gt;");
    }

    @Test
    void theSignedInDownloadAProgrammesDeadlinesAndOne() {
        for (var path :
                List.of(here + "/calendar.ics", "/deadlines/" + deadline + "/calendar.ics")) {
            var file = partner.get(path);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(d -> assertThat(d).startsWith("attachment"));
            assertThat(file.body()).contains("DTSTART;VALUE=DATE:" + plain(due));
        }
        assertThat(reads("http://127.0.0.1:" + port + here + "/calendar.ics").statusCode())
                .isEqualTo(303);
    }

    @Test
    void atAnEarlierMomentAFileHoldsTheEarlierDate() {
        var moved =
                acting(() ->
                        deadlines.move(
                                new MoveDeadline(
                                        deadline, due.plusDays(7), "winter", "NHS England"),
                                0));
        assertThat(partner.get(here + "/calendar.ics?at=" + (moved.position() - 1)).body())
                .contains("DTSTART;VALUE=DATE:" + plain(due), "\r\nSEQUENCE:0\r\n");
    }

    @Test
    void anAddressReadAtAnEarlierMomentTellsWhatStoodThen() {
        var address = made(partner, here + "/calendar");
        var moved =
                acting(() ->
                        deadlines.move(
                                new MoveDeadline(
                                        deadline, due.plusDays(7), "winter", "NHS England"),
                                0));
        assertThat(reads(address + "?at=" + (moved.position() - 1)).body())
                .contains("DTSTART;VALUE=DATE:" + plain(due), "\r\nSEQUENCE:0\r\n");
        assertThat(reads(address).body()).contains("DTSTART;VALUE=DATE:" + plain(due.plusDays(7)));
    }

    private String made(Reader reader, String page) {
        return shown(reader.post(page, Map.of("use", "My telephone")));
    }

    private static String shown(HttpResponse<String> page) {
        var found = MADE.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private static String only(Reader reader) {
        var found = REPLACE.matcher(reader.get(OWN).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> reads(String address) {
        try {
            return calendar.send(
                    HttpRequest.newBuilder(URI.create(address)).GET().build(),
                    BodyHandlers.ofString());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void open(ProgrammeId id, String name) {
        acting(() -> commands.send(new OpenProgramme(id, name, "Town", town.practices())));
    }

    private void set(ProgrammeId of, DeadlineId id, String obligation) {
        acting(() ->
                deadlines.set(
                        new SetDeadline(
                                id,
                                of,
                                obligation,
                                "NHS England",
                                Level.NATIONAL,
                                due,
                                "GP Forward View",
                                "Everybody",
                                "Seven core requirements",
                                "")));
    }

    private Receipt acting(Supplier<Receipt> work) {
        var receipt = Acting.as(PersonId.COMMON_GROUND).call(work::get);
        progress.await(receipt.position(), Duration.ofSeconds(30));
        return receipt;
    }

    private static String plain(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
