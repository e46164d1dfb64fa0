package commonground.dissent;

import commonground.decision.DecisionRow;
import commonground.decision.Decisions;
import commonground.decision.DissentCase;
import commonground.decision.DissentTotals.Open;
import commonground.decision.Dissents;
import commonground.directory.Practices;
import commonground.kernel.Moment;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.ProgrammeRow;
import commonground.programme.Programmes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws up a programme's dissent as it was at the request's moment. */
@Component
@Transactional(readOnly = true)
class Boards {
    private final Programmes programmes;
    private final Decisions decisions;
    private final Dissents dissents;
    private final Practices practices;

    Boards(Programmes programmes, Decisions decisions, Dissents dissents, Practices practices) {
        this.programmes = programmes;
        this.decisions = decisions;
        this.dissents = dissents;
        this.practices = practices;
    }

    Board of(ProgrammeId programme) {
        var dissent = dissents.of(programme);
        var all = dissent.cases();
        var issues = dissent.issues();
        var members = programmes.memberCodes(programme);
        var open = decisions.of(programme).stream().filter(DecisionRow::open).toList();
        var shown = everybody(members, all);
        var ground = dissent.commonGround(shown);
        return new Board(
                Moment.current().date(),
                all,
                issues,
                ground,
                HeatMap.of(issues, List.copyOf(shown), all, ground),
                Silence.of(decisions.standings(open)),
                names(shown));
    }

    /** Counted, with nobody's name. */
    Portfolio ofAll() {
        var all = programmes.all();
        return new Portfolio(
                Moment.current().date(),
                dissents.totals(),
                all,
                programmes.members(all.stream().map(ProgrammeRow::programme).toList()),
                Map.of());
    }

    /** As its page names the practices: who objects, and who is silent. */
    Portfolio ofAllForReading() {
        var portfolio = ofAll();
        var shown = new HashSet<>(portfolio.practices().keySet());
        portfolio.heat().lines().forEach(line -> shown.add(line.practice()));
        portfolio.longest().forEach(open -> shown.add(open.practice()));
        portfolio.lines().forEach(line -> shown.addAll(line.silentPractices()));
        return portfolio.naming(names(shown));
    }

    /** All that is open, and what each was brought back to. */
    OpenEverywhere openEverywhere() {
        var portfolio = ofAll();
        var open = portfolio.totals().open();
        return new OpenEverywhere(
                portfolio.naming(names(open.stream().map(Open::practice).distinct().toList())),
                dissents.broughtBackTo(open));
    }

    /** The members, then those who have left and whose dissent is on record. */
    private static Set<PracticeCode> everybody(List<PracticeCode> members, List<DissentCase> all) {
        var everybody = new LinkedHashSet<>(members);
        all.forEach(dissent -> everybody.add(dissent.practice()));
        return everybody;
    }

    /** A practice by its name, or its code where the directory does not know it. */
    Map<PracticeCode, String> names(Collection<PracticeCode> codes) {
        var known = practices.find(codes);
        var names = new HashMap<PracticeCode, String>();
        for (var code : codes) {
            var practice = known.get(code);
            names.put(code, practice == null ? code.value() : practice.name());
        }
        return names;
    }
}
