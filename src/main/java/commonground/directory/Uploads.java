package commonground.directory;

import commonground.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files that came with a request, for as long as they are read. */
final class Uploads {
    private Uploads() {}

    /**
     * Hands over a copy of the file, which is gone afterwards.
     *
     * @throws Refusal if no file was chosen
     */
    static <T> T read(@Nullable MultipartFile upload, Function<Path, T> reader) {
        if (upload == null || isMissing(upload))
            throw Refusal.invalid("file", "import.file.missing");
        try {
            var copy = Files.createTempFile("import", ".csv");
            try {
                upload.transferTo(copy);
                return reader.apply(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Browsers send an empty part without a name where no file was chosen. */
    static boolean isMissing(@Nullable MultipartFile upload) {
        return upload == null || (upload.isEmpty() && name(upload).isEmpty());
    }

    static String name(@Nullable MultipartFile upload) {
        var name = upload == null ? null : upload.getOriginalFilename();
        return name == null ? "" : name;
    }
}
