package commonground.portfolio;

import commonground.deadline.DeadlineRow;
import commonground.deadline.DeadlineState;
import commonground.deadline.Lateness;
import commonground.decision.DecisionRow;
import commonground.decision.ObjectionRow;
import commonground.decision.PositionRow;
import commonground.decision.Standing;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works out what waits for a reader: deadlines that are late or fall due within {@value #SOON_DAYS}
 * days, objections that are open, positions that are awaited, decisions that can be agreed. For
 * somebody who speaks for a practice, only what waits for that practice.
 *
 * @param names what each programme is called
 * @param practiceNames what each practice is called
 */
record Needs(
        LocalDate today,
        Map<ProgrammeId, String> names,
        Function<PracticeCode, String> practiceNames) {
    static final int SOON_DAYS = 28;

    List<Need> of(
            List<DeadlineRow> deadlines,
            List<Standing> standings,
            @Nullable PracticeCode speaksFor,
            List<PositionRow> unconfirmed) {
        var needs = new ArrayList<Need>();
        if (speaksFor == null) {
            deadlines.forEach(deadline -> add(needs, deadline));
            standings.forEach(standing -> add(needs, standing));
        } else {
            standings.forEach(standing -> add(needs, standing, speaksFor));
        }
        unconfirmed(needs, unconfirmed);
        var dissent = new DissentNeeds(today, names, practiceNames);
        for (var standing : standings) {
            if (!standing.decision().open()) continue;
            needs.addAll(
                    speaksFor == null ? dissent.of(standing) : dissent.of(standing, speaksFor));
        }
        needs.sort(Comparator.comparing(Need::urgency));
        return needs;
    }

    /** One line for each decision, however many practices it is about. */
    private void unconfirmed(List<Need> needs, List<PositionRow> positions) {
        var byDecision =
                positions.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PositionRow::decision,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byDecision.forEach((decision, some) ->
                needs.add(
                        new Need(
                                Need.Urgency.OPEN,
                                some.size() == 1
                                        ? "1 position you recorded for an absent practice is not yet confirmed by it"
                                        : some.size()
                                                + " positions you recorded for absent practices are not yet confirmed by them",
                                "/decisions/" + decision,
                                name(some.getFirst().programme()),
                                listed(some.stream().map(PositionRow::practice).toList()))));
    }

    private void add(List<Need> needs, DeadlineRow deadline) {
        var lateness = Lateness.of(deadline, today);
        var path = "/deadlines/" + deadline.deadline();
        var programme = name(deadline.programme());
        var evidence = evidence(deadline);
        if (deadline.state() == DeadlineState.SUBMITTED) {
            needs.add(
                    new Need(
                            Need.Urgency.OPEN,
                            deadline.obligation() + ": submitted, not assured yet",
                            path,
                            programme,
                            evidence));
        } else if (deadline.isOpen() && lateness.isLate()) {
            needs.add(
                    new Need(
                            Need.Urgency.LATE,
                            deadline.obligation() + ": " + lateness.words(),
                            path,
                            programme,
                            evidence));
        } else if (deadline.isOpen() && lateness.days() <= SOON_DAYS) {
            needs.add(
                    new Need(
                            Need.Urgency.SOON,
                            deadline.obligation() + ": due " + lateness.words(),
                            path,
                            programme,
                            evidence));
        }
    }

    /** "4 of 7 evidence items supplied", or null where nothing has to be shown. */
    static @Nullable String evidence(DeadlineRow deadline) {
        var required = deadline.evidenceRequired();
        if (required == 0) return null;
        return "%d of %d evidence %s supplied"
                .formatted(deadline.evidenceSupplied(), required, required == 1 ? "item" : "items");
    }

    private void add(List<Need> needs, Standing standing) {
        var decision = standing.decision();
        if (!decision.open()) return;
        standing.openObjections().forEach(objection -> needs.add(objection(objection, decision)));
        if (!standing.silent().isEmpty()) {
            needs.add(
                    need(
                            Need.Urgency.OPEN,
                            decision,
                            "Positions awaited on \"%s\": %s"
                                    .formatted(decision.title(), listed(standing.silent()))));
        }
        if (standing.readyToAgree()) {
            needs.add(
                    need(
                            Need.Urgency.READY,
                            decision,
                            "\"%s\" can be agreed: everything its rule asks for is there"
                                    .formatted(decision.title())));
        }
    }

    private Need objection(ObjectionRow objection, DecisionRow decision) {
        var what =
                "%s objects to \"%s\" (%s)"
                        .formatted(
                                practiceNames.apply(objection.practice()),
                                decision.title(),
                                days(objection.daysOpen(today)));
        return new Need(
                Need.Urgency.OPEN,
                what,
                "/decisions/" + decision.decision() + "#objection-" + objection.objection(),
                name(decision.programme()),
                objection.reason());
    }

    private static String days(long days) {
        return days == 0 ? "since today" : days == 1 ? "1 day open" : days + " days open";
    }

    private void add(List<Need> needs, Standing standing, PracticeCode own) {
        var decision = standing.decision();
        if (!decision.open()) return;
        if (standing.unconfirmed().contains(own))
            needs.add(
                    new Need(
                            Need.Urgency.OPEN,
                            "A position on \"%s\" was recorded on behalf of your practice: is it right?"
                                    .formatted(decision.title()),
                            "/decisions/" + decision.decision() + "/positions/" + own + "/confirm",
                            name(decision.programme()),
                            null));
        if (standing.silent().contains(own) || standing.askAgain().contains(own)) {
            needs.add(
                    new Need(
                            Need.Urgency.OPEN,
                            "Your practice's position on \"%s\" is awaited"
                                    .formatted(decision.title()),
                            "/decisions/" + decision.decision() + "/positions/" + own,
                            name(decision.programme()),
                            null));
        }
        standing.openObjections().stream()
                .filter(objection -> objection.practice().equals(own))
                .forEach(objection -> needs.add(objection(objection, decision)));
    }

    private Need need(Need.Urgency urgency, DecisionRow decision, String what) {
        return new Need(
                urgency,
                what,
                "/decisions/" + decision.decision(),
                name(decision.programme()),
                null);
    }

    private String listed(List<PracticeCode> practices) {
        return String.join(", ", practices.stream().map(practiceNames).toList());
    }

    private String name(ProgrammeId programme) {
        return names.getOrDefault(programme, "");
    }
}
