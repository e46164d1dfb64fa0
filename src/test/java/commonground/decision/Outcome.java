package commonground.decision;

import commonground.kernel.Refusal;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** What a command led to. */
record Outcome(ResultValidator<Decision> result) {
    void leadsTo(Object... events) {
        result.expectSuccessfulHandlerExecution().expectEvents(events);
    }

    void changesNothing() {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }

    void isRefused(String key, Object... arguments) {
        result.expectException(refusal(key, List.of(arguments))).expectNoEvents();
    }

    private static Matcher<Throwable> refusal(String key, List<Object> arguments) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof Refusal refusal
                        && refusal.reasons().size() == 1
                        && refusal.reasons().getFirst().key().equals(key)
                        && refusal.reasons().getFirst().arguments().equals(arguments);
            }

            @Override
            public void describeTo(Description expected) {
                expected.appendText("refused: " + key + " " + arguments);
            }
        };
    }
}
