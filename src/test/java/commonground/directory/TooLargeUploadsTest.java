package commonground.directory;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.InMemory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 200 MB against a real server, which must neither break the connection nor keep any of it. */
@InMemory
class TooLargeUploadsTest {
    private static final long SIZE = 200L * 1024 * 1024;

    @LocalServerPort int port;

    @Test
    void theFormIsShownAgainAndSaysHowLargeTheFileWas() throws Exception {
        var answer = post("/practices/import", ofKnownLength());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .contains("/practices/import?too-large=200");
    }

    @Test
    void theApiAnswersWithAProblem() throws Exception {
        var answer = post("/api/practices/imports", ofKnownLength());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("The file is larger than 20 MB (it has 200 MB).");
    }

    @Test
    void aLengthThatIsNotToldIsAskedFor() throws Exception {
        var answer = post("/api/practices/imports", BodyPublishers.ofInputStream(Zeros::new));

        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(answer.body()).contains("Content-Length");
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .POST(body)
                            .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static BodyPublisher ofKnownLength() {
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(Zeros::new), SIZE);
    }

    /** Made while it is sent. */
    private static final class Zeros extends InputStream {
        private long left = SIZE;

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left <= 0) return -1;
            var some = (int) Math.min(left, length);
            left -= some;
            return some;
        }
    }
}
