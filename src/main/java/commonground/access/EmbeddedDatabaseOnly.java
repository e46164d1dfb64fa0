package commonground.access;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Anybody may sign in to the sample as anybody, so it must never meet a database that others use.
 * Looks at the pool itself, after all configuration and before anything has asked it for a
 * connection.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class EmbeddedDatabaseOnly {
    private static final Pattern EMBEDDED =
            Pattern.compile("jdbc:h2:(mem:|file:|[./~]).*", Pattern.DOTALL);

    @Bean
    static BeanPostProcessor refuseSharedDatabases() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataSource pool) requireEmbedded(pool);
                return bean;
            }
        };
    }

    private static void requireEmbedded(DataSource pool) {
        var url = pool instanceof HikariDataSource hikari ? hikari.getJdbcUrl() : null;
        if (!isEmbedded(url))
            throw new IllegalStateException(
                    "The demo profile works on an embedded H2 database only, because anybody can"
                            + " sign in to it without a password. Leave the demo profile out, or"
                            + " leave the database to it.");
    }

    static boolean isEmbedded(@Nullable String url) {
        return url != null
                && EMBEDDED.matcher(url.toLowerCase(Locale.ROOT)).matches()
                && !url.toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE");
    }
}
