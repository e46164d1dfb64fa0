package commonground.directory.ods;

import static commonground.directory.ods.FileText.HEADINGS;
import static commonground.directory.ods.FileText.listSize;
import static commonground.directory.ods.FileText.practice;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.directory.RealFiles;
import commonground.kernel.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be used is refused whole, by what it is. */
class BadFilesTest {
    private static final String FINE = practice("H82001", "ONE") + practice("H82002", "TWO");

    @TempDir Path folder;

    @Test
    void empty() {
        assertThat(practices("")).isEqualTo("empty[]");
        assertThat(practices("\uFEFF \r\n\r\n")).isEqualTo("empty[]");
        assertThat(sizes("")).isEqualTo("empty[]");
    }

    @Test
    void onlyHeadings() {
        assertThat(sizes(HEADINGS)).isEqualTo("no-list-size[0]");
    }

    @Test
    void anotherWidthIsNamedByLineAndWidth() {
        assertThat(practices(FINE + "\"H82003\",\"THREE\"\r\n")).isEqualTo("width[3, 2, 27]");
        assertThat(practices(FINE + FileText.line(java.util.Collections.nCopies(28, "x"))))
                .isEqualTo("width[3, 28, 27]");
        assertThat(sizes(HEADINGS + "GP_PRAC_PAT_LIST,01JAN2021\r\n")).isEqualTo("width[2, 2, 10]");
    }

    @Test
    void anotherSeparator() {
        assertThat(practices(FINE.replace("\",\"", ";").replace("\"", "")))
                .isEqualTo("separator[1, semicolons]");
        assertThat(practices(FINE.replace("\",\"", "\t").replace("\"", "")))
                .isEqualTo("separator[1, tabs]");
    }

    @Test
    void brokenQuotingIsNamedByItsLine() {
        assertThat(practices(FINE + practice("H82003", "THE \"OLD\" SURGERY")))
                .isEqualTo("quoting[3]");
        assertThat(practices(practice("H82000", "ZERO").replace("ZERO\",", "ZERO,") + FINE))
                .isEqualTo("quoting[1]");
        assertThat(practices(FINE + "\"H82003\",\"never closed")).isEqualTo("quoting[3]");
        assertThat(practices(FINE + "\"" + "x".repeat(2_000_000))).isEqualTo("quoting[3]");
    }

    @Test
    void anotherEncoding() {
        var french = practice("H82001", "ONE") + practice("H82002", "CAFÉ – TWO");
        assertThat(practices(french, Charset.forName("windows-1252"))).isEqualTo("not-utf-8[2]");
        assertThat(practices(french, UTF_16)).isEqualTo("utf-16[]");
        assertThat(practices(french, UTF_16LE)).isEqualTo("utf-16[]");
        assertThat(practices(french, UTF_16BE)).isEqualTo("utf-16[]");
        assertThat(
                        PracticeFile.read(file(french.getBytes(UTF_8)), Progress.UNWATCHED)
                                .refusedCount())
                .isZero();
    }

    @Test
    void somethingElseThanText() throws IOException {
        assertThat(practices(zip("[Content_Types].xml"))).isEqualTo("workbook[]");
        assertThat(practices(zip("epraccur.csv"))).isEqualTo("zip[]");
        assertThat(practices(gzip(FINE))).isEqualTo("zip[]");
        assertThat(practices("%PDF-1.7\n")).isEqualTo("pdf[]");
        assertThat(practices("<!DOCTYPE html>\n<title>Sign in</title>")).isEqualTo("web-page[]");
        assertThat(practices("{\"status\":404}")).isEqualTo("json[]");
        assertThat(practices("Nothing of the kind.\r\nAt all.")).isEqualTo("width[1, 1, 27]");
        var noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        assertThat(practices(noise)).isEqualTo("binary[]");
    }

    @Test
    void theRealWorkbookOfNetworks() {
        var workbook = RealFiles.require("ePCN-2019-12.xlsx");
        assertThat(refusal(() -> PracticeFile.read(workbook, Progress.UNWATCHED)))
                .isEqualTo("workbook[]");
    }

    @Test
    void anotherOfThePublishedFiles() {
        assertThat(practices(HEADINGS + listSize("01JAN2021", "H82001", "1")))
                .isEqualTo("is-list-sizes[]");
        assertThat(sizes(FINE)).isEqualTo("is-practices[]");
        assertThat(sizes("PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PCN_CODE\n"))
                .isEqualTo("is-practice-map[]");
        assertThat(sizes("EXTRACT_DATE,CCG_CODE,ORG_CODE,SEX,AGE,NUMBER_OF_PATIENTS\n"))
                .isEqualTo("is-breakdown[]");
    }

    @Test
    void headingsWhereNoneBelongAndNoneWhereTheyDo() {
        assertThat(practices(practice("Organisation Code", "Name") + FINE))
                .isEqualTo("has-headings[Organisation Code]");
        assertThat(sizes(listSize("01JAN2021", "H82001", "1"))).isEqualTo("no-headings[]");
        assertThat(sizes(HEADINGS.replace("CCG_CODE", "CLUSTER"))).startsWith("headings[");
    }

    @Test
    void twoExtractsInOneFile() {
        assertThat(
                        sizes(
                                HEADINGS
                                        + listSize("01JAN2021", "H82001", "1")
                                        + listSize("01FEB2021", "H82001", "2")))
                .isEqualTo("two-extracts[3, 1 February 2021, 1 January 2021]");
    }

    @Test
    void noPracticeAtAll() {
        assertThat(practices(practice("Y00001", "PRISON", "A", "", "20100101", "", "10")))
                .isEqualTo("no-practice[1]");
    }

    @Test
    void tooLargeIsRefusedBeforeItIsRead() throws IOException {
        var large = folder.resolve("large.csv");
        try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(200L * 1024 * 1024);
        }
        assertThat(refusal(() -> PracticeFile.read(large, Progress.UNWATCHED)))
                .isEqualTo("too-large[20, 200]");
    }

    @Test
    void tooManyLines() {
        assertThat(
                        practices(
                                "\"x\""
                                        + ",".repeat(26)
                                        + "\n"
                                        + ("\"y\"" + ",".repeat(26) + "\n").repeat(100_001)))
                .isEqualTo("too-many-lines[100000]");
    }

    private String practices(String text) {
        return practices(text, UTF_8);
    }

    private String practices(String text, Charset charset) {
        return practices(text.getBytes(charset));
    }

    private String practices(byte[] bytes) {
        return refusal(() -> PracticeFile.read(file(bytes), Progress.UNWATCHED));
    }

    private String sizes(String text) {
        return refusal(() -> ListSizeFile.read(file(text.getBytes(UTF_8)), Progress.UNWATCHED));
    }

    private static String refusal(Runnable reading) {
        var refusal = catchThrowableOfType(Refusal.class, reading::run);
        assertThat(refusal).isNotNull();
        var reason = refusal.reasons().getFirst();
        assertThat(reason.field()).isEqualTo("file");
        return reason.key().replace("import.file.", "") + reason.arguments();
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("file.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
