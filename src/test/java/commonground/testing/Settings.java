package commonground.testing;

import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Settings that only a started server can tell. Given by a bean factory post-processor: a property
 * registrar would come after the web server, and so after the database has been opened.
 */
final class Settings {
    private Settings() {}

    static void first(ConfigurableEnvironment environment, Map<String, Object> settings) {
        environment.getPropertySources().addFirst(new MapPropertySource("database", settings));
    }
}
