package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import commonground.access.Role;
import commonground.kernel.DecisionId;
import commonground.kernel.EvidenceId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Evidence, owners, drafts, other ends and what satisfies a deadline, over HTTP. */
class DeadlineInFullTest extends AtWork {
    private static final Pattern ITEM = Pattern.compile("/evidence/([a-z0-9-]+)/(?:supply|take)");

    @Test
    void evidenceIsAskedForSuppliedAndTakenBackOnItsPages() {
        var manager = aManager().signsIn();
        assertThat(manager.opens(page).text()).contains("No single items are asked for.");
        var asked = changes(manager, "/evidence/new", "what", "The rota <of Saturdays>");
        assertThat(asked.text()).contains("Evidence: 0 of 1", "The rota <of Saturdays>", "Missing");

        var at = "/evidence/" + item(asked);
        var nothing = changes(manager, at + "/supply", "note", " ", "link", "");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Write a note, or give a link");
        var script = changes(manager, at + "/supply", "note", "x", "link", "javascript:alert(1)");
        assertThat(script.text()).contains("Give a whole address, beginning with https://");
        var supplied =
                changes(manager, at + "/supply", "note", "Signed", "link", "https://hub.test/a");
        assertThat(supplied.text())
                .contains("Evidence: 1 of 1", "Supplied", "Signed", "https://hub.test/a")
                .contains("Sam Carter");

        var back = changes(manager, at + "/take-back", "reason", "Last year's");
        assertThat(back.text()).contains("Evidence: 0 of 1", "Taken back: Last year's");
        var dropped = changes(manager, at + "/drop", "reason", "Known already");
        assertThat(dropped.text()).contains("Not required any more: Known already");
    }

    @Test
    void submittingWithoutWhatIsRequiredAsksForAReason() {
        acting(() ->
                deadlines.change(new RequireEvidence(deadline, new EvidenceId("map"), "A map"), 0));
        var manager = aManager().signsIn();
        var form = manager.opens(page + "/submit");
        assertThat(form.text()).contains("one item has not been supplied", "A map");
        var typed = date("on", today, "version", form.version(), "note", "The plan");
        nothingIsStoredBy(() -> {
            var refused = manager.submits(page + "/submit", typed);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("1 required item has not been supplied: A map.");
            assertThat(refused.body()).contains("The plan", "href=\"#withoutEvidence\"");
        });
        var with =
                date(
                        "on",
                        today,
                        "version",
                        form.version(),
                        "note",
                        "The plan",
                        "withoutEvidence",
                        "It is being drawn");
        assertThat(manager.submits(page + "/submit", with).text())
                .contains("Submitted", "Without all the evidence: It is being drawn");
    }

    @Test
    void aDraftIsCorrectedOwnedAndActivated() {
        var manager = aManager().signsIn();
        manager.opens(list + "/new");
        var drafted =
                manager.submits(
                        list + "/new",
                        date(
                                "due",
                                today.plusDays(9),
                                "obligation",
                                "Workforce plan",
                                "issuer",
                                "CCG",
                                "level",
                                "LOCAL",
                                "draft",
                                "yes"));
        assertThat(drafted.text()).contains("Drafted", "nothing to submit", "Activate it");
        var path = drafted.path();
        var corrected =
                manager.submits(
                        path + "/correct",
                        date(
                                "due",
                                today.plusDays(12),
                                "version",
                                manager.opens(path + "/correct").version(),
                                "obligation",
                                "Workforce plan for the town",
                                "issuer",
                                "CCG",
                                "level",
                                "LOCAL"));
        assertThat(corrected.text()).contains("Workforce plan for the town", "Drafted");
        var version = manager.opens(path + "/activate").version();
        assertThat(manager.submits(path + "/activate", "version", version).text())
                .contains("in 12 days", "Record the submission");
        var owner = manager.submits(path + "/owner", "version", "2", "owner", "");
        assertThat(owner.status()).isEqualTo(422);
        assertThat(owner.text()).contains("Choose who sees to it.");
    }

    @Test
    void itIsWaivedOnceAndSupersededByLinkedPages() {
        var other = acting(() -> deadlines.set(another("Winter plan")));
        assertThat(other.changedSomething()).isTrue();
        var commissioner = a(Role.COMMISSIONER).signsIn();
        assertThat(commissioner.opens(page + "/waive").text())
                .contains(
                        "Once it is waived, nothing about this deadline can be changed any more.");
        var by = deadlineCalled(commissioner, "Winter plan");
        var done = changes(commissioner, "/supersede", "by", by, "reason", "Asked for together");
        assertThat(done.text())
                .contains("Superseded", "Winter plan", "Asked for together")
                .doesNotContain("Move the date", "Waive it");
        assertThat(commissioner.opens("/deadlines/" + by).text())
                .contains("It stands in the place of Extended access <for all>");
        nothingIsStoredBy(() ->
                assertThat(changes(commissioner, "/waive", "reason", "x", "authority", "y").text())
                        .contains("This deadline is superseded."));
    }

