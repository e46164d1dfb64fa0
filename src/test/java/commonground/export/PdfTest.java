package commonground.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import commonground.testing.Pdfs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticApplicationContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PdfTest {
    private static final String WORDS =
            "We are tired.\n<script>alert(1)</script> & \"quoted\" – £6 a head, Tŷ Gwyn";

    private final Pdf pdf =
            new Pdf(new DocumentTemplates(engine(), new StaticApplicationContext()));

    @Test
    void saysInWordsWhatTheTemplateSays() throws IOException {
        assertThat(Pdfs.text(of(WORDS, "nothing.png")))
                .contains("What we heard")
                .contains("We are tired.")
                .contains("<script>alert(1)</script> & \"quoted\" – £6 a head, Tŷ Gwyn")
                .contains("Page 1 of 1");
    }

    @Test
    void canBeReadByAScreenReader() throws Exception {
        assertThat(Pdfs.faults(of(WORDS, "nothing.png"))).isEmpty();
    }

    @Test
    void opensNoFileThatItRefersTo(@TempDir Path folder) throws IOException {
        var picture = folder.resolve("secret.png");
        Files.write(picture, Base64Picture.PNG);
        assertThat(Pdfs.pictures(of(WORDS, picture.toUri().toString()))).isZero();
    }

    @Test
    void opensNoAddressThatItRefersTo() throws IOException {
        var asked = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(200, Base64Picture.PNG.length);
                    try (var body = exchange.getResponseBody()) {
                        body.write(Base64Picture.PNG);
                    }
                });
        server.start();
        try {
            var port = server.getAddress().getPort();
            assertThat(Pdfs.pictures(of(WORDS, "http://127.0.0.1:" + port + "/secret.png")))
                    .isZero();
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private byte[] of(String words, String picture) {
        return pdf.from(
                "export/sample",
                Map.of("title", "What we heard", "words", words, "picture", picture));
    }

    private static SpringTemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
