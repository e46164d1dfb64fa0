package commonground.listening;

import commonground.access.People;
import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.kernel.RoundId;
import commonground.programme.Programmes;
import commonground.views.Moments;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way to questions that each practice answers alone, for pages, the API and other modules. What
 * it gives of answers is what whoever acts may read at the request's moment.
 */
@Component("aloneRounds")
public class Rounds {
    private final RoundRows rows;
    private final Discretion discretion;
    private final People people;
    private final Programmes programmes;
    private final Commands commands;
    private final Moments moments;

    Rounds(
            RoundRows rows,
            Discretion discretion,
            People people,
            Programmes programmes,
            Commands commands,
            Moments moments) {
        this.rows = rows;
        this.discretion = discretion;
        this.people = people;
        this.programmes = programmes;
        this.commands = commands;
        this.moments = moments;
    }

    public Optional<RoundRow> find(RoundId round) {
        return rows.find(round);
    }

    /**
     * The round.
     *
     * @throws Refusal if there was none at this moment
     */
    public RoundRow require(RoundId round) {
        return find(round).orElseThrow(() -> Refusal.unknown("round.unknown"));
    }

    /** A programme's, the latest first. */
    public List<RoundRow> of(ProgrammeId programme) {
        return rows.of(programme);
    }

    /** The one that is open, or null. */
    public @Nullable RoundRow open(ProgrammeId programme) {
        return of(programme).stream().filter(row -> !row.isClosed()).findFirst().orElse(null);
    }

    /** The one that was open on this date, or null: a vision tabled then did not wait for it. */
    public @Nullable RoundRow openOn(ProgrammeId programme, LocalDate date) {
        return of(programme).stream().filter(row -> row.wasOpenOn(date)).findFirst().orElse(null);
    }

    /** The answers that whoever acts may read. */
    public List<AnswerRow> answers(RoundRow round) {
        return discretion.answers(round);
    }

    /** Answers side by side; only of a round that is closed. */
    public Optional<SideBySide> sideBySide(RoundRow round) {
        return round.isClosed()
                ? Optional.of(SideBySide.of(round, discretion.answers(round)))
                : Optional.empty();
    }

    /**
     * Opens a round for whoever is a member now.
     *
     * @throws Refusal also if a round is open already
     */
    public Receipt open(RoundId round, ProgrammeId programme, List<AloneQuestion> questions) {
        var members =
                moments.upToDate(() -> {
                    programmes.require(programme);
                    if (open(programme) != null) throw Refusal.of("alone.open-already");
                    return programmes.memberCodes(programme);
                });
        return commands.send(new OpenRound(round, programme, questions, members));
    }

    /** Answers for a practice; marked where whoever acts does not belong to it. */
    public Receipt answer(RoundId round, PracticeCode practice, List<AloneAnswer> answers) {
        return commands.send(new AnswerAlone(round, practice, answers, isOnBehalf(practice)));
    }

    private boolean isOnBehalf(PracticeCode practice) {
        var acting = Objects.requireNonNull(Acting.current(), "nobody is signed in");
        return people.find(acting.person())
                .filter(person -> practice.equals(person.practice()))
                .isEmpty();
    }

    /** Closes it early, if it still has the version that was read. */
    public Receipt close(CloseRound command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }
}
