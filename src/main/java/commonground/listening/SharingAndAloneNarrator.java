package commonground.listening;

import commonground.directory.Practices;
import commonground.kernel.IssueId;
import commonground.kernel.Narrator;
import commonground.kernel.PracticeCode;
import commonground.kernel.Recorded;
import commonground.web.Dates;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells of meetings of several practices, and of questions answered alone: what was answered is
 * told only where {@link Discretion} is lifted at the moment looked at.
 */
@Component
class SharingAndAloneNarrator implements Narrator {
    private final MessageSource words;
    private final Dates dates;
    private final Practices practices;
    private final IssueRows issues;
    private final RoundRows rounds;
    private final Discretion discretion;

    SharingAndAloneNarrator(
            MessageSource words,
            Dates dates,
            Practices practices,
            IssueRows issues,
            RoundRows rounds,
            Discretion discretion) {
        this.words = words;
        this.dates = dates;
        this.practices = practices;
        this.issues = issues;
        this.rounds = rounds;
        this.discretion = discretion;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case SharingEvent event -> Optional.of(sentence(event));
            case AloneEvent event -> Optional.of(sentence(event));
            default -> Optional.empty();
        };
    }

    private String sentence(SharingEvent event) {
        return switch (event) {
            case SharingMeetingHeld e ->
                    say("sharing-held", dates.date(e.heldOn()), e.place(), named(e.practices()));
            case IssueDiscussed e -> say("issue-discussed", title(e.issue()), e.said());
            case DiscussionCorrected e ->
                    say("discussion-corrected", title(e.issue()), e.said(), e.reason());
        };
    }

    private String sentence(AloneEvent event) {
        return switch (event) {
            case RoundOpened e ->
                    say(
                            "round-opened",
                            e.practices().size(),
                            e.questions().stream()
                                    .map(AloneQuestion::asks)
                                    .collect(Collectors.joining(" ")));
            case AnsweredAlone e -> answered(e);
            case RoundClosed e ->
                    e.everybodyAnswered()
                            ? say("round-closed.everybody")
                            : say("round-closed", e.reason());
        };
    }

    private String answered(AnsweredAlone event) {
        var behalf = event.onBehalf() ? ".on-behalf" : "";
        var practice = named(List.of(event.practice()));
        if (!discretion.isLifted(event.round())) return say("answered" + behalf, practice);
        return say("answered" + behalf, practice) + " " + answers(event);
    }

    private String answers(AnsweredAlone event) {
        var questions = rounds.find(event.round()).map(RoundRow::questions).orElse(List.of());
        return IntStream.range(0, Math.min(questions.size(), event.answers().size()))
                .mapToObj(i ->
                        questions.get(i).asks()
                                + " \u201c"
                                + event.answers().get(i).words()
                                + "\u201d")
                .collect(Collectors.joining(" "));
    }

    private String title(IssueId issue) {
        return issues.find(issue)
                .map(IssueRow::title)
                .orElseGet(
                        () -> words.getMessage("event.listening.issue-unknown", null, Locale.UK));
    }

    private String named(Collection<PracticeCode> codes) {
        var known = practices.find(codes);
        return codes.stream()
                .map(code -> Provenances.name(code, known))
                .collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return words.getMessage("event.listening." + key, arguments, Locale.UK);
    }
}
