package commonground.testing;

import commonground.access.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who has signed in and reads pages over HTTP, without JavaScript. */
public final class Reader {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String server;

    private Reader(int port) {
        server = "http://127.0.0.1:" + port;
    }

    public static Reader signedInAs(Person person, int port) {
        var reader = new Reader(port);
        reader.post("/sign-in", Map.of("email", person.email(), "password", Towns.PASSWORD));
        return reader;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).GET());
    }

    /** Opens the form at this address and sends it. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var token = TOKEN.matcher(get(path).body());
        if (!token.find()) throw new IllegalStateException("there is no form at " + path);
        var body =
                fields.entrySet().stream()
                                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()) + "&")
                                .collect(Collectors.joining())
                        + "_csrf="
                        + encoded(token.group(1));
        return send(
                HttpRequest.newBuilder(URI.create(server + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** A file as it would be kept. */
    public HttpResponse<byte[]> file(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(server + path)).GET().build();
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
