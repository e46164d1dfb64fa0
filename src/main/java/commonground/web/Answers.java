package commonground.web;

import commonground.kernel.Refusal;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Decides how each sort of failure is answered. Nothing internal is ever shown. */
@Component
class Answers {
    private static final Logger log = LoggerFactory.getLogger(Answers.class);

    private final Words words;
    private final DataSize largestUpload;

    Answers(Words words, ObjectProvider<MultipartProperties> uploads) {
        this.words = words;
        var properties = uploads.getIfAvailable();
        this.largestUpload =
                properties == null ? DataSize.ofMegabytes(1) : properties.getMaxFileSize();
    }

    Answer to(Throwable failure) {
        var refusal = cause(failure, Refusal.class);
        if (refusal != null) return refused(refusal);
        return switch (failure) {
            case HttpMessageNotReadableException e -> {
                var unreadable = Unreadable.of(e);
                yield one(400, unreadable.key(), unreadable.field(), unreadable.arguments());
            }
            case MissingServletRequestParameterException e ->
                    one(400, "web.parameter-missing", e.getParameterName(), e.getParameterName());
            case MissingServletRequestPartException e ->
                    one(
                            400,
                            "web.parameter-missing",
                            e.getRequestPartName(),
                            e.getRequestPartName());
            case TypeMismatchException e -> mistyped(e);
            case MaxUploadSizeExceededException _ -> tooLarge();
            case HttpRequestMethodNotSupportedException e ->
                    one(405, "web.method", null, e.getMethod(), list(e.getSupportedMethods()))
                            .with(e.getHeaders());
            case HttpMediaTypeNotSupportedException e ->
                    one(
                                    415,
                                    "web.media-type",
                                    null,
                                    named(e.getContentType()),
                                    list(e.getSupportedMediaTypes()))
                            .with(e.getHeaders());
            case HttpMediaTypeNotAcceptableException e ->
                    one(406, "web.not-acceptable", null, list(e.getSupportedMediaTypes()));
            case CannotCreateTransactionException e -> unavailable(e);
            case DataAccessResourceFailureException e -> unavailable(e);
            case ErrorResponse e when e.getStatusCode().value() < 500 ->
                    ofStatus(e.getStatusCode().value()).with(e.getHeaders());
            default -> unexpected(failure);
        };
    }

    /** Where no more is known than the status. */
    Answer ofStatus(int status) {
        return switch (status) {
            case 404 -> one(404, "web.unknown-path", null);
            case 400 -> one(400, "web.bad-request", null);
            case 413 -> tooLarge();
            case 503 -> one(503, "web.not-yet", null);
            default -> one(status, "web.status", null, status);
        };
    }

    Answer one(int status, String key, @Nullable String field, Object... arguments) {
        var problem = new Problem(key, field, words.say(key, arguments));
        return answer(status, key, List.of(problem), List.of(), null);
    }

    private Answer refused(Refusal refusal) {
        var problems = words.of(refusal);
        return answer(
                problems.status(),
                problems.all().getFirst().key(),
                problems.all(),
                problems.changes(),
                null);
    }

    private Answer mistyped(TypeMismatchException e) {
        var name = e.getPropertyName() == null ? "A parameter" : e.getPropertyName();
        return one(
                400,
                "web.parameter-type",
                e.getPropertyName(),
                name,
                String.valueOf(e.getValue()),
                Unreadable.shape(e.getRequiredType()));
    }

    private Answer tooLarge() {
        return one(413, "web.too-large", null, largestUpload.toMegabytes() + " MB");
    }

    private Answer unavailable(Exception e) {
        log.error("The database cannot be reached", e);
        return one(503, "web.unavailable", null).with(retryAfter());
    }

    private Answer unexpected(Throwable failure) {
        var reference =
                HexFormat.of()
                        .withUpperCase()
                        .toHexDigits(ThreadLocalRandom.current().nextLong(), 8);
        log.error("Unexpected failure, reference {}", reference, failure);
        var problem = new Problem("web.unexpected", null, words.say("web.unexpected", reference));
        return answer(500, "web.unexpected", List.of(problem), List.of(), reference);
    }

    private Answer answer(
            int status,
            String key,
            List<Problem> problems,
            List<Meanwhile.Change> changes,
            @Nullable String reference) {
        return new Answer(
                status, words.title(status), key, problems, changes, reference, new HttpHeaders());
    }

    private static HttpHeaders retryAfter() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "60");
        return headers;
    }

    private static String named(@Nullable MediaType type) {
        return type == null ? "What has no Content-Type" : type.toString();
    }

    private static String list(@Nullable Object several) {
        var text =
                switch (several) {
                    case null -> "";
                    case Object[] array ->
                            String.join(
                                    ", ", List.of(array).stream().map(Object::toString).toList());
                    default -> several.toString().replaceAll("[\\[\\]]", "");
                };
        return text.isEmpty() ? "nothing" : text;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> wanted) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 20; depth++, at = at.getCause())
            if (wanted.isInstance(at)) return wanted.cast(at);
        return null;
    }
}
