package commonground.listening;

import commonground.kernel.IssueId;
import commonground.kernel.Narrator;
import commonground.kernel.Recorded;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells what happened to candidate issues; by the title that each had at the moment read. */
@Component
class IssueNarrator implements Narrator {
    private final MessageSource words;
    private final IssueRows rows;

    IssueNarrator(MessageSource words, IssueRows rows) {
        this.words = words;
        this.rows = rows;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return recorded.event() instanceof IssueEvent event
                ? Optional.of(sentence(event))
                : Optional.empty();
    }

    private String sentence(IssueEvent event) {
        return switch (event) {
            case IssueGathered e -> gathered(e);
            case IssueSplitOff e ->
                    say(
                            "issue-split-off",
                            e.title(),
                            title(e.from()),
                            e.statements().size(),
                            e.reason());
            case StatementsGathered e ->
                    say("statements-gathered", title(e.issue()), e.statements().size());
            case StatementTakenOut e -> say("statement-taken-out", title(e.issue()), e.reason());
            case IssueReworded e ->
                    say("issue-reworded", title(e.issue()), e.title(), e.words(), e.reason());
            case IssuesMerged e -> merged(e);
            case IssueMergedInto e ->
                    say("issue-merged-into", title(e.issue()), title(e.into()), e.reason());
            case IssueSplit e ->
                    say("issue-split", title(e.issue()), e.statements().size(), e.reason());
            case IssueSetAside e -> say("issue-set-aside", title(e.issue()), e.reason());
            case IssueTakenUpAgain e -> say("issue-taken-up-again", title(e.issue()), e.reason());
            case IssueTabled e -> say("issue-tabled", title(e.issue()));
            case IssueNotAgreed e -> say("issue-not-agreed", title(e.issue()));
            case IssueAgreed e -> say("issue-agreed", title(e.issue()));
        };
    }

    private String gathered(IssueGathered event) {
        var objection = event.fromObjection();
        return objection == null
                ? say("issue-gathered", event.title(), event.words(), event.statements().size())
                : say(
                        "issue-gathered.from-objection",
                        event.title(),
                        event.words(),
                        event.statements().size(),
                        objection);
    }

    private String merged(IssuesMerged event) {
        var names =
                event.merged().stream()
                        .map(other -> "\"" + title(other.issue()) + "\"")
                        .collect(Collectors.joining(", "));
        return say(
                "issues-merged",
                title(event.issue()),
                names,
                event.merged().size(),
                event.reason());
    }

    private String title(IssueId issue) {
        return rows.find(issue)
                .map(IssueRow::title)
                .orElseGet(
                        () -> words.getMessage("event.listening.issue-unknown", null, Locale.UK));
    }

    private String say(String key, Object... arguments) {
        return words.getMessage("event.listening." + key, arguments, Locale.UK);
    }
}
