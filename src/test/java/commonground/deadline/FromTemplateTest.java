package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.DeadlineId;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FromTemplateTest extends AtWork {
    @Test
    void aManagerKeepsWhatIsToBeShownHere() {
        var manager = aManager().signsIn();
        var address = list + "/templates/extended-access-100";
        assertThat(manager.opens(list + "/templates").text())
                .contains("Brought forward in February 2018", "gponline.com", "Not traced");
        assertThat(manager.opens(address).text()).contains("Inequalities");

        var shown =
                manager.submits(
                        address,
                        date(
                                "due",
                                today.plusDays(90),
                                "obligation",
                                "Extended access",
                                "issuer",
                                "NHS England",
                                "level",
                                "NATIONAL",
                                "evidence",
                                "1",
                                "evidence",
                                "6"));

        var set = new DeadlineId(shown.path().replaceFirst("^/deadlines/", ""));
        assertThat(deadlines.evidence(set))
                .extracting(EvidenceRow::what)
                .hasSize(2)
                .last()
                .isEqualTo("Inequalities");
        assertThat(deadlines.require(set).template()).isEqualTo("extended-access-100");
    }

    @Test
    void aDateThatHasPassedIsAskedAboutAndWhatWasTypedStays() {
        var manager = aManager().signsIn();
        var answer = new Visitor.Answer[1];

        nothingIsStoredBy(() ->
                answer[0] =
                        manager.submits(
                                list + "/templates/workforce-plan",
                                date(
                                        "due",
                                        LocalDate.of(2016, 8, 31),
                                        "obligation",
                                        "Our own words",
                                        "issuer",
                                        "NHS England",
                                        "level",
                                        "NATIONAL")));

        assertThat(answer[0].status()).isEqualTo(422);
        assertThat(answer[0].text()).contains("This date has passed. Is it meant?");
        assertThat(answer[0].body()).contains("Our own words");
    }

    @Test
    void theApiTakesFromTheTemplateWhatIsLeftOut() {
        var manager = aManager();
        assertThat(manager.asks("/api/deadline-templates").body())
                .contains("network-registration", "Clinical director");

        var set =
                manager.posts(
                        "/api" + list + "/from-template/network-registration",
                        null,
                        "{\"due\": \"%s\"}".formatted(today.plusDays(30)));

        assertThat(set.status()).isEqualTo(201);
        var id = new DeadlineId(set.header("Location").replaceFirst(".*/", ""));
        progress.awaitRest(Duration.ofSeconds(30));
        assertThat(deadlines.evidence(id)).hasSize(5);
        var none = manager.posts("/api" + list + "/from-template/none", null, "{}");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.body()).contains("Choose one from the list of templates");
    }

    @Test
    void whatIsTooLongIsRefusedBeforeAnythingIsRecorded() {
        var manager = aManager();

        nothingIsStoredBy(() ->
                assertThat(
                                manager.posts(
                                                "/api" + list + "/from-template/workforce-plan",
                                                null,
                                                "{\"evidence\": [\"fine\", \"%s\"]}"
                                                        .formatted("x".repeat(201)))
                                        .status())
                        .isEqualTo(422));
    }
}
