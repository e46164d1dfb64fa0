package commonground.decision;

import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what a decision's rule still asks for, in words and in figures. */
@Component
class StillNeeded {
    private final RuleWords words;

    StillNeeded(RuleWords words) {
        this.words = words;
    }

    /**
     * What is missing first, then what is there, then what one should know besides.
     *
     * @param today for how long objections have been open
     */
    List<NeededLine> of(Standing standing, Map<PracticeCode, String> names, LocalDate today) {
        var lines = new ArrayList<NeededLine>();
        if (standing.members().isEmpty()) return List.of(NeededLine.missing(say("nobody")));
        share(standing, lines);
        quorum(standing, lines);
        silent(standing, names, lines);
        for (var practice : standing.askAgain())
            lines.add(
                    standing.decision().rule().permitsOverruling()
                            ? NeededLine.note(say("still-objects", name(practice, names)))
                            : NeededLine.missing(say("ask-again", name(practice, names))));
        objections(standing, names, today, lines);
        if (!standing.withoutListSize().isEmpty())
            lines.add(
                    NeededLine.missing(
                            say("list-size", listed(standing.withoutListSize(), names))));
        notes(standing, names, lines);
        lines.sort((one, other) -> one.kind().compareTo(other.kind()));
        return lines;
    }

    private void share(Standing standing, List<NeededLine> lines) {
        var rule = standing.decision().rule();
        var result = standing.result();
        var majority = rule.majority();
        if (result.eligible() == 0) {
            lines.add(NeededLine.missing(say("nobody-eligible")));
        } else if (rule.kind() == RuleKind.CONSENT) {
            var spoken = result.eligible() - result.silent();
            lines.add(
                    NeededLine.of(result.silent() == 0, say("consent", spoken, result.eligible())));
        } else if (majority == null) {
            lines.add(
                    NeededLine.of(
                            result.enough(),
                            say(
                                    "unanimity",
                                    result.agreeing(),
                                    result.eligible(),
                                    RuleWords.percent(result.agreeing(), result.eligible(), 100))));
        } else {
            var percent =
                    RuleWords.percent(
                            result.inFavour(), result.outOf(), majority.threshold().percent());
            lines.add(
                    NeededLine.of(
                            result.enough(),
                            say(
                                    (rule.weighsLists() ? "lists." : "practices.")
                                            + majority.denominator(),
                                    result.inFavour(),
                                    result.outOf(),
                                    percent,
                                    words.share(majority),
                                    say(result.enough() ? "enough" : "not-enough"))));
        }
    }

    private void quorum(Standing standing, List<NeededLine> lines) {
        var result = standing.result();
        if (result.quorum() > 0)
            lines.add(
                    NeededLine.of(
                            result.quorumReached(),
                            say(
                                    "quorum",
                                    result.quorum(),
                                    result.present(),
                                    say(result.quorumReached() ? "reached" : "not-reached"))));
    }

    private void silent(
            Standing standing, Map<PracticeCode, String> names, List<NeededLine> lines) {
        if (standing.silent().isEmpty()) return;
        var text =
                say(
                        "silent",
                        listed(standing.silent(), names),
                        standing.decision().wording(),
                        standing.silent().size());
        lines.add(
                standing.decision().rule().permitsOverruling()
                        ? NeededLine.note(text)
                        : NeededLine.missing(text));
    }

    private void objections(
            Standing standing,
            Map<PracticeCode, String> names,
            LocalDate today,
            List<NeededLine> lines) {
        var overruling = standing.decision().rule().permitsOverruling();
        var blocking = overruling ? standing.unheardObjections() : standing.openObjections();
        for (var objection : standing.openObjections()) {
            var text =
                    say(
                            !overruling
                                    ? "objection"
                                    : blocking.contains(objection) ? "unheard" : "heard",
                            name(objection.practice(), names),
                            objection.daysOpen(today));
            lines.add(
                    blocking.contains(objection)
                            ? NeededLine.missing(text)
                            : NeededLine.note(text));
        }
        if (standing.openObjections().isEmpty())
            lines.add(NeededLine.of(true, say("no-objection")));
    }

    private void notes(Standing standing, Map<PracticeCode, String> names, List<NeededLine> lines) {
        if (!standing.withoutVote().isEmpty())
            lines.add(
                    NeededLine.note(
                            say(
                                    "without-vote",
                                    listed(standing.withoutVote(), names),
                                    standing.result().eligible(),
                                    standing.members().size(),
                                    standing.withoutVote().size())));
        if (!standing.unconfirmed().isEmpty())
            lines.add(
                    NeededLine.note(
                            say(
                                    "unconfirmed",
                                    listed(standing.unconfirmed(), names),
                                    standing.unconfirmed().size())));
    }

    private static String listed(List<PracticeCode> practices, Map<PracticeCode, String> names) {
        return practices.stream()
                .map(practice -> name(practice, names))
                .collect(Collectors.joining(", "));
    }

    private static String name(PracticeCode practice, Map<PracticeCode, String> names) {
        return names.getOrDefault(practice, practice.value());
    }

    private String say(String key, Object... arguments) {
        return words.say("decision.needed." + key, arguments);
    }
}
