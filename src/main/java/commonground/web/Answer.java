package commonground.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * How a request that failed is answered, whether as a page or as a problem document.
 *
 * @param key names the sort of problem for clients, for good
 * @param changes what others did since it was read, where that is why it is refused
 * @param reference under which the log tells more, where there is more to tell
 */
record Answer(
        int status,
        String title,
        String key,
        List<Problem> problems,
        List<Meanwhile.Change> changes,
        @Nullable String reference,
        HttpHeaders headers) {

    Answer with(HttpHeaders more) {
        var all = new HttpHeaders();
        all.putAll(headers);
        all.putAll(more);
        return new Answer(status, title, key, problems, changes, reference, all);
    }

    String detail() {
        return String.join(" ", problems.stream().map(Problem::text).distinct().toList());
    }
}
