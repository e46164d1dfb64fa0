package commonground.web;

import commonground.kernel.Check;
import commonground.kernel.PracticeCode;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** What all commands and reads of the API have in common. */
public final class Api {
    /** The place in the record of what a command left behind. */
    public static final String LEDGER_POSITION = "Ledger-Position";

    /** Stands for a code that has been refused already. */
    public static final PracticeCode NO_PRACTICE = new PracticeCode("A00000");

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Api() {}

    /**
     * Builds a command and sends it, as something that happened on that date if one is given;
     * everything that is wrong with either is told at once.
     */
    public static <C> Receipt send(
            @Nullable LocalDate happenedOn, Function<Check, C> build, Function<C, Receipt> send) {
        var check = new Check();
        var acting = HappenedOn.acting(check, happenedOn);
        var command = Forms.read(more -> build(check, more, build));
        return acting.call(() -> send.apply(command));
    }

    private static <C> C build(Check before, Check more, Function<Check, C> build) {
        try {
            before.done();
        } catch (Refusal refusal) {
            for (var reason : refusal.reasons())
                more.refuse(
                        String.valueOf(reason.field()), reason.key(), reason.arguments().toArray());
        }
        return build.apply(more);
    }

    /** 201, for what was made under an address of its own. */
    public static ResponseEntity<Done> created(String address, String id, Receipt receipt) {
        return ResponseEntity.created(URI.create(address))
                .eTag(Etags.of(receipt.version()))
                .header(LEDGER_POSITION, String.valueOf(receipt.position()))
                .body(new Done(id, receipt.version(), receipt.position(), true));
    }

    /**
     * 200, for what was done to something.
     *
     * @param before its version if nothing was changed
     */
    public static ResponseEntity<Done> done(String id, Receipt receipt, long before) {
        var version = receipt.changedSomething() ? receipt.version() : before;
        return ResponseEntity.ok()
                .eTag(Etags.of(version))
                .header(LEDGER_POSITION, String.valueOf(receipt.position()))
                .body(new Done(id, version, receipt.position(), receipt.changedSomething()));
    }

    /**
     * Says of what is read the version that a command on it has to name. Not for caching: what is
     * shown depends on more than this thing alone, so no read is ever answered with 304.
     */
    public static void version(long version, HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, Etags.of(version));
    }

    /**
     * An identifier that a client chose: a UUID, so that it cannot be taken for anything of ours.
     * Null if none was chosen.
     */
    public static @Nullable String chosenId(@Nullable String id) {
        if (id == null) return null;
        var lower = id.toLowerCase(Locale.ROOT);
        if (!UUID.matcher(lower).matches()) throw Refusal.invalid("id", "id.no-uuid");
        return lower;
    }

    /**
     * A practice's code as it was sent; one that cannot be a code is refused under the field's
     * name, and {@link #NO_PRACTICE} stands in for it.
     */
    public static PracticeCode practice(Check check, String field, @Nullable String code) {
        try {
            if (code != null) return PracticeCode.typed(code);
            check.refuse(field, "choice.missing");
        } catch (Refusal malformed) {
            check.refuse(field, "practice.code-malformed", String.valueOf(code));
        }
        return NO_PRACTICE;
    }

    /** For what the command itself refuses in words when it is missing. */
    @SuppressWarnings("NullAway")
    public static <T> T orRefused(@Nullable T value) {
        return value;
    }
}
