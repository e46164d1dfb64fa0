package commonground.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EtagsTest {
    @Test
    void aVersionComesBackAsItWentOut() {
        assertThat(Etags.required(Etags.of(17))).isEqualTo(17);
    }

    @Test
    void withoutATagThePreconditionIsRequired() {
        assertThat(refusal(null)).isEqualTo(Refusal.Kind.PRECONDITION_REQUIRED);
        assertThat(refusal(" ")).isEqualTo(Refusal.Kind.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "W/\"17\"", "\"x\"", "*", "\"1\", \"2\"", "\"-1\""})
    void whatWasNeverGivenOutMatchesNothing(String tag) {
        assertThat(refusal(tag)).isEqualTo(Refusal.Kind.STALE);
    }

    private static Refusal.Kind refusal(String tag) {
        return catchThrowableOfType(Refusal.class, () -> Etags.required(tag)).kind();
    }
}
