package commonground.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import commonground.CommonGround;
import commonground.kernel.EventName;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ArchitectureTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("commonground");

    private static final JavaClasses WRONG =
            new ClassFileImporter().importPackages("commonground.architecture.violations");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Rules.THE_TIME_COMES_FROM_AN_INJECTED_CLOCK, 2),
                Arguments.of(Rules.DECISIONS_AND_FOLDS_SEE_NOTHING_BUT_EVENTS, 2),
                Arguments.of(Rules.ONLY_THE_EDGE_KNOWS_OF_REQUESTS, 1),
                Arguments.of(Rules.WHAT_IS_NEEDED_IS_ASKED_FOR_IN_THE_CONSTRUCTOR, 1));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(ArchRule rule, int wrongOnes) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleRefusesWhatIsWrong(ArchRule rule, int wrongOnes) {
        assertThat(rule.evaluate(WRONG).getFailureReport().getDetails())
                .hasSizeGreaterThanOrEqualTo(wrongOnes);
    }

    @Test
    void eventsAreRecords() {
        assertThat(PRODUCT.stream().filter(c -> c.isAnnotatedWith(EventName.class)))
                .isNotEmpty()
                .allMatch(c -> c.isRecord());
    }

    @Test
    void modulesKeepTheirBoundaries() {
        ApplicationModules.of(CommonGround.class).verify();
    }

    @Test
    void modulesThatReachIntoEachOtherAreRefused() {
        assertThatThrownBy(() ->
                        ApplicationModules.of("commonground.architecture.entangled", here -> true)
                                .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle")
                .hasMessageContaining("non-exposed");
    }
}
