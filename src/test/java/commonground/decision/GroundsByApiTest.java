package commonground.decision;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroundsByApiTest extends ByApi {
    @Test
    void aProposalFollowsFromWhatWasAgreedAndFromNothingElse() {
        var programme = aProgrammeWith(1);
        var issue = tabled(programme, "COMMON_ISSUE", "Saturdays", List.of());
        refused(
                422,
                "decision.ground-not-agreed",
                () -> tabled(programme, "VISION", "Too early", List.of(issue.id())));
        agree(issue);
        var another = aProgrammeWith(1);
        refused(
                422,
                "decision.ground-not-agreed",
                () -> tabled(another, "VISION", "Another town", List.of(issue.id())));

        var vision = tabled(programme, "VISION", "Our vision", List.of(issue.id()));

        assertThat(vision.status()).isEqualTo(201);
    }

    private Answer tabled(Answer programme, String subject, String title, List<String> grounds) {
        return manager.post(
                "/api/programmes/" + programme.id() + "/decisions",
                Map.of("subject", subject, "title", title, "wording", "x", "restsOn", grounds));
    }

    private void agree(Answer decision) {
        var said =
                done(
                        partners.getFirst()
                                .post(
                                        "/api/decisions/" + decision.id() + "/positions",
                                        Map.of(
                                                "practice",
                                                town.practices().getFirst().value(),
                                                "wording",
                                                1,
                                                "stance",
                                                "AGREE")));
        done(
                manager.post(
                        "/api/decisions/" + decision.id() + "/agreement",
                        said.etag(),
                        Map.of("wording", 1)));
    }
}
