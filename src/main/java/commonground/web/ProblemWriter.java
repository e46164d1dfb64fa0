package commonground.web;

import commonground.kernel.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem document (RFC 9457), also from filters that stand before any page. */
@Component
public class ProblemWriter {
    private final Answers answers;
    private final JsonMapper json;

    ProblemWriter(Answers answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /**
     * Answers with this status.
     *
     * @param key names the problem ({@code urn:commonground:problem:<key>}); its words are those of
     *     {@code refusal.<key>}
     */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String key,
            Object... arguments)
            throws IOException {
        write(request, response, answers.one(status, key, null, arguments));
    }

    /** Answers with what was refused. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        write(request, response, answers.to(refusal));
    }

    void write(HttpServletRequest request, HttpServletResponse response, Answer answer)
            throws IOException {
        if (response.isCommitted()) return;
        response.resetBuffer();
        response.setStatus(answer.status());
        answer.headers()
                .forEach((name, values) -> values.forEach(v -> response.setHeader(name, v)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        json.writeValue(response.getOutputStream(), document(request, answer));
    }

    private static Map<String, Object> document(HttpServletRequest request, Answer answer) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "urn:commonground:problem:" + answer.key());
        document.put("title", answer.title());
        document.put("status", answer.status());
        document.put("detail", answer.detail());
        document.put("instance", instance(request));
        if (answer.reference() != null) document.put("reference", answer.reference());
        var errors =
                answer.problems().stream()
                        .filter(p -> p.field() != null)
                        .map(ProblemWriter::error)
                        .toList();
        if (!errors.isEmpty()) document.put("errors", errors);
        if (!answer.changes().isEmpty()) document.put("changes", answer.changes());
        return document;
    }

    private static Map<String, String> error(Problem problem) {
        var error = new LinkedHashMap<String, String>();
        error.put("field", String.valueOf(problem.field()));
        error.put("key", problem.key());
        error.put("detail", problem.text());
        return error;
    }

    private static String instance(HttpServletRequest request) {
        var original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String uri ? uri : request.getRequestURI();
    }
}
