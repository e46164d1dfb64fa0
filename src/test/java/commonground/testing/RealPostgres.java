package commonground.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;

/** A server of its own, as durable as one in production. */
@TestConfiguration(proxyBeanMethods = false)
public class RealPostgres {
    @Bean(destroyMethod = "close")
    static EmbeddedPostgres postgres() throws IOException {
        return start();
    }

    @Bean
    static BeanFactoryPostProcessor postgresAddress(
            EmbeddedPostgres postgres, ConfigurableEnvironment environment) {
        return beans -> Settings.first(environment, settings(postgres));
    }

    /** What an application needs to be told to use this server. */
    public static Map<String, Object> settings(EmbeddedPostgres postgres) {
        return Map.of(
                "spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "");
    }

    /** The caller closes it. The test kit would otherwise turn durability off. */
    public static EmbeddedPostgres start() throws IOException {
        return durable().start();
    }

    /** As {@link #start()}, on data that are kept in this directory. */
    public static EmbeddedPostgres startIn(Path data) throws IOException {
        return durable().setDataDirectory(data).setCleanDataDirectory(false).start();
    }

    private static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }
}
