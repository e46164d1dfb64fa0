package commonground.web;

import org.jspecify.annotations.Nullable;

/**
 * One reason for a refusal, in words.
 *
 * @param field the input that has to change, if one
 */
public record Problem(String key, @Nullable String field, String text) {
    /** Where a link from the error summary leads. */
    public @Nullable String id() {
        return field == null ? null : Ids.of(field);
    }
}
