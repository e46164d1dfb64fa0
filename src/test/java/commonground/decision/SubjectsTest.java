package commonground.decision;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.access.Accounts;
import commonground.access.Person;
import commonground.access.Role;
import commonground.kernel.PersonId;
import commonground.testing.ByApi;
import commonground.testing.Program;
import commonground.testing.Reader;
import commonground.testing.Towns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms of working and leads, by the API and by pages. */
class SubjectsTest extends ByApi {
    @Autowired Accounts accounts;

    private String programme;

    @BeforeEach
    void aProgramme() {
        programme = aProgrammeWith(3).json().get("id").asString();
    }

    @Test
    void formsAreWeighedRejectedAndAgreedAndTheProgrammeWorksThatWay() {
        var tabled = done(manager.post(weigh(), weighed(option("DO_NOTHING"), option("HUBS"))));
        var decision = "/api/decisions/" + tabled.json().get("id").asString();
        everybodyAgrees(decision, 3);

        var refused =
                refused(
                        409,
                        "decision.rejection-reason-missing",
                        () -> manager.post(decision + "/agreement", etag(decision), agree(1)));
        assertThat(refused.json().get("detail").asString()).contains("Do nothing");

        done(
                manager.post(
                        decision + "/options/1/rejection",
                        etag(decision),
                        Map.of("wording", 1, "reason", "Saturdays stay unstaffed")));
        done(manager.post(decision + "/agreement", etag(decision), agree(1)));

        var page = reader().get("/programmes/" + programme + "?after=" + ledger.lastPosition());
        assertThat(page.statusCode()).isEqualTo(200);
        var options =
                manager.get(decision + "/particulars?after=" + ledger.lastPosition())
                        .json()
                        .get("options");
        assertThat(options.get(0).get("rejectedBecause").asString()).contains("unstaffed");
    }

    @Test
    void changingTheOptionsLapsesThePositions() {
        var tabled = done(manager.post(weigh(), weighed(option("DO_NOTHING"), option("HUBS"))));
        var decision = "/api/decisions/" + tabled.json().get("id").asString();
        everybodyAgrees(decision, 3);

        var change = new HashMap<String, Object>();
        change.put("basedOn", 1);
        change.put("wording", "We work that way.");
        change.put("reason", "Asked for");
        change.put("options", List.of(option("DO_NOTHING"), option("MERGER"), option("HUBS")));
        change.put("proposed", 3);
        done(manager.post(decision + "/options", etag(decision), change));

        var now = manager.get(decision + "?after=" + ledger.lastPosition()).json();
        assertThat(now.get("wording").asInt()).isEqualTo(2);
        assertThat(now.get("positions").get(0).get("lapsed").asBoolean()).isTrue();
    }

    @Test
    void fiveHundredOptionsAreRefusedByTheApiWithTheLimit() {
        var many = new ArrayList<Map<String, Object>>();
        many.add(option("DO_NOTHING"));
        for (int i = 1; i < 500; i++) many.add(option("OTHER", "Option " + i));

        var refused = invalid(with(weighed(), "options", many));

        assertThat(refused).contains("At most 30 options").contains("there are 500");
    }

    @Test
    void whatIsNoOptionIsRefusedWithWords() {
        var nulls = new ArrayList<Object>();
        nulls.add(null);
        nulls.add(option("DO_NOTHING"));
        assertThat(invalid(with(weighed(), "options", nulls))).contains("options[0].name");
        assertThat(invalid(with(weighed(), "options", null))).contains("at least two options");
        assertThat(invalid(weighed(option("HUBS"), option("MERGER")))).contains("Doing nothing");
        assertThat(invalid(with(weighed(), "proposed", 9))).contains("Choose the option");
    }

