package commonground.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.kernel.Check;
import commonground.kernel.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password", "Password1!", "12345678", "aaaaaaaa", "12121212", "Sunshine2018",
                        "QWERTYUIOP",
                "commonground1", "Common Ground", "nhs2018!", "ashworth", "Rosalind1", "elmpark7",
                        "1234567",
                "surgery99"
            })
    void whatWouldBeGuessedFirstIsRefused(String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four wild horses trot",
                "the nhs is my favourite horse",
                "gkwpqmzt",
                "ünïcödé wörds",
                "73105826449"
            })
    void anythingElseIsTakenWhateverItIsMadeOf(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @org.junit.jupiter.api.Test
    void lengthIsCountedInCharacters() {
        assertThatCode(() -> check("abcdefgh01".repeat(12) + "12345678"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check("abcdefgh01".repeat(12) + "123456789"))
                .hasMessageContaining("password-long");
    }

    private static void check(String password) {
        var check = new Check();
        PasswordRules.check(
                check, password, password, "Rosalind Ashworth", "rosalind@elmpark.example.org");
        check.done();
    }
}
