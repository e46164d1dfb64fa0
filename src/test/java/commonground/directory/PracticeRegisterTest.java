package commonground.directory;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PracticeRegisterTest {
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2019, 6, 30);
    private static final LocalDate NOVEMBER = LocalDate.of(2019, 11, 30);
    private static final PracticeCode ELM = new PracticeCode("H99001");
    private static final PracticeCode OAK = new PracticeCode("H99002");

    private final PracticeRegister register = new PracticeRegister();
    private final List<Object> recorded = new ArrayList<>();

    @Test
    void theFirstEditionListsEveryPractice() {
        var found = imported(JUNE, Map.of(ELM, of("09X"), OAK, of("09X")));

        assertThat(found.added()).isEqualTo(2);
        assertThat(recorded)
                .startsWith(
                        new PracticeListed(ELM, JUNE, of("09X")),
                        new PracticeListed(OAK, JUNE, of("09X")));
    }

    @Test
    void theSameEditionAgainIsQuiet() {
        imported(JUNE, Map.of(ELM, of("09X")));

        var again = register.compare(JUNE, Map.of(ELM, of("09X")));

        assertThat(again).isEqualTo(new Comparison(List.of(), 0, 0, 1, 0));
        assertThat(register.knows(JUNE)).isTrue();
    }

    @Test
    void aLaterEditionRecordsOnlyWhatDiffers() {
        imported(JUNE, Map.of(ELM, of("09X"), OAK, of("09X")));

        var later = register.compare(NOVEMBER, Map.of(ELM, of("70F"), OAK, of("09X")));

        assertThat(later)
                .isEqualTo(
                        new Comparison(
                                List.of(new PracticeListed(ELM, NOVEMBER, of("70F"))), 0, 1, 1, 0));
    }

    @Test
    void aPracticeLeftOutIsNoLongerListedFromThatEditionOn() {
        imported(JUNE, Map.of(ELM, of("09X"), OAK, of("09X")));
        var later = imported(NOVEMBER, Map.of(ELM, of("09X")));

        assertThat(later.events()).containsExactly(new PracticeNoLongerListed(OAK, NOVEMBER));
        assertThat(later.gone()).isEqualTo(1);
        assertThat(said(OAK, JUNE)).contains(of("09X"));
        assertThat(said(OAK, NOVEMBER)).isEmpty();
    }

    @Test
    void anOlderEditionImportedLaterLeavesTheNewerOneTrue() {
        imported(NOVEMBER, Map.of(ELM, of("70F")));

        var older = imported(JUNE, Map.of(ELM, of("09X"), OAK, of("09X")));

        assertThat(older.events())
                .containsExactly(
                        new PracticeListed(ELM, JUNE, of("09X")),
                        new PracticeListed(OAK, JUNE, of("09X")),
                        new PracticeNoLongerListed(OAK, NOVEMBER));
        assertThat(said(ELM, NOVEMBER)).contains(of("70F"));
    }

    @Test
    void anEditionBetweenTwoThatAgreeLeavesTheLaterOneTrue() {
        imported(MARCH, Map.of(ELM, of("09X")));
        imported(NOVEMBER, Map.of(ELM, of("09X")));

        var between = imported(JUNE, Map.of(ELM, of("99H")));

        assertThat(between.events())
                .containsExactly(
                        new PracticeListed(ELM, JUNE, of("99H")),
                        new PracticeListed(ELM, NOVEMBER, of("09X")));
    }

    @Test
    void aCorrectedEditionChangesItsOwnDateAlone() {
        imported(MARCH, Map.of(ELM, of("09X")));
        imported(JUNE, Map.of(ELM, of("09X")));

        var corrected = imported(MARCH, Map.of(ELM, of("99H")));

        assertThat(corrected.changed()).isEqualTo(1);
        assertThat(said(ELM, MARCH)).contains(of("99H"));
        assertThat(said(ELM, JUNE)).contains(of("09X"));
    }

    /** Whatever is imported in whatever order: each edition says what its own latest file says. */
    @RepeatedTest(200)
    void everyEditionSaysWhatItsFileSaidInWhateverOrder(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var files = new HashMap<LocalDate, Map<PracticeCode, PracticeDetails>>();
        for (int i = 0; i < 12; i++) {
            var edition = LocalDate.of(2019, 1 + random.nextInt(6), 1);
            var content = new HashMap<PracticeCode, PracticeDetails>();
            for (var code : List.of(ELM, OAK, new PracticeCode("H99003")))
                if (random.nextInt(3) > 0)
                    content.put(code, of(random.nextBoolean() ? "09X" : "70F"));
            files.put(edition, content);
            imported(edition, content);

            files.forEach((date, file) -> {
                for (var code : List.of(ELM, OAK, new PracticeCode("H99003")))
                    assertThat(said(code, date)).isEqualTo(Optional.ofNullable(file.get(code)));
            });
        }
    }

    private Comparison imported(LocalDate edition, Map<PracticeCode, PracticeDetails> listed) {
        var found = register.compare(edition, listed);
        found.events().forEach(register::apply);
        recorded.addAll(found.events());
        register.apply(
                new PracticeEditionImported(
                        new ImportId("1"),
                        edition,
                        new ImportedFile("f.csv", "", 1),
                        new ImportReport(0, 0, 0, 0, 0, Map.of(), 0, List.of())));
        return found;
    }

    /** What a reader of the events alone would say: the latest statement up to that date. */
    private Optional<PracticeDetails> said(PracticeCode code, LocalDate date) {
        NavigableMap<LocalDate, Optional<PracticeDetails>> statements = new TreeMap<>();
        for (var event : recorded) {
            switch (event) {
                case PracticeListed e when e.practice().equals(code) ->
                        statements.put(e.edition(), Optional.of(e.details()));
                case PracticeNoLongerListed e when e.practice().equals(code) ->
                        statements.put(e.edition(), Optional.empty());
                default -> {}
            }
        }
        var floor = statements.floorEntry(date);
        return floor == null ? Optional.empty() : floor.getValue();
    }

    private static PracticeDetails of(String commissioner) {
        return new PracticeDetails(
                "SURGERY",
                List.of(),
                "ZZ1 1ZZ",
                null,
                null,
                PracticeStatus.A,
                commissioner,
                null,
                null);
    }
}
