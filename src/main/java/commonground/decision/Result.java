package commonground.decision;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the voices come to under a rule, in figures.
 *
 * @param eligible practices that may take a position
 * @param agreeing practices that agree, with or without a concern
 * @param silent eligible practices that have taken no position
 * @param inFavour votes in favour: practices, or patients where lists are weighed
 * @param outOf votes that the share is taken of, in the same unit
 * @param present practices that are there for the quorum
 * @param quorum practices that have to be there; 0 where none is asked for
 * @param enough the rule's share is reached
 */
public record Result(
        int eligible,
        int agreeing,
        int objecting,
        int standingAside,
        int silent,
        long inFavour,
        long outOf,
        int present,
        int quorum,
        boolean enough) {

    static Result of(Rule rule, List<Voice> voices) {
        var eligible = count(voices, Voice::eligible);
        var majority = rule.majority();
        var inFavour = votes(rule, voices, Voice::agrees);
        var outOf = votes(rule, voices, denominator(majority));
        return new Result(
                eligible,
                count(voices, Voice::agrees),
                count(voices, Voice::objects),
                count(voices, Voice::standsAside),
                count(voices, Voice::silent),
                inFavour,
                outOf,
                count(voices, Voice::present),
                majority == null ? 0 : majority.quorum().practices(eligible),
                majority == null
                        ? isUnited(rule, voices, eligible)
                        : majority.threshold().isReachedBy(inFavour, outOf));
    }

    /** Everything the rule asks of the voices is there. */
    boolean met() {
        return enough && quorumReached();
    }

    boolean quorumReached() {
        return present >= quorum;
    }

    private static boolean isUnited(Rule rule, List<Voice> voices, int eligible) {
        var hindering =
                rule.kind() == RuleKind.CONSENT
                        ? count(voices, voice -> voice.silent() || voice.hinders())
                        : eligible - count(voices, Voice::agrees);
        return eligible > 0 && hindering == 0;
    }

    private static Predicate<Voice> denominator(@Nullable Majority majority) {
        if (majority == null) return Voice::eligible;
        return switch (majority.denominator()) {
            case ELIGIBLE -> Voice::eligible;
            case PRESENT -> voice -> voice.eligible() && voice.present();
            case CAST -> voice -> voice.agrees() || voice.objects();
        };
    }

    private static int count(List<Voice> voices, Predicate<Voice> wanted) {
        return (int) voices.stream().filter(wanted).count();
    }

    private static long votes(Rule rule, List<Voice> voices, Predicate<Voice> wanted) {
        return voices.stream().filter(wanted).mapToLong(voice -> voice.votes(rule)).sum();
    }
}