    @Test
    void fiveHundredOptionsAreRefusedByThePageAndNoneIsLost() {
        var fields = page(500);

        var answer = reader().post(newPage(), fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("At most 30 options can be weighed at once; there are 500")
                .contains("What number 499 means")
                .contains("In which form");
    }

    @Test
    void aRowIsAddedAndTakenAwayWithoutLosingWhatWasTyped() {
        var reader = reader();
        var fields = page(3);
        fields.put("do", "add");

        var more = reader.post(newPage(), fields);

        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(more.body())
                .contains("options[3].name")
                .contains("What number 2 means")
                .contains("In which form")
                .doesNotContain("There is a problem");

        fields.put("do", "remove-2");
        var fewer = reader.post(newPage(), fields);
        assertThat(fewer.body())
                .contains("What number 2 means")
                .doesNotContain("What number 1 means")
                .doesNotContain("options[2].name")
                .containsPattern("id=\"chosen-2\" value=\"2\" checked");
    }

    @Test
    void whatIsWrongIsSaidAtItsRowAndNothingIsLost() {
        var fields = page(3);
        fields.put("options[1].description", "");
        fields.put("wording", "");

        var answer = reader().post(newPage(), fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#options-1-description\"")
                .contains("Write the exact wording")
                .contains("What number 2 means");
    }

    @Test
    void aFormOfWorkingIsTabledAndChangedByThePage() {
        var reader = reader();
        var tabled = reader.post(newPage(), page(3));
        assertThat(tabled.statusCode()).isEqualTo(200);
        assertThat(tabled.body()).contains("The 3 options weighed").contains("not said yet");
        var decision = tabled.uri().getPath();

        var changed = new LinkedHashMap<>(page(2));
        changed.put("options[1].name", "Another way");
        changed.put("chosen", "2");
        changed.put("basedOn", "1");
        changed.put("reason", "One was not wanted");
        var after = reader.post(decision + "/options", changed);
        assertThat(after.body()).contains("The 2 options weighed").contains("Another way");

        var stale = reader.post(decision + "/options", changed);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("The words have changed").contains("One was not wanted");

        var reason =
                reader.post(decision + "/options/1/reject", Map.of("wording", "2", "reason", ""));
        assertThat(reason.statusCode()).isEqualTo(422);
        var said =
                reader.post(
                        decision + "/options/1/reject",
                        Map.of("wording", "2", "reason", "It helps nobody"));
        assertThat(said.body()).contains("It helps nobody").doesNotContain("not said yet");
    }

    @Test
    void theRuleIsChosenOnTheFormsOfTheirOwnAndByTheApi() {
        var byMajority = page(3);
        byMajority.put("rule", "MAJORITY_BY_PRACTICE");
        byMajority.put("threshold", "SPECIAL");
        byMajority.put("denominator", "PRESENT");
        byMajority.put("quorum", "many");
        byMajority.put("quorumOf", "PRACTICES");
        var refused = reader().post(newPage(), byMajority);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"many\"", "What number 2 means");
        byMajority.put("quorum", "2");
        var tabled = reader().post(newPage(), byMajority).uri().getPath();
        var rule = manager.get("/api" + tabled + "?after=" + ledger.lastPosition()).json();
        assertThat(rule.at("/decided/rule/kind").asString()).isEqualTo("MAJORITY_BY_PRACTICE");
        assertThat(rule.at("/decided/rule/percent").asInt()).isEqualTo(75);
        assertThat(rule.at("/decided/rule/quorum").asInt()).isEqualTo(2);

        var lead =
                with(
                        nomination(town.partner(0), aPracticeManager(1)),
                        "rule",
                        Map.of("kind", "UNANIMITY"));
        var nominated = done(manager.post(nominate(), lead)).id();
        assertThat(
                        manager.get(
                                        "/api/decisions/"
                                                + nominated
                                                + "?after="
                                                + ledger.lastPosition())
                                .json()
                                .at("/decided/rule/kind")
                                .asString())
                .isEqualTo("UNANIMITY");
    }

    @Test
    void optionsAreNotChangedPastAPositionThatWasNotRead() {
        var tabled = done(manager.post(weigh(), weighed(option("DO_NOTHING"), option("HUBS"))));
        var decision = "/decisions/" + tabled.id();
        var change = new LinkedHashMap<>(page(3));
        change.put("basedOn", "1");
        change.put("version", "0");
        change.put("reason", "One more was asked for");
        done(
                partners.get(0)
                        .post(
                                "/api" + decision + "/positions",
                                Map.of(
                                        "practice",
                                        town.practice(0).value(),
                                        "wording",
                                        1,
                                        "stance",
                                        "AGREE")));

        var told = reader().post(decision + "/options", change);

        assertThat(told.statusCode()).isEqualTo(412);
        assertThat(told.body())
                .contains("What has changed since you opened this form")
                .contains("One more was asked for")
                .contains("What number 2 means");
        change.put("version", etag("/api" + decision).replace("\"", ""));
        assertThat(reader().post(decision + "/options", change).statusCode()).isEqualTo(200);
    }

    @Test
    void nomineesAreNotChangedPastAPositionThatWasNotRead() {
        var partner = town.partner(0);
        var practiceManager = aPracticeManager(1);
        var tabled = done(manager.post(nominate(), nomination(partner, practiceManager)));
        var decision = "/decisions/" + tabled.id();
        var change = new LinkedHashMap<String, String>();
        change.put("basedOn", "1");
        change.put("version", "0");
        change.put("wording", "These two lead");
        change.put("reason", "She has more time now");
        change.put("partner", partner.id().value());
        change.put("partnerDays", "4");
        change.put("manager", practiceManager.id().value());
        change.put("managerDays", "2");
        change.put("funding", "The locality budget");
        change.put("from.day", "1");
        change.put("from.month", "3");
        change.put("from.year", "2018");
        done(
                partners.get(0)
                        .post(
                                "/api" + decision + "/positions",
                                Map.of(
                                        "practice",
                                        town.practice(0).value(),
                                        "wording",
                                        1,
                                        "stance",
                                        "AGREE")));

        var told = reader().post(decision + "/lead", change);

        assertThat(told.statusCode()).isEqualTo(412);
        assertThat(told.body())
                .contains("What has changed since you opened this form")
                .contains("She has more time now");
        change.put("version", etag("/api" + decision).replace("\"", ""));
        assertThat(reader().post(decision + "/lead", change).statusCode()).isEqualTo(200);
    }

    @Test
    void aLeadIsNominatedAgreedAndTakenOn() {
        var partner = town.partner(0);
        var practiceManager = aPracticeManager(1);
        var tabled = done(manager.post(nominate(), nomination(partner, practiceManager)));
        var decision = "/api/decisions/" + tabled.json().get("id").asString();
        everybodyAgrees(decision, 3);
        done(manager.post(decision + "/agreement", etag(decision), agree(1)));
        awaitLead();

        var own = Reader.signedInAs(practiceManager, port);
        var confirm = "/programmes/" + programme + "/lead/" + practiceManager.id() + "/confirm";
        assertThat(own.get(confirm).body()).contains("Take on the lead");
        assertThat(own.post(confirm, Map.of()).statusCode()).isEqualTo(200);
        var otherConfirm = "/programmes/" + programme + "/lead/" + partner.id() + "/confirm";
        assertThat(own.post(otherConfirm, Map.of()).statusCode()).isEqualTo(403);
        assertThat(reader().get(otherConfirm).body()).contains("on their behalf");
        assertThat(reader().post(otherConfirm, Map.of()).statusCode()).isEqualTo(200);

        var lead = manager.get("/api/programmes/" + programme + "/lead").json();
        assertThat(lead.get("manager").get("answer").asString()).isEqualTo("CONFIRMED");
        assertThat(lead.get("partner").get("onBehalf").asBoolean()).isTrue();
    }

    @Test
    void nobodyLeadsWhoIsNoPartnerOrPracticeManagerOfAMember() {
        var practiceManager = aPracticeManager(1);
        var outside = aPracticeManager(3);
        var partner = town.partner(0);
        assertThat(invalidLead(nomination(practiceManager, practiceManager)))
                .contains("Two people lead");
        assertThat(invalidLead(nomination(practiceManager, aPracticeManager(0))))
                .contains("Choose a GP partner");
        assertThat(invalidLead(nomination(partner, town.partner(1))))
                .contains("Choose a practice manager");
        assertThat(invalidLead(nomination(partner, outside))).contains("is not a member");
        assertThat(invalidLead(nomination(town.manager(), practiceManager)))
                .contains("Choose the partner");
        for (Object days : List.of(0, -1, 0.3, 5.5, 1000))
            assertThat(
                            invalidLead(
                                    with(
                                            nomination(partner, practiceManager),
                                            "partner",
                                            Map.of(
                                                    "person",
                                                    partner.id().value(),
                                                    "daysAWeek",
                                                    days))))
                    .contains("steps of half a day");
    }

    @Test
    void thePageOfALeadKeepsWhatWasTyped() {
        var practiceManager = aPracticeManager(1);
        var fields = new HashMap<String, String>();
        fields.put("title", "Who leads");
        fields.put("wording", "They draft the plan.");
        fields.put("partner", town.partner(0).id().value());
        fields.put("partnerDays", "3");
        fields.put("manager", practiceManager.id().value());
        fields.put("managerDays", "");
        fields.put("funding", "The locality budget");
        fields.put("from.day", "31");
        fields.put("from.month", "2");
        fields.put("from.year", "2017");
        var address = "/programmes/" + programme + "/decisions/new/lead";

        var refused = reader().post(address, fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("31 February 2017")
                .contains("steps of half a day")
                .contains("The locality budget")
                .containsPattern("value=\"3\" selected");

        fields.put("from.month", "3");
        fields.put("managerDays", "2");
        var tabled = reader().post(address, fields);
        assertThat(tabled.statusCode()).isEqualTo(200);
        assertThat(tabled.body()).contains("1½ days a week").contains("Who is to lead");
    }

    @Test
    void whatIsToTakeAnothersPlaceSaysSoOnTheFormsOfTheirOwnAsWell() {
        for (var subject : List.of("LEAD", "FORM_OF_WORKING")) {
            var page =
                    reader().get(
                                    "/programmes/"
                                            + programme
                                            + "/decisions/new?subject="
                                            + subject
                                            + "&supersedes=the-earlier");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("name=\"supersedes\" value=\"the-earlier\"");
        }
    }

    private void awaitLead() {
        for (int i = 0; i < 100; i++) {
            if (manager.get("/api/programmes/" + programme + "/lead").status() == 200) return;
            Thread.onSpinWait();
        }
    }

    private Reader reader() {
        return Reader.signedInAs(town.manager(), port);
    }

    private Person aPracticeManager(int practice) {
        var id = PersonId.next();
        var person =
                new Person(
                        id,
                        "Joan " + id.value().substring(0, 4),
                        id + "@example.org",
                        Role.PRACTICE_MANAGER,
                        town.practice(practice));
        accounts.create(person, Towns.PASSWORD);
        return person;
    }

    private String newPage() {
        return "/programmes/" + programme + "/decisions/new/form-of-working";
    }

    private String weigh() {
        return "/api/programmes/" + programme + "/decisions/forms-of-working";
    }

    private String nominate() {
        return "/api/programmes/" + programme + "/decisions/leads";
    }

    private String invalid(Map<String, ?> body) {
        return refused(422, problem(manager, weigh(), body), () -> manager.post(weigh(), body))
                .body();
    }

    private String invalidLead(Map<String, ?> body) {
        return refused(
                        422,
                        problem(manager, nominate(), body),
                        () -> manager.post(nominate(), body))
                .body();
    }

    private static String problem(Program program, String path, Map<String, ?> body) {
        return program.post(path, body).problem();
    }

    private void everybodyAgrees(String decision, int members) {
        for (int i = 0; i < members; i++)
            done(
                    partners.get(i)
                            .post(
                                    decision + "/positions",
                                    Map.of(
                                            "practice",
                                            town.practice(i).value(),
                                            "wording",
                                            1,
                                            "stance",
                                            "AGREE")));
    }

    private String etag(String decision) {
        return manager.get(decision + "?after=" + ledger.lastPosition()).header("ETag");
    }

    private static Map<String, Object> agree(int wording) {
        return Map.of("wording", wording);
    }

    @SafeVarargs
    private static Map<String, Object> weighed(Map<String, Object>... options) {
        var body = new HashMap<String, Object>();
        body.put("title", "In which form " + UUID.randomUUID());
        body.put("wording", "We work in hubs.");
        body.put(
                "options",
                options.length == 0
                        ? List.of(option("DO_NOTHING"), option("HUBS"))
                        : List.of(options));
        body.put("proposed", 2);
        return body;
    }

    private static Map<String, Object> option(String form) {
        return option(form, form.equals("DO_NOTHING") ? "Do nothing" : "The " + form);
    }

    private static Map<String, Object> option(String form, String name) {
        return Map.of("form", form, "name", name, "description", "What it means");
    }

    /** The page's fields with so many options, the third proposed, or the last. */
    private static Map<String, String> page(int options) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "In which form " + UUID.randomUUID());
        fields.put("wording", "We work that way.");
        for (int i = 0; i < options; i++) {
            var at = "options[" + i + "].";
            fields.put(at + "form", i == 0 ? "DO_NOTHING" : "OTHER");
            fields.put(at + "name", "Way number " + i);
            fields.put(at + "description", "What number " + i + " means");
            fields.put(at + "advantages", "");
            fields.put(at + "disadvantages", "");
            fields.put(at + "rejectedBecause", "");
        }
        fields.put("chosen", String.valueOf(Math.min(3, options)));
        return fields;
    }

    private static Map<String, Object> nomination(Person partner, Person manager) {
        var body = new HashMap<String, Object>();
        body.put("title", "Who leads " + UUID.randomUUID());
        body.put("wording", "They draft the business plan.");
        body.put("partner", Map.of("person", partner.id().value(), "daysAWeek", 1));
        body.put("manager", Map.of("person", manager.id().value(), "daysAWeek", 1.5));
        body.put("funding", "The locality budget");
        body.put("from", "2017-04-03");
        return body;
    }
}
