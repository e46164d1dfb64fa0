package commonground.testing;

import commonground.deadline.ActivateDeadline;
import commonground.deadline.AssureDeadline;
import commonground.deadline.CorrectDraft;
import commonground.deadline.DeadlineLink;
import commonground.deadline.DraftDeadline;
import commonground.deadline.Level;
import commonground.deadline.LinkDeadline;
import commonground.deadline.LinkKind;
import commonground.deadline.MoveDeadline;
import commonground.deadline.NameDeadlineOwner;
import commonground.deadline.NoLongerRequireEvidence;
import commonground.deadline.RecordMissed;
import commonground.deadline.RequireEvidence;
import commonground.deadline.ReturnDeadline;
import commonground.deadline.SetDeadline;
import commonground.deadline.SubmitDeadline;
import commonground.deadline.SupersedeDeadline;
import commonground.deadline.SupplyEvidence;
import commonground.deadline.TakeEvidenceBack;
import commonground.deadline.Terms;
import commonground.deadline.UnlinkDeadline;
import commonground.deadline.WaiveDeadline;
import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Deadlines are drafted and set, moved, shown evidence for, handed in, and end in every way. */
@TestComponent
class DeadlineHistory implements History {
    private static final LocalDate FIRST = LocalDate.of(2018, 10, 1);

    private static final Terms TERMS =
            new Terms("A plan", "The commissioner", Level.LOCAL, "a letter", "", "", "");

    private final PersonId[] owners = {PersonId.COMMON_GROUND, new PersonId("owner")};
    private final Map<DeadlineId, ProgrammeId> programmeOf = new HashMap<>();
    final List<DeadlineId> deadlines = new ArrayList<>();
    private final ProgrammeHistory programmes;

    DeadlineHistory(ProgrammeHistory programmes) {
        this.programmes = programmes;
    }

    @Override
    public void goOn(Random random, Consumer<Object> send) {
        if (programmes.programmes.isEmpty()) return;
        if (deadlines.isEmpty() || random.nextInt(10) == 0) set(random, send);
        var deadline = deadlines.get(random.nextInt(deadlines.size()));
        var day = FIRST.plusDays(random.nextInt(200));
        send.accept(
                switch (random.nextInt(16)) {
                    case 0 ->
                            new SubmitDeadline(
                                    deadline, "the rota", FIRST.minusYears(1), "the rest follows");
                    case 1 -> new AssureDeadline(deadline, "as asked");
                    case 2 -> new ReturnDeadline(deadline, "one hub is missing");
                    case 3, 4 ->
                            new MoveDeadline(
                                    deadline,
                                    day,
                                    "winter",
                                    "planning guidance",
                                    day.getDayOfMonth() > 15);
                    case 5 -> new NameDeadlineOwner(deadline, History.any(random, owners));
                    case 6, 7 -> new RequireEvidence(deadline, any(random), "map " + day);
                    case 8, 9 ->
                            new SupplyEvidence(
                                    deadline,
                                    of(deadline),
                                    any(random),
                                    "the map",
                                    "https://a.test");
                    case 10 ->
                            new TakeEvidenceBack(
                                    deadline, of(deadline), any(random), "it is last year's");
                    case 11 -> new NoLongerRequireEvidence(deadline, any(random), "known already");
                    case 12 -> new LinkDeadline(deadline, of(deadline), link(random));
                    case 13 -> new UnlinkDeadline(deadline, of(deadline), link(random));
                    case 14 -> changeDraft(random, deadline);
                    default -> close(random, deadline);
                });
    }

    private Object changeDraft(Random random, DeadlineId deadline) {
        return random.nextBoolean()
                ? new ActivateDeadline(deadline)
                : new CorrectDraft(deadline, TERMS, FIRST.plusDays(random.nextInt(9)));
    }

    private Object close(Random random, DeadlineId deadline) {
        return switch (random.nextInt(3)) {
            case 0 -> new RecordMissed(deadline, FIRST.plusYears(1), "nobody was hired");
            case 1 -> new WaiveDeadline(deadline, "the fund was closed", "NHS England");
            default -> new SupersedeDeadline(deadline, other(random, deadline), "put together");
        };
    }

    private DeadlineId other(Random random, DeadlineId than) {
        var other = deadlines.get(random.nextInt(deadlines.size()));
        return other.equals(than) ? new DeadlineId("another") : other;
    }

    private static EvidenceId any(Random random) {
        return new EvidenceId("evidence-" + random.nextInt(4));
    }

    private static DeadlineLink link(Random random) {
        return new DeadlineLink(
                History.any(random, LinkKind.values()), "thing-" + random.nextInt(3));
    }

    private ProgrammeId of(DeadlineId deadline) {
        return programmeOf.get(deadline);
    }

    private void set(Random random, Consumer<Object> send) {
        deadlines.add(DeadlineId.next());
        var programme = programmes.any(random);
        programmeOf.put(deadlines.getLast(), programme);
        if (random.nextInt(3) == 0) {
            send.accept(
                    new DraftDeadline(deadlines.getLast(), programme, TERMS, FIRST, "a-plan", ""));
            return;
        }
        send.accept(
                new SetDeadline(
                        deadlines.getLast(),
                        programme,
                        "Extended access for everybody",
                        "NHS England",
                        History.any(random, Level.values()),
                        FIRST,
                        "planning guidance",
                        "the whole list",
                        "a rota",
                        "the commissioner"));
    }
}
