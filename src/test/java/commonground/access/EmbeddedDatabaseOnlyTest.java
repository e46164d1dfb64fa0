package commonground.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedDatabaseOnlyTest {
    private final ApplicationContextRunner start =
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(
                                    DataSourceAutoConfiguration.class,
                                    FlywayAutoConfiguration.class))
                    .withUserConfiguration(EmbeddedDatabaseOnly.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:1/commonground",
                "jdbc:h2:tcp://localhost:1/mem:demo",
                "jdbc:h2:ssl://localhost:1/demo",
                "jdbc:h2:file:./demo;AUTO_SERVER=TRUE",
                "jdbc:h2:zip:~/demo.zip!/demo"
            })
    void theDemoRefusesADatabaseThatOthersUse(String url) {
        start.withPropertyValues("spring.profiles.active=demo", "spring.datasource.url=" + url)
                .run(context ->
                        assertThat(context)
                                .hasFailed()
                                .getFailure()
                                .rootCause()
                                .hasMessageStartingWith(
                                        "The demo profile works on an embedded H2"
                                                + " database only"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:a", "jdbc:h2:file:/tmp/a", "jdbc:h2:./a", "JDBC:H2:~/a"})
    void anEmbeddedOneWillDo(String url) {
        assertThat(EmbeddedDatabaseOnly.isEmbedded(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://localhost:1/commonground"})
    void outsideTheDemoAnyWillDo(String url) {
        start.withPropertyValues("spring.datasource.url=" + url, "spring.flyway.enabled=false")
                .run(context -> assertThat(context).hasNotFailed());
    }
}
