package commonground.testing;

import commonground.access.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the API over HTTP, signed in as somebody or as nobody. */
public final class Program {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String server;
    private final @Nullable String password;

    private Program(int port, @Nullable String password) {
        this.server = "http://127.0.0.1:" + port;
        this.password = password;
    }

    public static Program of(Person person, int port) {
        return of(person.email(), port);
    }

    /** Whoever has this address, with the password of everybody in a {@link Town}. */
    public static Program of(String email, int port) {
        var secret = (email + ":" + Towns.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return new Program(port, "Basic " + Base64.getEncoder().encodeToString(secret));
    }

    public static Program ofNobody(int port) {
        return new Program(port, null);
    }

    public Answer get(String path) {
        return send(to(path).GET());
    }

    public Answer post(String path, Map<String, ?> body) {
        return post(path, null, JSON.writeValueAsString(body));
    }

    public Answer post(String path, @Nullable String ifMatch, Map<String, ?> body) {
        return post(path, ifMatch, JSON.writeValueAsString(body));
    }

    /** Sends this very text. */
    public Answer post(String path, @Nullable String ifMatch, String body) {
        var request = to(path).header("Content-Type", "application/json");
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    public Answer put(String path, @Nullable String ifMatch, Map<String, ?> body) {
        var request = to(path).header("Content-Type", "application/json");
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return send(request.PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer delete(String path, @Nullable String ifMatch) {
        var request = to(path);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return send(request.DELETE());
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create(server + path));
        return password == null ? request : request.header("Authorization", password);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(int status, Map<String, List<String>> headers, String body) {
        public JsonNode json() {
            return JSON.readTree(body);
        }

        public @Nullable String header(String name) {
            var values = headers.get(name.toLowerCase(java.util.Locale.ROOT));
            return values == null ? null : values.getFirst();
        }

        public String etag() {
            return String.valueOf(header("ETag"));
        }

        public long position() {
            return Long.parseLong(String.valueOf(header("Ledger-Position")));
        }

        public String id() {
            return json().get("id").asString();
        }

        /** The key of the problem it was refused with. */
        public String problem() {
            return json().get("type").asString().replace("urn:commonground:problem:", "");
        }

        /** What is wrong, as {@code field: key}, in order. */
        public List<String> errors() {
            return json().path("errors")
                    .valueStream()
                    .map(e -> e.get("field").asString() + ": " + e.get("key").asString())
                    .toList();
        }

        /** For messages of failed tests. */
        @Override
        public String toString() {
            return status + " " + body;
        }
    }
}
