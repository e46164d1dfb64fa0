package commonground.directory;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The published files that tests read where they are at hand; they are not part of this project.
 */
public final class RealFiles {
    private RealFiles() {}

    /** The file, or the test is skipped and says why. */
    public static Path require(String name) {
        var found =
                Stream.of(
                                System.getProperty("commonground.ods"),
                                System.getenv("COMMONGROUND_ODS"),
                                "../shared/data/ods",
                                "../../shared/data/ods")
                        .filter(Objects::nonNull)
                        .map(folder -> Path.of(folder).resolve(name))
                        .filter(Files::isReadable)
                        .findFirst();
        assumeTrue(
                found.isPresent(),
                "the published file "
                        + name
                        + " is not at hand; set COMMONGROUND_ODS to its folder");
        return found.orElseThrow();
    }
}
