package commonground.directory;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Files to import when the application starts: {@code --commonground.import.practices=FILE}.
 *
 * @param practices an edition of {@code epraccur.csv}
 * @param practicesEdition its date; default: the one in the file's name
 * @param listSizes an extract of {@code gp-reg-pat-prac-all.csv}, imported after the practices
 */
@ConfigurationProperties("commonground.import")
record ImportSettings(
        @Nullable Path practices, @Nullable LocalDate practicesEdition, @Nullable Path listSizes) {}
