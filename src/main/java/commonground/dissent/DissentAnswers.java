package commonground.dissent;

import commonground.decision.DecisionRow;
import commonground.decision.DissentCase;
import commonground.decision.DissentEnding;
import commonground.decision.Subject;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What clients of the API are given. */
final class DissentAnswers {
    private DissentAnswers() {}

    @Schema(name = "Dissent")
    record Whole(
            ProgrammeId programme,
            @Schema(description = "Still open, the longest first") List<One> open,
            @Schema(description = "No longer open, the earliest raised first") List<One> ended,
            @Schema(description = "By month, from that of the first objection")
                    List<Trend.Month> trend,
            @Schema(description = "What became of those no longer open, and how long it took")
                    Settled settled,
            @Schema(description = "Where each practice's dissent was brought back to")
                    List<Heat> cameBack,
            @Schema(description = "Practices that have not said where they stand")
                    List<Silent> silent) {}

    @Schema(name = "DissentOnADecision")
    record One(
            DecisionId decision,
            @Schema(description = "The objection's number within the decision") int objection,
            String title,
            Subject subject,
            PracticeCode practice,
            String reason,
            LocalDate raisedOn,
            @Schema(description = "Whole days until the moment, or until it ended") long days,
            @Schema(description = "Agreed common issues it was brought back to, each as often")
                    List<DecisionId> issues,
            @Nullable LocalDate endedOn,
            @Nullable DissentEnding ending,
            @Nullable String explanation) {
        static One of(DissentCase dissent, LocalDate today) {
            return new One(
                    dissent.decision(),
                    dissent.objection(),
                    dissent.title(),
                    dissent.subject(),
                    dissent.practice(),
                    dissent.reason(),
                    dissent.raisedOn(),
                    dissent.days(today),
                    dissent.issues(),
                    dissent.endedOn(),
                    dissent.ending(),
                    dissent.explanation());
        }
    }

    @Schema(name = "DissentCameBack")
    record Heat(
            PracticeCode practice,
            DecisionId issue,
            long times,
            @Schema(description = "Whether this practice itself agreed to the issue")
                    boolean agreed) {}

    @Schema(name = "SilentPractice")
    record Silent(PracticeCode practice, List<DecisionId> decisions) {}

    static Whole whole(ProgrammeId programme, Board board) {
        return new Whole(
                programme,
                board.open().stream().map(d -> One.of(d, board.today())).toList(),
                board.all().stream()
                        .filter(d -> !d.open())
                        .map(d -> One.of(d, board.today()))
                        .toList(),
                board.trend().months(),
                board.settled(),
                board.heatMap().lines().stream().flatMap(line -> heat(line).stream()).toList(),
                board.silences().stream()
                        .map(s ->
                                new Silent(
                                        s.practice(),
                                        s.decisions().stream().map(DecisionRow::decision).toList()))
                        .toList());
    }

    private static List<Heat> heat(HeatMap.Line line) {
        return line.cells().stream()
                .map(cell ->
                        new Heat(
                                line.practice(),
                                cell.issue().decision(),
                                cell.times(),
                                cell.agreed() != null))
                .toList();
    }

    @Schema(name = "DissentCounted")
    record Counted(
            @Schema(description = "Programmes with open objections or silent practices")
                    List<OfProgramme> programmes,
            long open,
            Map<Age, Long> byAge,
            Map<Subject, Long> bySubject,
            @Schema(description = "The agreed issues that open objections were brought back to")
                    List<OnIssue> byIssue,
            @Schema(description = "Open objections that were brought back to none so far")
                    long onNoIssue,
            List<Trend.Month> trend,
            Settled settled) {}

    @Schema(name = "DissentOnIssue")
    record OnIssue(DecisionId issue, ProgrammeId programme, String title, long open) {}

    @Schema(name = "DissentOfProgramme")
    record OfProgramme(
            ProgrammeId programme,
            String name,
            long open,
            @Schema(description = "Days that the longest open has stood") long oldest,
            @Schema(description = "Members that have not said where they stand") long silent,
            @Schema(description = "Which these are") List<PracticeCode> silentPractices) {}

    static Counted counted(Portfolio all) {
        return new Counted(
                all.lines().stream()
                        .map(line ->
                                new OfProgramme(
                                        line.programme().programme(),
                                        line.programme().name(),
                                        line.open(),
                                        line.oldest(),
                                        line.silent(),
                                        line.silentPractices()))
                        .toList(),
                all.totals().open().size(),
                all.ages(),
                all.subjects(),
                all.totals().onIssues().stream()
                        .map(on -> new OnIssue(on.issue(), on.programme(), on.title(), on.open()))
                        .toList(),
                all.totals().openOnNone(),
                all.trend().months(),
                all.settled());
    }
}
