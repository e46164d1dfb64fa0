package commonground.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Reads PDF documents as people and screen readers do. */
public final class Pdfs {
    private Pdfs() {}

    /** All words of a document, in reading order. */
    public static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** How many pictures stand on its first page. */
    public static int pictures(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            var found = 0;
            for (var name : resources.getXObjectNames())
                if (resources.isImageXObject(name)) found++;
            return found;
        }
    }

    /** What keeps a document from being PDF/UA-1, which screen readers can read; empty if it is. */
    public static List<String> faults(byte[] pdf) throws VeraPDFException, IOException {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            var faults =
                    result.getTestAssertions().stream()
                            .map(fault -> fault.getRuleId() + " " + fault.getMessage())
                            .distinct()
                            .toList();
            return result.isCompliant() || !faults.isEmpty() ? faults : List.of("not compliant");
        }
    }
}
