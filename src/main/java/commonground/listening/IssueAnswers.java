package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.RoundId;
import commonground.kernel.SharingId;
import commonground.kernel.StatementId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients of the API are given about issues. */
final class IssueAnswers {
    private IssueAnswers() {}

    @Schema(name = "Issue", description = "A candidate common issue, at the moment read")
    record One(
            IssueId id,
            @Schema(description = "As in its ETag") long version,
            ProgrammeId programme,
            String title,
            String words,
            IssueState state,
            @Schema(description = "The date it came to its state") LocalDate stateOn,
            @Schema(description = "Why it was set aside or merged; empty otherwise") String reason,
            @Nullable DecisionId decision,
            @Nullable IssueId mergedInto,
            @Nullable IssueId splitFrom,
            @Nullable DecisionId fromDecision,
            @Nullable Integer fromObjection,
            @Schema(example = "Five of six practices, from seven statements") String provenance,
            @Schema(description = "Members of the programme that said it") int practices,
            int members,
            @Schema(description = "What each practice said") List<Voice> voices) {
        static One of(Provenance p) {
            var row = p.issue();
            return new One(
                    row.issue(),
                    row.version(),
                    row.programme(),
                    row.title(),
                    row.words(),
                    row.state(),
                    row.stateOn(),
                    row.reason(),
                    row.decision(),
                    row.into(),
                    row.splitFrom(),
                    row.fromDecision(),
                    row.fromObjection(),
                    p.sentence(),
                    p.practices(),
                    p.members(),
                    p.voices().stream().map(Voice::of).toList());
        }
    }

    @Schema(name = "VoiceOnIssue")
    record Voice(
            PracticeCode practice,
            String name,
            @Schema(description = "Whether it is a member") boolean member,
            List<Line> statements) {
        static Voice of(Provenance.Voice voice) {
            return new Voice(
                    voice.practice(),
                    voice.name(),
                    voice.member(),
                    voice.lines().stream().map(Line::of).toList());
        }
    }

    @Schema(name = "StatementBehindIssue")
    record Line(
            StatementId id,
            @Schema(description = "Empty while you may not read them: not confirmed yet")
                    String words,
            LocalDate heardOn,
            boolean confirmed,
            @Schema(description = "The issue that brought it by a merge or a split")
                    @Nullable IssueId via) {
        static Line of(Provenance.Line line) {
            var via = line.via();
            return new Line(
                    line.statement().statement(),
                    line.statement().words(),
                    line.statement().heardOn(),
                    line.confirmed(),
                    via == null ? null : via.issue());
        }
    }

    @Schema(name = "IssueName")
    record Name(IssueId id, String title, IssueState state) {
        static Name of(IssueRow row) {
            return new Name(row.issue(), row.title(), row.state());
        }
    }

    @Schema(name = "Sharing", description = "A meeting in which practices shared their issues")
    record Meeting(
            SharingId id,
            @Schema(description = "As in its ETag") long version,
            ProgrammeId programme,
            LocalDate heldOn,
            String place,
            List<PracticeCode> practices,
            String tookPart,
            List<Discussed> discussed) {
        static Meeting of(SharingRow row, List<DiscussedRow> discussed) {
            return new Meeting(
                    row.sharing(),
                    row.version(),
                    row.programme(),
                    row.heldOn(),
                    row.place(),
                    row.practices(),
                    row.tookPart(),
                    discussed.stream()
                            .map(d -> new Discussed(d.issue(), d.said(), d.corrections()))
                            .toList());
        }
    }

    @Schema(name = "Discussed")
    record Discussed(IssueId issue, String said, int corrections) {}

    @Schema(name = "AloneRound", description = "Questions that each practice answers alone")
    record Round(
            RoundId id,
            @Schema(description = "As in its ETag") long version,
            ProgrammeId programme,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            List<AloneQuestion> questions,
            List<PracticeCode> asked,
            List<PracticeCode> answered,
            @Schema(description = "Those you may read: all once it is closed, else your own")
                    List<Answer> answers,
            @Schema(description = "Only of a closed round") @Nullable List<Compared> sideBySide) {
        static Round of(RoundRow row, List<AnswerRow> answers, @Nullable SideBySide compared) {
            return new Round(
                    row.round(),
                    row.version(),
                    row.programme(),
                    row.openedOn(),
                    row.closedOn(),
                    row.questions(),
                    row.asked(),
                    row.answered(),
                    answers.stream()
                            .map(a -> new Answer(a.practice(), a.answers(), a.onBehalf()))
                            .toList(),
                    compared == null
                            ? null
                            : compared.questions().stream().map(Compared::of).toList());
        }
    }

    @Schema(name = "AnsweredAlone")
    record Answer(PracticeCode practice, List<AloneAnswer> answers, boolean onBehalf) {}

    @Schema(name = "AloneCompared")
    record Compared(
            String asks,
            List<SideBySide.Count> counts,
            @Schema(description = "Pairs of practices that chose something") int pairs,
            @Schema(description = "Of these, pairs that chose at least one theme in common")
                    int pairsAgreeing,
            @Schema(
                            description =
                                    "Those that chose nothing in common with more than half of the others;"
                                            + " worked out only where at least three chose")
                    List<PracticeCode> apart) {
        static Compared of(SideBySide.Compared compared) {
            return new Compared(
                    compared.question().asks(),
                    compared.counts(),
                    compared.pairs(),
                    compared.pairsAgreeing(),
                    compared.apart());
        }
    }
}
