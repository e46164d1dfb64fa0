package commonground.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.decision.Appraisal;
import commonground.decision.FormOfWorking;
import commonground.decision.FormOption;
import commonground.decision.Nomination;
import commonground.decision.Particulars;
import commonground.decision.PlanVersion;
import commonground.decision.ProposalAgreed;
import commonground.decision.Subject;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.Nominee;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What proposals say besides their words is read for good as well, of every kind. */
class StoredParticularsTest {
    private static final Path PINNED = Path.of("src/test/resources/particulars");

    private final EventJson json = EventJson.using(EventNames.scanned());

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(
                        "options",
                        new Appraisal(
                                List.of(
                                        new FormOption(
                                                FormOfWorking.DO_NOTHING,
                                                "Do nothing",
                                                "As it is",
                                                "Cheap",
                                                "Late",
                                                "It helps nobody"),
                                        new FormOption(
                                                FormOfWorking.HUBS, "Hubs", "Two", "", "", "")),
                                2)),
                Arguments.of(
                        "lead",
                        new Nomination(
                                new Nominee(
                                        new PersonId("a-partner"), new PracticeCode("A81001"), 2),
                                new Nominee(
                                        new PersonId("a-manager"), new PracticeCode("A81002"), 3),
                                "the locality budget",
                                LocalDate.of(2017, 4, 1))),
                Arguments.of("plan", new PlanVersion(3)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areReadAndWrittenInTheirPinnedForm(String kind, Particulars particulars)
            throws IOException {
        var event =
                new ProposalAgreed(
                        new DecisionId("a-decision"),
                        new ProgrammeId("a-programme"),
                        Subject.OTHER,
                        1,
                        "words",
                        List.of(new PracticeCode("A81001")),
                        particulars);
        var file = PINNED.resolve(kind + ".json");
        if (!Files.exists(file) && Boolean.getBoolean("golden.write")) {
            Files.createDirectories(PINNED);
            Files.writeString(file, json.serialize(event, String.class).getData() + "\n");
        }
        var pinned = Files.readString(file).strip();

        assertThat(json.serialize(event, String.class).getData()).isEqualTo(pinned);
        assertThat(
                        json.<String, Object>deserialize(
                                new SimpleSerializedObject<>(
                                        pinned, String.class, "decision.proposal-agreed", "1")))
                .isEqualTo(event);
    }
}
