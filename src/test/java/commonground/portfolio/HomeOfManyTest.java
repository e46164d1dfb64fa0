package commonground.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.decision.DecisionRow;
import commonground.decision.Decisions;
import commonground.decision.Stance;
import commonground.decision.Subject;
import commonground.decision.TableProposal;
import commonground.decision.TakePosition;
import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.testing.ByApi;
import commonground.testing.Reader;
import commonground.testing.Sender;
import commonground.views.Moments;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Home where more is open than anybody reads. */
class HomeOfManyTest extends ByApi {
    private static final int MANY = Proposals.AT_MOST + 3;

    @Autowired Sender sender;
    @Autowired Decisions decisions;
    @Autowired Moments moments;

    private ProgrammeId programme;

    @BeforeEach
    void muchIsOpenAndTheLastIsDisputed() {
        programme = new ProgrammeId(aProgrammeWith(2).id());
        var last = DecisionId.next();
        for (int i = 0; i < MANY; i++) {
            last = DecisionId.next();
            sender.send(
                    new TableProposal(
                            last,
                            programme,
                            Subject.OTHER,
                            "Matter %02d".formatted(i),
                            "We do it.",
                            List.of(),
                            null,
                            null,
                            null,
                            null));
        }
        sender.send(
                new TakePosition(
                        last,
                        town.practice(0),
                        1,
                        Stance.OBJECT,
                        "Our only nurse",
                        town.partner(0).id(),
                        "by telephone",
                        List.of()));
    }

    @Test
    void whoLooksAfterAllIsShownWhatPressesMostAndHowMuchMoreThereIs() {
        var open = moments.upToDate(() -> decisions.of(programme));
        var shown = Proposals.of(open, true);
        assertThat(shown.first()).hasSize(Proposals.AT_MOST);
        assertThat(shown.first().getFirst().title()).isEqualTo("Matter " + (MANY - 1));
        assertThat(shown.more()).isEqualTo(3);
        assertThat(Proposals.of(open, false).first()).isEqualTo(open);

        assertThat(home(Reader.signedInAs(town.manager(), port)))
                .containsPattern("[\\d,]+ more are in the register")
                .contains("/decisions/register?state=OPEN");
    }

    @Test
    void whoSpeaksForAPracticeIsShownAllThatWaitsForIt() {
        var home = home(Reader.signedInAs(town.partner(1), port));
        assertThat(home)
                .contains(
                        moments.upToDate(() -> decisions.of(programme)).stream()
                                .map(DecisionRow::title)
                                .toList());
        assertThat(home).doesNotContain("in the register</a>");
    }

    private String home(Reader reader) {
        return reader.get("/?after=" + ledger.lastPosition()).body();
    }
}
