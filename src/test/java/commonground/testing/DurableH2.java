package commonground.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.FileSystemUtils;

/** As the product is delivered: a file, and no commit acknowledged before it is written. */
@TestConfiguration(proxyBeanMethods = false)
public class DurableH2 {
    /** A directory that is gone when the application has stopped, or all of them have. */
    record Place(Path directory) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            FileSystemUtils.deleteRecursively(directory);
        }

        void goesAtLast() {
            var last = new Thread(() -> FileSystemUtils.deleteRecursively(directory.toFile()));
            Runtime.getRuntime().addShutdownHook(last);
        }
    }

    @Bean
    static Place h2Place() {
        try {
            var place = new Place(Files.createTempDirectory("common-ground"));
            place.goesAtLast();
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    static BeanFactoryPostProcessor h2Address(Place place, ConfigurableEnvironment environment) {
        return beans ->
                Settings.first(
                        environment, Map.of("spring.datasource.url", url(place.directory())));
    }

    /** The product's own settings, for a file in this directory. */
    public static String url(Path directory) {
        return "jdbc:h2:file:"
                + directory.resolve("ledger")
                + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
    }
}
