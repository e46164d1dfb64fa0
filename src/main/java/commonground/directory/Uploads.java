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
        // browsers send an empty part without a name where no file was chosen
        if (upload == null || (upload.isEmpty() && name(upload).isEmpty()))
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

    static String name(@Nullable MultipartFile upload) {
        var name = upload == null ? null : upload.getOriginalFilename();
        return name == null ? "" : name;
    }
}
