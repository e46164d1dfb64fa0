package commonground.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sets templates as PDF documents that screen readers can read (PDF/UA-1), in an open font that is
 * embedded in them. Nothing that a document refers to is ever fetched, neither a file nor an
 * address.
 */
@Component
public class Pdf {
    private static final String FONT = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final float A4_WIDTH = 210;
    private static final float A4_HEIGHT = 297;

    static {
        // it tells every step it takes; what matters is thrown
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private final DocumentTemplates templates;

    Pdf(DocumentTemplates templates) {
        this.templates = templates;
    }

    /**
     * The template as a PDF on A4. A template for this is well-formed XHTML without a doctype; it
     * has a {@code lang}, a {@code title}, headings in order, tables with header cells, and an
     * {@code alt} on whatever is no text. It is styled by {@code export/document.css} alone.
     */
    public byte[] from(String template, Map<String, Object> model) {
        var out = new ByteArrayOutputStream();
        var builder =
                new PdfRendererBuilder()
                        .usePdfUaAccessibility(true)
                        .useDefaultPageSize(A4_WIDTH, A4_HEIGHT, PageSizeUnits.MM)
                        .withProducer("Common Ground");
        for (var when : ExternalResourceControlPriority.values())
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        font(builder, "Regular", REGULAR, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Italic", REGULAR, FontStyle.ITALIC);
        font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        try {
            builder.withW3cDocument(templates.document(template, model), null).toStream(out).run();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set " + template, e);
        }
        return out.toByteArray();
    }

    /**
     * Answers a request with a PDF, which the browser shows or saves under this name.
     *
     * @param name without ending
     */
    public static ResponseEntity<byte[]> answer(String name, byte[] pdf) {
        var disposition = ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pdf);
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> font(cut), FONT, weight, style, true);
    }

    private static InputStream font(String cut) {
        var file = "/liberation/LiberationSans-" + cut + ".ttf";
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(file), file);
    }
}