    @Test
    void whoOnlyReadsIsOfferedNothingAndAPartnerMayNotSupply() {
        acting(() ->
                deadlines.change(new RequireEvidence(deadline, new EvidenceId("map"), "A map"), 0));
        assertThat(a(Role.AUDITOR).signsIn().opens(page).text())
                .contains("A map", "Missing")
                .doesNotContain("Stop asking", "Waive it", "Say what satisfies it");
        var partner = a(Role.PRACTICE_PARTNER).signsIn();
        nothingIsStoredBy(() ->
                assertThat(changes(partner, "/evidence/map/supply", "note", "mine").status())
                        .isEqualTo(403));
    }

    @Test
    void whatWouldSatisfyItIsChosenAmongTheProgrammesOwn() {
        var manager = aManager().signsIn();
        assertThat(manager.opens(page + "/satisfied-by").text())
                .contains("There is nothing more that could be linked.");
        var foreign = "DECISION:" + DecisionId.next();
        nothingIsStoredBy(() -> {
            assertThat(changes(manager, "/satisfied-by", "link", foreign).status()).isEqualTo(422);
            assertThat(changes(manager, "/satisfied-by", "link", "nonsense").status())
                    .isEqualTo(422);
        });
    }

    @Test
    void theSameByTheApi() {
        var manager = aManager();
        var at = "/api" + page;
        var asked = manager.sends("PUT", at + "/evidence/map", "\"0\"", "{\"what\": \"A map\"}");
        assertThat(asked.status()).isEqualTo(204);
        var again = manager.sends("PUT", at + "/evidence/map", "\"1\"", "{\"what\": \"A map\"}");
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        var supplied =
                manager.sends(
                        "PUT",
                        at + "/evidence/map/supply",
                        "\"1\"",
                        "{\"link\": \"https://hub.test/map\"}");
        var back =
                manager.posts(
                        at + "/evidence/map/take-back",
                        supplied.header("ETag"),
                        "{\"reason\": \"old\"}");
        assertThat(back.status()).isEqualTo(204);
        var unknown =
                manager.sends("PUT", at + "/satisfied-by/ISSUE/nobodys", back.header("ETag"), "");
        assertThat(unknown.status()).isEqualTo(422);
        var waived =
                manager.posts(
                        at + "/waiver",
                        back.header("ETag"),
                        "{\"reason\": \"fund closed\", \"authority\": \"NHS England\"}");
        assertThat(waived.status()).isEqualTo(204);
        var read = manager.asks(at + "?after=" + waived.header("Ledger-Position"));
        assertThat(says(read, "$.state")).isEqualTo("WAIVED");
        assertThat(says(read, "$.closing.authority")).isEqualTo("NHS England");
        assertThat(says(read, "$.evidenceItemsRequired")).isEqualTo(1);
        assertThat(says(read, "$.evidence[*].takenBack")).isEqualTo(List.of("old"));
        assertThat(says(read, "$.lateness.timing")).isEqualTo("NOT_AWAITED");
        var late = manager.posts(at + "/missed", waived.header("ETag"), "{\"reason\": \"x\"}");
        assertThat(late.status()).isEqualTo(409);
    }

    private SetDeadline another(String obligation) {
        return new SetDeadline(
                commonground.kernel.DeadlineId.next(),
                programme,
                obligation,
                "CCG",
                Level.LOCAL,
                today.plusDays(60),
                "",
                "",
                "",
                "");
    }

    /** Fills in the form of this address, with the version it carries. */
    private Visitor.Answer changes(Visitor visitor, String address, String... fields) {
        var version = visitor.opens(page + address).version();
        var all = new java.util.ArrayList<>(List.of(fields));
        all.addAll(List.of("version", version));
        return visitor.submits(page + address, all.toArray(String[]::new));
    }

    private String deadlineCalled(Visitor visitor, String obligation) {
        var option =
                Pattern.compile("value=\"([a-z0-9-]+)\"[^>]*>" + obligation + "<")
                        .matcher(visitor.opens(page + "/supersede").body());
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    private static String item(Visitor.Answer answer) {
        var found = ITEM.matcher(answer.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Object says(Visitor.Answer answer, String path) {
        return JsonPath.read(answer.body(), path);
    }
}
