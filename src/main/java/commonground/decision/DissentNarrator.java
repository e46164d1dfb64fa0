package commonground.decision;

import commonground.directory.Practice;
import commonground.directory.Practices;
import commonground.kernel.DecisionId;
import commonground.kernel.Narrator;
import commonground.kernel.PracticeCode;
import commonground.kernel.Recorded;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells what became of objections, and what followed decisions that had ended. */
@Component
class DissentNarrator implements Narrator {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final MessageSource words;
    private final Practices practices;
    private final DecisionRows decisions;

    DissentNarrator(MessageSource words, Practices practices, DecisionRows decisions) {
        this.words = words;
        this.practices = practices;
        this.decisions = decisions;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ObjectionEvent event -> Optional.of(sentence(event));
            case BroughtBackToCommonGround event -> Optional.of(sentence(event));
            case SequelEvent event -> Optional.of(sentence(event));
            case TabledInsteadOf e -> Optional.of(say("tabled-instead-of", title(e.supersedes())));
            case AgreedInsteadOf e -> Optional.of(say("agreed-instead-of", title(e.supersedes())));
            default -> Optional.empty();
        };
    }

    private String sentence(ObjectionEvent event) {
        var by = named(event.practice());
        var number = event.objection();
        return switch (event) {
            case ObjectionRaised e -> say("objection-raised", by, number, e.wording(), e.reason());
            case ObjectionQualified e ->
                    withReason(say("objection-qualified", by, number), e.reason());
            case ObjectionNotQualified e -> say("objection-not-qualified", by, number, e.reason());
            case ObjectionSustained e ->
                    say("objection-sustained", by, number, e.wording(), e.follows());
            case ObjectionResolved e -> resolved(by, e);
            case ResolutionConfirmed e ->
                    withReason(say("resolution-confirmed", by, number), e.said());
            case ResolutionNotConfirmed e ->
                    say("resolution-not-confirmed", by, number, e.said(), e.standsAgain() ? 1 : 0);
            case ObjectionLapsed e -> say("objection-lapsed", by, number, e.reason());
        };
    }

    private String resolved(String by, ObjectionResolved event) {
        var how = words.getMessage("decision.resolution." + event.resolution(), null, Locale.UK);
        var told =
                new StringBuilder(
                        say("objection-resolved", by, event.objection(), how, event.explanation()));
        if (!event.safeguard().isEmpty())
            told.append(' ').append(say("objection-resolved.safeguard", event.safeguard()));
        if (event.reviewOn() != null)
            told.append(' ').append(say("objection-resolved.review", day(event.reviewOn())));
        if (!event.cites().isEmpty())
            told.append(' ').append(say("objection-resolved.cites", titles(event.cites())));
        if (!event.touchesNone().isEmpty())
            told.append(' ').append(say("objection-resolved.none", event.touchesNone()));
        return told.toString();
    }

    private String sentence(BroughtBackToCommonGround event) {
        var took = event.practices().stream().map(this::named).collect(Collectors.joining(", "));
        var who = event.others().isEmpty() ? took : took + "; " + event.others();
        var numbers =
                event.objections().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return say(
                "brought-back",
                who,
                titles(event.issues()),
                numbers,
                event.said(),
                event.follows());
    }

    private String sentence(SequelEvent event) {
        return switch (event) {
            case ReviewDateSet e ->
                    e.before() == null
                            ? say("review-date-set", day(e.reviewOn()), e.reason())
                            : say(
                                    "review-date-moved",
                                    day(e.before()),
                                    day(e.reviewOn()),
                                    e.reason());
            case DecisionPutUnderReview e -> say("put-under-review", e.reason());
            case DecisionReaffirmed e ->
                    e.reviewOn() == null
                            ? say("reaffirmed", e.considered())
                            : say("reaffirmed", e.considered())
                                    + ' '
                                    + say("reaffirmed.review", day(e.reviewOn()));
            case DecisionSuperseded e -> say("superseded", title(e.by()));
            case CorrectionNoted e -> say("correction-noted", e.correction());
        };
    }

    private String titles(List<DecisionId> ids) {
        return ids.stream().map(id -> '"' + title(id) + '"').collect(Collectors.joining(", "));
    }

    private String title(DecisionId decision) {
        return decisions.find(decision).map(DecisionRow::title).orElse(decision.value());
    }

    private static String withReason(String sentence, String reason) {
        return reason.isEmpty() ? sentence + "." : sentence + ": " + reason;
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private String say(String key, Object... arguments) {
        return words.getMessage("event.decision." + key, arguments, Locale.UK);
    }

    private String named(PracticeCode code) {
        return practices.find(code).map(Practice::name).orElse(code.value());
    }
}
