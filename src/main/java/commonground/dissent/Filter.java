package commonground.dissent;

import commonground.decision.DissentCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which of the open objections somebody looks at; what is null or unknown leaves nothing out.
 *
 * @param practice a code
 * @param issue the agreed common issue they were brought back to
 */
record Filter(
        @Nullable String practice,
        @Nullable String subject,
        @Nullable String issue,
        @Nullable String age) {

    List<DissentCase> of(List<DissentCase> open, LocalDate today) {
        return open.stream()
                .filter(d -> isAny(practice) || d.practice().value().equals(practice))
                .filter(d -> isAny(subject) || d.subject().name().equals(subject))
                .filter(d -> isAny(age) || Age.of(d.days(today)).name().equals(age))
                .filter(d ->
                        isAny(issue) || d.issues().stream().anyMatch(i -> i.value().equals(issue)))
                .toList();
    }

    public boolean isSet() {
        return !(isAny(practice) && isAny(subject) && isAny(issue) && isAny(age));
    }

    /** The query of an address that narrows further, or no longer does. */
    public String with(String name, @Nullable String value) {
        var query = UriComponentsBuilder.newInstance();
        add(query, "practice", name.equals("practice") ? value : practice);
        add(query, "subject", name.equals("subject") ? value : subject);
        add(query, "issue", name.equals("issue") ? value : issue);
        add(query, "age", name.equals("age") ? value : age);
        var text = query.build().encode().toUriString();
        return text.isEmpty() ? "?" : text;
    }

    private static void add(UriComponentsBuilder query, String name, @Nullable String value) {
        if (!isAny(value)) query.queryParam(name, value);
    }

    private static boolean isAny(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
