package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The templates shipped as data, in {@code deadline/templates.json}. They are read when the
 * application starts, and whatever could not be set as it stands there keeps it from starting.
 */
@Component
public class DeadlineTemplates {
    /** The file as it is shipped. */
    record Shipped(List<String> sources, List<DeadlineTemplate> templates) {}

    private final List<DeadlineTemplate> all;
    private final List<String> sources;

    DeadlineTemplates() {
        this(read());
    }

    DeadlineTemplates(Shipped shipped) {
        all = List.copyOf(shipped.templates());
        sources = List.copyOf(shipped.sources());
        requireEachKeyOnce();
        all.forEach(DeadlineTemplates::requireCanBeSet);
    }

    /** In the order in which they are offered. */
    public List<DeadlineTemplate> all() {
        return all;
    }

    /** Where their dates and what has to be shown were found. */
    public List<String> sources() {
        return sources;
    }

    public Optional<DeadlineTemplate> find(@Nullable String key) {
        return all.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    /**
     * The template.
     *
     * @throws Refusal if there is none of this key
     */
    public DeadlineTemplate require(String key) {
        return find(key).orElseThrow(() -> Refusal.unknown("deadline.template-unknown"));
    }

    private void requireEachKeyOnce() {
        var keys = all.stream().map(DeadlineTemplate::key).collect(Collectors.toSet());
        if (keys.size() != all.size())
            throw new IllegalStateException("two templates of deadlines have the same key");
    }

    /** By the very commands that would set it: their limits are the templates' limits. */
    private static void requireCanBeSet(DeadlineTemplate template) {
        var id = DeadlineId.next();
        try {
            new SetDeadline(
                    id,
                    ProgrammeId.next(),
                    template.obligation(),
                    template.issuer(),
                    template.level(),
                    template.due(),
                    template.source(),
                    template.population(),
                    "",
                    "",
                    template.key(),
                    "");
            template.evidence().forEach(what -> new RequireEvidence(id, EvidenceId.next(), what));
        } catch (Refusal refusal) {
            throw new IllegalStateException("no deadline can be set from " + template, refusal);
        }
        if (template.dates().isEmpty())
            throw new IllegalStateException("no date is known of " + template);
    }

    private static Shipped read() {
        try (var json = new ClassPathResource("deadline/templates.json").getInputStream()) {
            return JsonMapper.shared().readValue(json, Shipped.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
