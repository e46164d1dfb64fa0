package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.deadline.DeadlineTemplates.Shipped;
import commonground.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeadlineTemplatesTest {
    private final DeadlineTemplates shipped = new DeadlineTemplates();

    @Test
    void theDateOfExtendedAccessIsTheOneItWasBroughtForwardTo() {
        var access = shipped.require("extended-access-100");

        assertThat(access.due()).isEqualTo("2018-10-01");
        assertThat(access.dates())
                .extracting(DeadlineTemplate.KnownDate::due)
                .contains(LocalDate.of(2019, 3, 31), LocalDate.of(2018, 9, 1));
    }

    @Test
    void extendedAccessAsksForItsSevenCoreRequirements() {
        assertThat(shipped.require("extended-access-100").evidence()).hasSize(7);
    }

    @Test
    void everyDateOfTheHistoryIsAmongTheTemplates() {
        assertThat(shipped.all())
                .extracting(template -> template.due().toString())
                .contains(
                        "2016-12-23",
                        "2018-03-31",
                        "2018-10-01",
                        "2019-05-15",
                        "2019-05-31",
                        "2019-06-30",
                        "2019-07-01",
                        "2020-08-31",
                        "2020-09-30",
                        "2020-10-31",
                        "2022-07-31",
                        "2022-10-01",
                        "2023-06-30");
    }

    @Test
    void whereTheyWereFoundIsTold() {
        assertThat(shipped.sources()).isNotEmpty();
    }

    /**
     * Those whose dates were looked up again in what was read; of the others nothing is claimed.
     */
    @Test
    void eachNamesTheSourceThatTellsOfItOrNone() {
        var traced =
                shipped.all().stream()
                        .filter(template -> !template.source().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        DeadlineTemplate::key,
                                        template ->
                                                shipped.sources().stream()
                                                        .filter(template.source()::contains)
                                                        .toList()));

        assertThat(traced)
                .containsOnly(
                        Map.entry(
                                "extended-access-100",
                                List.of(
                                        "necsu.nhs.uk, GPFV Midlands and East",
                                        "hsj.co.uk 7021605")),
                        Map.entry(
                                "extended-access-50",
                                List.of("necsu.nhs.uk, GPFV Midlands and East")),
                        Map.entry("network-registration", List.of("lexology a1a815a0")),
                        Map.entry("network-coverage", List.of("lexology a1a815a0")),
                        Map.entry("network-agreement", List.of("lexology a1a815a0")),
                        Map.entry("enhanced-access-start", List.of("gponline.com 1751577")));
    }

    @Test
    void whatCouldNotBeSetIsNotOffered() {
        var nameless = template("", "a key");

        assertThatThrownBy(() -> new DeadlineTemplates(new Shipped(List.of(), List.of(nameless))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no deadline can be set");
    }

    @Test
    void aKeyIsOfOneTemplateOnly() {
        var twice = List.of(template("Extended access", "key"), template("Other", "key"));

        assertThatThrownBy(() -> new DeadlineTemplates(new Shipped(List.of(), twice)))
                .hasMessageContaining("the same key");
    }

    @Test
    void anUnknownTemplateIsRefused() {
        assertThatThrownBy(() -> shipped.require("none")).isInstanceOf(Refusal.class);
    }

    private static DeadlineTemplate template(String obligation, String key) {
        var due = LocalDate.of(2019, 3, 31);
        return new DeadlineTemplate(
                key,
                obligation,
                "NHS England",
                Level.NATIONAL,
                due,
                "",
                List.of(),
                List.of(new DeadlineTemplate.KnownDate(due, "")),
                "");
    }
}
