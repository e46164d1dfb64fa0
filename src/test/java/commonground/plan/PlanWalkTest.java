package commonground.plan;

import commonground.kernel.PlanId;
import commonground.kernel.ProgrammeId;
import commonground.testing.Answer;
import commonground.testing.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A business plan written by many hands at once, each draft compared with the rules. */
class PlanWalkTest {
    private static final int WALKS = 60;
    private static final int STEPS = 20;
    private static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");
    private static final PlanId PLAN = PlanId.of(ASHDOWN);

    @ParameterizedTest
    @ValueSource(longs = {11, 1982, 20170601})
    void nobodyOverwritesWhatAnotherWroteSince(long seed) {
        var random = new Random(seed);
        try (var walk = Walk.of(BusinessPlan.class)) {
            for (int i = 0; i < WALKS; i++) {
                walk.begin();
                var rules = new Rules();
                walk.steps(STEPS, () -> any(random, rules), rules::of);
            }
            walk.trodden().metOnly("plan.version-superseded", "plan.unchanged");
        }
    }

    private static final class Rules {
        private record Version(List<PlanSection> sections, String link) {}

        private final List<Version> versions = new ArrayList<>();

        Answer of(Object command) {
            var draft = (DraftPlan) command;
            var version = new Version(draft.sections(), draft.link());
            if (draft.basedOn() != versions.size()) return Answer.no("plan.version-superseded");
            if (!versions.isEmpty() && versions.getLast().equals(version))
                return Answer.no("plan.unchanged");
            versions.add(version);
            return Answer.yes(
                    new BusinessPlanDrafted(
                            PLAN,
                            ASHDOWN,
                            versions.size(),
                            version.sections(),
                            version.link(),
                            draft.reason()));
        }
    }

    private static Object any(Random random, Rules rules) {
        int latest = rules.versions.size();
        return new DraftPlan(
                PLAN,
                ASHDOWN,
                random.nextInt(4) == 0 ? random.nextInt(latest + 2) : latest,
                List.of(new PlanSection("Why", "because " + random.nextInt(2))),
                random.nextBoolean() ? "" : "https://example.org/plan.pdf",
                "said otherwise");
    }
}
