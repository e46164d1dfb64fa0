package commonground.deadline;

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
import java.util.Base64;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Somebody at a browser without scripts, or a program at the API, who talks to the running
 * application over HTTP.
 */
final class Visitor {
    static final String PASSWORD = "three quiet words";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\"[^>]*value=\"(\\d+)\"");

    /** What came back; a page's text as a reader sees it has no tags. */
    record Answer(int status, String body, HttpResponse<String> response) {
        String text() {
            return body.replaceAll("(?s)<[^>]*>", " ")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ");
        }

        /** The version that the page's form carries. */
        String version() {
            var found = VERSION.matcher(body);
            return found.find() ? found.group(1) : "";
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String path() {
            return response.uri().getPath();
        }
    }

    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String base;
    private final String email;
    private String token = "";

    Visitor(int port, String email) {
        this.base = "http://127.0.0.1:" + port;
        this.email = email;
    }

    Visitor signsIn() {
        opens("/sign-in");
        submits("/sign-in", "email", email, "password", PASSWORD);
        return this;
    }

    Answer opens(String address) {
        return sends(HttpRequest.newBuilder(uri(address)).GET());
    }

    /** Fields as name, value, name, value; goes on to where the answer leads. */
    Answer submits(String address, String... fields) {
        var form = new StringJoiner("&").add("_csrf=" + encoded(token));
        for (int i = 0; i < fields.length; i += 2)
            form.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        return sends(
                HttpRequest.newBuilder(uri(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString())));
    }

    Answer asks(String address) {
        return sends(api(address).GET());
    }

    /** Posts JSON; without an If-Match header where {@code ifMatch} is null. */
    Answer posts(String address, String ifMatch, String json) {
        var request = api(address).header("Content-Type", "application/json");
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return sends(request.POST(BodyPublishers.ofString(json)));
    }

    /** As {@link #posts}, with PUT or DELETE; without a body where {@code json} is empty. */
    Answer sends(String method, String address, String ifMatch, String json) {
        var request = api(address).header("If-Match", ifMatch);
        if (!json.isEmpty()) request.header("Content-Type", "application/json");
        return sends(
                request.method(
                        method,
                        json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder api(String address) {
        var both = (email + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(uri(address))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    private Answer sends(HttpRequest.Builder request) {
        try {
            var response = browser.send(request.build(), BodyHandlers.ofString());
            var found = TOKEN.matcher(response.body());
            if (found.find()) token = found.group(1);
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String address) {
        return URI.create(base + address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
