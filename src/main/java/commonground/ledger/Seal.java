package commonground.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an entry: SHA-256 over the previous entry's hash and every stored column of this one,
 * each preceded by its length in bytes (four bytes, big-endian; -1 for null), so that nothing can
 * be moved from one column to the next. Anyone can compute it again from the table; {@code
 * docs/operations.md} says how.
 */
final class Seal {
    private static final ByteBuffer NULL = ByteBuffer.allocate(4).putInt(0, -1);

    private final MessageDigest digest;

    private Seal() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(String previousHash, Entry entry) {
        return new Seal()
                .with(previousHash)
                .with(Long.toString(entry.position()))
                .with(entry.eventId())
                .with(entry.streamType())
                .with(entry.stream())
                .with(Long.toString(entry.sequence()))
                .with(entry.name())
                .with(Integer.toString(entry.revision()))
                .with(entry.recordedAt().toString())
                .with(entry.recordedBy())
                .with(entry.happenedOn() == null ? null : entry.happenedOn().toString())
                .with(entry.programme())
                .with(entry.metadata())
                .with(entry.payload())
                .hex();
    }

    private Seal with(@Nullable String value) {
        if (value == null) {
            digest.update(NULL.array());
        } else {
            var bytes = value.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length).array());
            digest.update(bytes);
        }
        return this;
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
