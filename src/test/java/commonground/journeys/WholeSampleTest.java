package commonground.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.decision.ProposalAgreed;
import commonground.decision.ReviewDateSet;
import commonground.decision.RuleKind;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import commonground.ledger.EventNames;
import commonground.ledger.Ledger;
import commonground.testing.Kinds;
import commonground.testing.Lane;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * Whoever looks at the sample meets everything that can happen while practices are listened to,
 * agree and deliver what a commissioner waits for, once at least.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:every-page;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Lane.OF_THEIR_OWN)
class WholeSampleTest {
    private static final ProgrammeId PROGRAMME = new ProgrammeId("ashdown-heath");
    private static final List<String> PARTS =
            List.of(
                    "commonground.listening",
                    "commonground.decision",
                    "commonground.programme",
                    "commonground.plan",
                    "commonground.delivery",
                    "commonground.deadline",
                    "commonground.reminder",
                    "commonground.directory");

    /** What does not happen in it, and why. */
    private static final Map<String, String> LEFT_OUT =
            Map.of(
                    "BusinessPlanAgreed",
                    "it ends while an objection to the plan is open: there is something to do in it");

    /** Which kinds do not occur in it, and why. */
    private static final Map<String, String> KINDS_LEFT_OUT =
            Map.of("WhyNot.NO_LONGER_HERE", "no account is ever taken away");

    @Autowired Ledger ledger;

    @Test
    void everythingThatCanHappenHappensInIt() {
        assertThat(missing(types().map(Class::getSimpleName), told().map(WholeSampleTest::name)))
                .isEqualTo(LEFT_OUT.keySet());
    }

    @Test
    void everyKindThereIsOccursInIt() {
        assertThat(
                        missing(
                                types().flatMap(type -> Kinds.possibleIn(type).stream()),
                                told().flatMap(event -> Kinds.in(event).stream())))
                .isEqualTo(KINDS_LEFT_OUT.keySet());
    }

    @Test
    void somethingIsAgreedUnderEveryRule() {
        assertThat(
                        told().filter(ProposalAgreed.class::isInstance)
                                .map(event -> ((ProposalAgreed) event).rule())
                                .filter(Objects::nonNull)
                                .map(rule -> rule.kind()))
                .contains(RuleKind.values());
    }

    @Test
    void theDateOfAReviewIsMoved() {
        assertThat(told())
                .anyMatch(event -> event instanceof ReviewDateSet set && set.before() != null);
    }

    private static Stream<Class<?>> types() {
        return EventNames.scanned().types().stream()
                .filter(type -> PARTS.contains(type.getPackageName()));
    }

    private static String name(Object event) {
        return event.getClass().getSimpleName();
    }

    private static Set<String> missing(Stream<String> possible, Stream<String> told) {
        var missing = possible.collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(told.collect(Collectors.toSet()));
        return missing;
    }

    /** What others of these tests begin is of programmes of their own. */
    private Stream<?> told() {
        return ledger.after(0, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.programme() == null || PROGRAMME.equals(entry.programme()))
                .map(Recorded::event);
    }
}
