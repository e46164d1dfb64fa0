package commonground.portfolio;

import commonground.decision.DecisionRow;
import commonground.decision.ObjectionRow;
import commonground.decision.ObjectionState;
import commonground.decision.ReviewRow;
import commonground.decision.Standing;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waits for a reader about dissent: answers to give, to hear of, and to ask for. */
record DissentNeeds(
        LocalDate today,
        Map<ProgrammeId, String> programmes,
        Function<PracticeCode, String> practiceNames) {

    /** For whoever runs programmes: what the objectors have not confirmed yet. */
    List<Need> of(Standing standing) {
        return standing.unconfirmedResolutions().stream()
                .map(objection ->
                        need(
                                standing.decision(),
                                objection,
                                "%s has not said whether its objection to \"%s\" was met"
                                        .formatted(
                                                practiceNames.apply(objection.practice()),
                                                standing.decision().title()),
                                objection.explanation()))
                .toList();
    }

    /** For whoever speaks for a practice: what became of its own objections. */
    List<Need> of(Standing standing, PracticeCode own) {
        var decision = standing.decision();
        return standing.objections().stream()
                .filter(objection -> objection.practice().equals(own))
                .flatMap(objection -> told(decision, objection))
                .toList();
    }

    private Stream<Need> told(DecisionRow decision, ObjectionRow objection) {
        if (objection.awaitsConfirmation())
            return Stream.of(
                    need(
                            decision,
                            objection,
                            "Was your practice's objection to \"%s\" met?"
                                    .formatted(decision.title()),
                            objection.explanation()));
        var finding = objection.finding();
        if (objection.state() == ObjectionState.NOT_QUALIFIED && finding != null)
            return Stream.of(
                    need(
                            decision,
                            objection,
                            "The group found no harm to its aim in your practice's objection to \"%s\""
                                    .formatted(decision.title()),
                            finding.finding()));
        return Stream.empty();
    }

    private Need need(
            DecisionRow decision, ObjectionRow objection, String what, @Nullable String more) {
        return new Need(
                Need.Urgency.OPEN,
                what,
                "/decisions/" + decision.decision() + "#objection-" + objection.objection(),
                programmes.getOrDefault(decision.programme(), ""),
                more);
    }

    /** A decision that was to be looked at again by today. */
    Need due(DecisionRow decision, ReviewRow review) {
        return new Need(
                review.reviewOn() != null && review.reviewOn().isBefore(today)
                        ? Need.Urgency.LATE
                        : Need.Urgency.SOON,
                "\"%s\" was to be looked at again by now".formatted(decision.title()),
                "/decisions/" + decision.decision() + "#since",
                programmes.getOrDefault(decision.programme(), ""),
                null);
    }
}
