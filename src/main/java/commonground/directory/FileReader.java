package commonground.directory;

import commonground.directory.ods.ListSizeFile;
import commonground.directory.ods.PracticeFile;
import commonground.directory.ods.Progress;
import commonground.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;

/** Reads the file of an import whole. What is refused here has touched nothing. */
final class FileReader {
    private FileReader() {}

    static Importable read(ImportFile asked, Path path, LocalDate today) {
        return switch (asked.kind()) {
            case PRACTICES ->
                    new ReadPractices(
                            asked.id(),
                            Objects.requireNonNull(asked.edition()),
                            describe(asked, path),
                            PracticeFile.read(path, Progress.UNWATCHED));
            case LIST_SIZES -> {
                var reading = ListSizeFile.read(path, Progress.UNWATCHED);
                if (reading.extract().isAfter(today))
                    throw Refusal.invalid("file", "import.extract.future", reading.extract());
                yield new ReadListSizes(asked.id(), describe(asked, path), reading);
            }
        };
    }

    private static ImportedFile describe(ImportFile asked, Path path) {
        try (InputStream bytes = Files.newInputStream(path);
                var digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            var size = digest.transferTo(OutputStream.nullOutputStream());
            var sum = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            return new ImportedFile(asked.fileName(), sum, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
