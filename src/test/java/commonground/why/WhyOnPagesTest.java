package commonground.why;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.ByApi;
import commonground.testing.Program.Answer;
import commonground.testing.Reader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a plan one gets back, step by step, to the issue it began with. */
class WhyOnPagesTest extends ByApi {
    @Test
    void fromThePlanBackToTheIssueEachStepOnce() {
        var programme = aProgrammeWith(1);
        var issue = agreed(tabled(programme, "COMMON_ISSUE", "Saturdays", List.of()));
        var vision = agreed(tabled(programme, "VISION", "Our vision", List.of(issue.id())));
        var plan = tabled(programme, "BUSINESS_PLAN", "Our plan", List.of(vision.id(), issue.id()));
        var seen = "/why?after=" + plan.position();

        var steps = auditor.get("/api/decisions/" + plan.id() + seen).json();
        assertThat(steps.valueStream().map(step -> step.get("title").asString()))
                .containsExactly("Our plan", "Our vision", "Saturdays");
        assertThat(steps.at("/0/from").isNull()).isTrue();
        assertThat(steps.at("/2/from").asString()).isEqualTo(plan.id());

        var reader = Reader.signedInAs(town.auditor(), port);
        assertThat(reader.get("/decisions/" + plan.id() + seen).body())
                .contains("Why “Our plan”?", "“Our plan” rests on", "nobody said what it follows");
        assertThat(reader.get("/decisions/" + issue.id() + "/why").body())
                .contains("What came of it", "Our vision", "Our plan");
        assertThat(auditor.get("/api/decisions/nowhere/why").status()).isEqualTo(404);
    }

    private Answer tabled(Answer programme, String subject, String title, List<String> grounds) {
        return done(
                manager.post(
                        "/api/programmes/" + programme.id() + "/decisions",
                        Map.of(
                                "subject", subject, "title", title, "wording", "x", "restsOn",
                                grounds)));
    }

    private Answer agreed(Answer decision) {
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
        return decision;
    }
}
