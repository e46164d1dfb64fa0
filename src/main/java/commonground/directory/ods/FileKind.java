package commonground.directory.ods;

import commonground.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Tells from a file's first bytes what it is, where it is something else than comma-separated text.
 */
final class FileKind {
    /** Enough to find the parts list of a workbook. Bytes. */
    static final int HEAD = 8_192;

    private FileKind() {}

    static void requireText(byte[] head) {
        if (isBlank(head)) throw refused("empty");
        if (startsWith(head, 'P', 'K', 3, 4)) throw refused(isWorkbook(head) ? "workbook" : "zip");
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) throw refused("workbook");
        if (startsWith(head, 0x1F, 0x8B)) throw refused("zip");
        if (startsWith(head, '%', 'P', 'D', 'F')) throw refused("pdf");
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) throw refused("utf-16");
        if (hasZero(head)) throw refused(everySecondIsZero(head) ? "utf-16" : "binary");
        var start = text(head).replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) throw refused("web-page");
        if (start.startsWith("{") || start.startsWith("[")) throw refused("json");
    }

    static Refusal refused(String what, Object... arguments) {
        return Refusal.invalid("file", "import.file." + what, arguments);
    }

    private static boolean isWorkbook(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return text.contains("[Content_Types].xml") || text.contains("xl/");
    }

    private static String text(byte[] head) {
        return new String(head, StandardCharsets.UTF_8);
    }

    private static boolean isBlank(byte[] head) {
        return text(head).replace("\uFEFF", "").isBlank();
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((head[i] & 0xFF) != bytes[i]) return false;
        return true;
    }

    private static boolean hasZero(byte[] head) {
        for (byte b : head) if (b == 0) return true;
        return false;
    }

    /** Latin text in UTF-16 without a byte order mark. */
    private static boolean everySecondIsZero(byte[] head) {
        int zeros = 0;
        for (byte b : head) if (b == 0) zeros++;
        return zeros >= head.length * 2 / 5 && zeros <= head.length * 3 / 5;
    }
}
