package commonground.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DueByApiTest extends ByApi {
    @Test
    void whatIsDueIsReadByProgramsNowAndThen() {
        var programme = aProgrammeWith(2);
        var issuer = "Issuer " + UUID.randomUUID();
        var set =
                done(
                        manager.post(
                                "/api/programmes/" + programme.id() + "/deadlines",
                                Map.of(
                                        "obligation",
                                        "Evening access",
                                        "issuer",
                                        issuer,
                                        "level",
                                        "LOCAL",
                                        "due",
                                        "2030-03-31")));
        var due = "/api/programmes/" + programme.id() + "/deadlines/due";

        var now = done(auditor.get(due + "?after=" + set.position())).json();
        assertThat(now.at("/total").asInt()).isEqualTo(1);
        assertThat(now.at("/deadlines/0/deadline/obligation").asString())
                .isEqualTo("Evening access");
        assertThat(now.at("/deadlines/0/rating").asString()).isEqualTo("GREEN");
        assertThat(now.at("/deadlines/0/rule").asString()).isNotBlank();
        assertThat(now.at("/ratings/GREEN").asInt()).isEqualTo(1);

        var then = done(auditor.get(due + "?at=" + programme.position())).json();
        assertThat(then.at("/total").asInt()).isZero();

        var all = done(auditor.get("/api/deadlines?issuer=" + issuer.replace(" ", "+"))).json();
        assertThat(all.at("/total").asInt()).isEqualTo(1);
        assertThat(all.at("/deadlines/0/programmeName").asString()).startsWith("Ashdown Heath");
    }

    @Test
    void ofNoProgrammeNothingIsDue() {
        var answer = auditor.get("/api/programmes/" + UUID.randomUUID() + "/deadlines/due");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("programme.unknown");
    }
}
