package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.access.Role;
import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.programme.OpenProgramme;
import commonground.web.Dates;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinePagesTest extends AtWork {
    private final Dates dates = new Dates();

    @Test
    void anEmptyListSaysWhatBelongsThereAndWhoCanDoIt() {
        var other = ProgrammeId.next();
        acting(() -> commands.send(new OpenProgramme(other, "Empty " + other, "Town", List.of())));
        var address = "/programmes/" + other + "/deadlines";
        assertThat(aManager().signsIn().opens(address).text())
                .contains("What the commissioner wants from this group", "Set a deadline");
        assertThat(a(Role.AUDITOR).signsIn().opens(address).text())
                .contains("The locality manager or the commissioner sets deadlines.")
                .doesNotContain("Set a deadline");
    }

    @Test
    void aDeadlineIsSetMovedSubmittedReturnedAndAssured() {
        var manager = aManager().signsIn();
        manager.opens(list + "/new");
        var shown =
                manager.submits(
                        list + "/new",
                        date(
                                "due",
                                today.plusDays(30),
                                "obligation",
                                "Workforce plan",
                                "issuer",
                                "NHS England",
                                "level",
                                "NATIONAL"));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text()).contains("Workforce plan", "in 30 days", "Saved.", "Not said");
        var address = shown.path();

        var moving = manager.opens(address + "/move");
        var moved =
                manager.submits(
                        address + "/move",
                        date(
                                "to",
                                today.plusDays(51),
                                "version",
                                moving.version(),
                                "reason",
                                "Winter pressures",
                                "authority",
                                "NHS England South"));
        assertThat(moved.text())
                .contains("in 51 days", "21 days later", "Winter pressures", "NHS England South")
                .contains("First set for " + dates.date(today.plusDays(30)))
                .contains("recorded by Sam Carter");

        var submitted = submit(manager, address, "the plan, by email");
        assertThat(submitted.text()).contains("Submitted", "submitted 51 days early");
        var returned =
                manager.submits(
                        address + "/return",
                        "version",
                        manager.opens(address + "/return").version(),
                        "reason",
                        "Table 2 is empty");
        assertThat(returned.text()).contains("Returned", "Table 2 is empty", "in 51 days");
        submit(manager, address, "the plan, with table 2");

        var commissioner = a(Role.COMMISSIONER).signsIn();
        var assured =
                commissioner.submits(
                        address + "/assure",
                        "version",
                        commissioner.opens(address + "/assure").version(),
                        "note",
                        "complete");
        assertThat(assured.text())
                .contains("Assured", "complete", "nothing about this deadline changes")
                .doesNotContain("Move the date", "Record the submission");
    }

    @Test
    void theListShowsWhatIsLateWhatIsNextAndWhatMoved() {
        acting(() -> deadlines.move(moveTo(today.plusDays(10)), set.version()));
        var late = DeadlineId.next();
        acting(() -> deadlines.setForTheRecord(another(late, "Map of the network", -6)));
        var text = aManager().signsIn().opens(list).text();
        assertThat(text)
                .contains(
                        "1 late", "6 days late", "1 due", "in 10 days", "Extended access <for all>")
                .contains("late, or due within 14 days and required evidence is missing")
                .contains("moved once, 30 days earlier", "NHS England, national")
                .contains("first set for " + dates.date(today.plusDays(40)));
        assertThat(text.indexOf("Map of the network", text.indexOf("Obligation")))
                .isLessThan(text.lastIndexOf("Extended access"));
    }

    @Test
    void deadlinesOfAllProgrammesAreFoundByProgrammeIssuerStateAndWindow() {
        var late = DeadlineId.next();
        acting(() -> deadlines.setForTheRecord(another(late, "Map of the network", -6)));
        var manager = aManager().signsIn();
        var here = "/deadlines?name=" + programme;
        assertThat(manager.opens(here).text())
                .contains("2 deadlines", "Map of the network", "Extended access <for all>");
        assertThat(manager.opens(here + "&within=OVERDUE").text())
                .contains("1 deadline", "Map of the network")
                .doesNotContain("Extended access <for all>");
        assertThat(manager.opens(here + "&issuer=nhs%25").text()).contains("No deadline fits");
        assertThat(manager.opens(here + "&state=ASSURED").text()).contains("No deadline fits");
        assertThat(manager.opens("/deadlines.csv?name=" + programme).text())
                .contains("Map of the network", "6 days late", "Red");
    }

    @Test
    void atAnEarlierMomentTheEarlierDateAndItsLatenessStand() {
        acting(() -> deadlines.move(moveTo(today.plusDays(10)), set.version()));
        var manager = aManager();
        clock.off(
                Duration.ofDays(20),
                () -> {
                    manager.signsIn();
                    assertThat(manager.opens(page).text()).contains("10 days late");
                    var then = manager.opens(page + "?at=" + set.position()).text();
                    assertThat(then)
                            .contains("in 40 days", "You are looking at")
                            .contains("Due " + dates.date(today.plusDays(40)))
                            .doesNotContain("guidance refreshed", "Move the date");
                    assertThat(manager.opens(list + "?at=" + set.position()).text())
                            .contains("0 late", "0 due", "in 40 days");
                });
    }

    @Test
    void anEarlierMomentTakesNoChanges() {
        var manager = aManager().signsIn();
        var at = "?at=" + set.position();
        assertThat(manager.opens(page + "/move" + at).body()).contains("disabled");
        nothingIsStoredBy(() ->
                assertThat(
                                manager.submits(page + "/move" + at, "version", "0", "reason", "x")
                                        .text())
                        .contains("the past cannot be changed"));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        var manager = aManager().signsIn();
        manager.opens(list + "/new");
        nothingIsStoredBy(() -> {
            var again =
                    manager.submits(
                            list + "/new",
                            "obligation",
                            " ",
                            "source",
                            "page 12 of <the guidance>",
                            "due.day",
                            "31",
                            "due.month",
                            "2",
                            "due.year",
                            "2019",
                            "happenedOn.year",
                            "2019");
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.text())
                    .contains(
                            "There is a problem",
                            "Say what is asked for.",
                            "Choose whether it is national or local.")
                    .contains("31 February 2019 is not a real date.")
                    .contains("The date must have a day and month as well.");
            assertThat(again.body())
                    .contains("page 12 of &lt;the guidance&gt;", "value=\"31\"")
                    .contains("href=\"#issuer\"", "href=\"#level\"", "href=\"#due\"");
        });
    }

    @Test
    void limitsAreToldWithTheirNumbers() {
        var manager = aManager().signsIn();
        var version = manager.opens(page + "/move").version();
        nothingIsStoredBy(() -> {
            var again =
                    manager.submits(
                            page + "/move",
                            date(
                                    "to",
                                    today.withYear(1900),
                                    "version",
                                    version,
                                    "confirmed",
                                    "yes",
                                    "reason",
                                    "a".repeat(10_001),
                                    "authority",
                                    "bell\u0007"));
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.text())
                    .contains("This can have at most 10,000 characters; it has 10,001.")
                    .contains("a character that cannot be shown")
                    .contains("cannot be right. Give a date between 5 July 1948");
        });
    }

    @Test
    void aDateBeforeTheProgrammeWasOpenedHasToBeMeant() {
        var manager = aManager().signsIn();
        manager.opens(list + "/new");
        var typed =
                date(
                        "due",
                        today.minusDays(6),
                        "obligation",
                        "Map of the network",
                        "issuer",
                        "CCG",
                        "level",
                        "LOCAL");
        nothingIsStoredBy(() -> {
            var asked = manager.submits(list + "/new", typed);
            assertThat(asked.status()).isEqualTo(422);
            assertThat(asked.text())
                    .contains(
                            dates.date(today.minusDays(6)) + " is before this programme was opened")
                    .contains("Yes, the date is right");
            assertThat(asked.body()).contains("Map of the network", "href=\"#confirmed\"");
        });
        var meant = java.util.Arrays.copyOf(typed, typed.length + 2);
        meant[typed.length] = "confirmed";
        meant[typed.length + 1] = "yes";
        assertThat(manager.submits(list + "/new", meant).text()).contains("6 days late");
    }

    @Test
    void whoHasNotSeenALaterMoveKeepsWhatTheyTyped() {
        var manager = aManager().signsIn();
        var read = manager.opens(page + "/move").version();
        acting(() -> deadlines.move(moveTo(today.plusDays(10)), set.version()));
        var typed =
                date(
                        "to",
                        today.plusDays(12),
                        "version",
                        read,
                        "reason",
                        "Agreed locally",
                        "authority",
                        "CCG");
        var conflict = new Visitor.Answer[1];
        nothingIsStoredBy(() -> conflict[0] = manager.submits(page + "/move", typed));
        assertThat(conflict[0].status()).isEqualTo(412);
        assertThat(conflict[0].text())
                .contains("This has changed since you opened it", "Agreed locally")
                .contains("due " + dates.date(today.plusDays(10)));
        assertThat(conflict[0].version()).isEqualTo("1");
        typed[1] = conflict[0].version();
        assertThat(manager.submits(page + "/move", typed).text()).contains("2 days later");
    }

    @Test
    void aFormThatNamesNoVersionIsNotCarriedOut() {
        var manager = aManager().signsIn();
        manager.opens(page + "/submit");
        nothingIsStoredBy(() ->
                assertThat(
                                manager.submits(page + "/submit", date("on", today, "note", "plan"))
                                        .status())
                        .isEqualTo(412));
    }

    @Test
    void whatTheStateForbidsIsSaidInWords() {
        var manager = aManager().signsIn();
        var version = manager.opens(page + "/assure").version();
        nothingIsStoredBy(() -> {
            var assured = manager.submits(page + "/assure", "version", version, "note", "fine");
            assertThat(assured.status()).isEqualTo(409);
            assertThat(assured.text())
                    .contains("there is nothing to assure", "fine")
                    .contains("Record the submission first.");
            assertThat(manager.submits(page + "/return", "version", version, "reason", "no").text())
                    .contains("so there is nothing to return");
        });
    }

    @Test
    void nothingIsSaidToHaveHappenedTomorrow() {
        var manager = aManager().signsIn();
        var version = manager.opens(page + "/submit").version();
        nothingIsStoredBy(() -> {
            assertThat(
                            manager.submits(
                                            page + "/submit",
                                            date(
                                                    "on",
                                                    today.plusDays(1),
                                                    "version",
                                                    version,
                                                    "note",
                                                    "plan"))
                                    .text())
                    .contains("has not come yet. Give today's date or an earlier one.");
            assertThat(
                            manager.submits(
                                            page + "/return",
                                            date(
                                                    "happenedOn",
                                                    today.plusDays(1),
                                                    "version",
                                                    version,
                                                    "reason",
                                                    "x"))
                                    .status())
                    .isEqualTo(422);
        });
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        var manager = aManager().signsIn();
        assertThat(manager.opens("/programmes/none/deadlines").status()).isEqualTo(404);
        assertThat(manager.opens("/programmes/none/deadlines/new").status()).isEqualTo(404);
        assertThat(manager.opens("/deadlines/none").text()).contains("There is no such deadline.");
        assertThat(manager.opens("/deadlines/none/move").status()).isEqualTo(404);
        assertThat(manager.opens(page + "?at=" + (set.position() - 1)).status()).isEqualTo(404);
    }

    @Test
    void aPartnerIsOfferedNothingAndMayNot() {
        var partner = a(Role.PRACTICE_PARTNER).signsIn();
        assertThat(partner.opens(page).text())
                .contains("Extended access")
                .doesNotContain("Move the date", "Record the submission");
        var version = partner.opens(page + "/submit").version();
        nothingIsStoredBy(() ->
                assertThat(
                                partner.submits(
                                                page + "/submit",
                                                date("on", today, "version", version, "note", "x"))
                                        .status())
                        .isEqualTo(403));
    }

    private SetDeadline another(DeadlineId id, String obligation, int inDays) {
        return new SetDeadline(
                id,
                programme,
                obligation,
                "CCG",
                Level.LOCAL,
                today.plusDays(inDays),
                "",
                "",
                "",
                "");
    }

    private Visitor.Answer submit(Visitor who, String address, String note) {
        var version = who.opens(address + "/submit").version();
        return who.submits(
                address + "/submit", date("on", today, "version", version, "note", note));
    }
}
