package commonground.directory;

import static commonground.directory.ods.FileText.HEADINGS;
import static commonground.directory.ods.FileText.listSize;
import static commonground.directory.ods.FileText.practice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import commonground.ledger.Ledger;
import commonground.views.Moments;
import commonground.views.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** From a file to what is known at a moment, each time with an empty record. */
abstract class ImportingTest {
    private static final LocalDate NOVEMBER_2019 = LocalDate.of(2019, 11, 30);
    private static final LocalDate JUNE_2021 = LocalDate.of(2021, 6, 30);
    private static final PracticeCode DOLPHINS = new PracticeCode("H82044");

    @TempDir Path folder;
    @Autowired Imports imports;
    @Autowired Practices practices;
    @Autowired ListSizes listSizes;
    @Autowired Progress progress;
    @Autowired Moments moments;
    @Autowired Ledger ledger;
    @Autowired EmptyRecord record;

    @BeforeEach
    void nothingIsRecorded() {
        record.again();
    }

    @Test
    void theRealEditionOf2019StaysAsItWasWhenALaterOneOverwritesACommissioner() {
        var first = imported(NOVEMBER_2019, RealFiles.require("epraccur-2019-11.csv"));
        assertThat(first.report())
                .returns(14_357, ImportReport::read)
                .returns(8_204, ImportReport::added)
                .returns(6_153, ImportReport::otherSettings)
                .returns(0, ImportReport::refused);
        var moment = ledger.lastPosition();
        assertThat(moment).isEqualTo(8_205);

        var later = imported(JUNE_2021, withCommissioner("70F"));

        assertThat(later.report())
                .returns(1, ImportReport::changed)
                .returns(8_203, ImportReport::unchanged);
        assertThat(ledger.lastPosition()).isEqualTo(moment + 2);
        assertThat(commissioner()).isEqualTo("70F");
        assertThat(moments.at(Long.toString(moment)).read(this::commissioner)).isEqualTo("09X");
        assertThat(practices.find(DOLPHINS, NOVEMBER_2019).orElseThrow().details().commissioner())
                .isEqualTo("09X");
        assertThat(practices.find(DOLPHINS, JUNE_2021).orElseThrow().details().commissioner())
                .isEqualTo("70F");
        assertThat(practices.find(DOLPHINS, NOVEMBER_2019.minusDays(1))).isEmpty();
        assertThat(ledger.verify().unaltered()).isTrue();
    }

    @Test
    void theSameEditionTwiceIsQuiet() {
        imported(NOVEMBER_2019, edition(practice("H82044", "ONE")));
        var head = ledger.lastPosition();

        var again = imported(NOVEMBER_2019, edition(practice("H82044", "ONE")));

        assertThat(again.receipt().changedSomething()).isFalse();
        assertThat(again.report()).returns(1, ImportReport::unchanged);
        assertThat(ledger.lastPosition()).isEqualTo(head);
    }

    @Test
    void anOlderEditionImportedLaterLeavesTheNewerOneTrue() {
        imported(JUNE_2021, edition(practice("H82044", "NEW", "70F")));
        imported(
                NOVEMBER_2019,
                edition(practice("H82044", "OLD", "09X"), practice("H82001", "GONE")));

        assertThat(practices.find(DOLPHINS).orElseThrow().name()).isEqualTo("NEW");
        assertThat(practices.find(DOLPHINS, NOVEMBER_2019).orElseThrow().name()).isEqualTo("OLD");
        assertThat(practices.find(new PracticeCode("H82001")).orElseThrow())
                .returns("GONE", Practice::name)
                .returns(JUNE_2021, Practice::notListedSince)
                .returns(false, Practice::inUse);
        assertThat(practices.find(new PracticeCode("H82001"), NOVEMBER_2019).orElseThrow().inUse())
                .isTrue();
        assertThat(practices.editions()).containsExactly(JUNE_2021, NOVEMBER_2019);
    }

    @Test
    void aFileThatIsRefusedRecordsNothing() {
        imported(NOVEMBER_2019, edition(practice("H82044", "ONE")));
        var head = ledger.lastPosition();

        assertThatThrownBy(() ->
                        imported(
                                JUNE_2021,
                                edition(practice("H82044", "TWO"), "\"too\",\"narrow\"\r\n")))
                .isInstanceOf(Refusal.class);

        assertThat(ledger.lastPosition()).isEqualTo(head);
        assertThat(practices.editions()).containsExactly(NOVEMBER_2019);
    }

    @Test
    void practicesAreFoundByNameCodePostcodeTownAndCommissioner() {
        imported(
                NOVEMBER_2019,
                edition(
                        practice("H82001", "ELM PARK SURGERY", "09X"),
                        practice("H82002", "MILL ROAD SURGERY", "09X"),
                        practice("H82003", "100% HEALTH", "99H"),
                        practice(
                                "H82004",
                                "OLD ELM PARK",
                                "C",
                                "09X",
                                "19740401",
                                "20180331",
                                "4")));

        assertThat(found("elm", "")).containsExactly("ELM PARK SURGERY");
        assertThat(found("surgery mill", "")).containsExactly("MILL ROAD SURGERY");
        assertThat(found("h82002", "")).containsExactly("MILL ROAD SURGERY");
        assertThat(found("zz11zz", "09x")).containsExactly("ELM PARK SURGERY", "MILL ROAD SURGERY");
        assertThat(found("zz1 1zz ashdown", "99H")).containsExactly("100% HEALTH");
        assertThat(found("0%", "")).containsExactly("100% HEALTH");
        assertThat(found("_", "")).isEmpty();
        assertThat(
                        practices
                                .search(
                                        new PracticeSearch(
                                                "elm",
                                                "",
                                                true,
                                                PracticeSearch.Order.CODE,
                                                null,
                                                1,
                                                25))
                                .practices())
                .extracting(Practice::name)
                .containsExactly("ELM PARK SURGERY", "OLD ELM PARK");
        var second =
                practices.search(
                        new PracticeSearch("", "", false, PracticeSearch.Order.NAME, null, 2, 2));
        assertThat(second).returns(3L, PracticePage::total).returns(2, PracticePage::pages);
        assertThat(second.practices())
                .extracting(Practice::name)
                .containsExactly("MILL ROAD SURGERY");
    }

    @Test
    void aSearchFindsWhatHeldOnItsDateOnly() {
        imported(
                NOVEMBER_2019,
                edition(practice("H82044", "OLD NAME", "09X"), practice("H82001", "SAME", "09X")));
        imported(
                JUNE_2021,
                edition(practice("H82044", "NEW NAME", "70F"), practice("H82001", "SAME", "09X")));

        assertThat(found("name", "")).containsExactly("NEW NAME");
        assertThat(found("", "09X")).containsExactly("SAME");
        assertThat(foundAt(NOVEMBER_2019, "name")).containsExactly("OLD NAME");
        assertThat(foundAt(NOVEMBER_2019, "same")).containsExactly("SAME");
        assertThat(foundAt(LocalDate.of(2019, 1, 1), "same")).isEmpty();
    }

    @Test
    void listSizesAreTheLatestRecordedByTheMoment() {
        var elm = new PracticeCode("H82001");
        listSizesImported(listSize("01JAN2021", "H82001", "9000"));
        var then = ledger.lastPosition();
        listSizesImported(
                listSize("2026-04-01", "H82001", "9500"), listSize("2026-04-01", "H82002", "1"));
        listSizesImported(listSize("01-Sep-20", "H82001", "8800"));

        assertThat(listSizes.find(elm))
                .contains(new ListSize(elm, LocalDate.of(2026, 4, 1), 9_500));
        assertThat(moments.at(Long.toString(then)).read(() -> listSizes.find(elm)))
                .contains(new ListSize(elm, LocalDate.of(2021, 1, 1), 9_000));
        assertThat(
                        listSizes.find(
                                List.of(
                                        elm,
                                        new PracticeCode("H82002"),
                                        new PracticeCode("H82003"))))
                .hasSize(2);
        assertThat(listSizes.history(elm))
                .extracting(ListSize::patients)
                .containsExactly(9_500, 9_000, 8_800);
    }

    @Test
    void theRealListSizesOf2021AddUp() {
        var run =
                imported(
                        new ImportFile(ImportId.next(), ImportKind.LIST_SIZES, null, "sizes.csv"),
                        RealFiles.require("gp-reg-pat-prac-all-2021-01.csv"));

        assertThat(run.report()).returns(6_658, ImportReport::added);
        assertThat(listSizes.find(DOLPHINS)).isPresent();
    }

    private List<String> found(String text, String commissioner) {
        return practices.search(PracticeSearch.of(text, commissioner)).practices().stream()
                .map(Practice::name)
                .toList();
    }

    private List<String> foundAt(LocalDate edition, String text) {
        var search = new PracticeSearch(text, "", false, PracticeSearch.Order.NAME, edition, 1, 25);
        return practices.search(search).practices().stream().map(Practice::name).toList();
    }

    private String commissioner() {
        return practices.find(DOLPHINS).orElseThrow().details().commissioner();
    }

    private void listSizesImported(String... lines) {
        imported(
                new ImportFile(ImportId.next(), ImportKind.LIST_SIZES, null, "sizes.csv"),
                written(HEADINGS + String.join("", lines)));
    }

    private ImportRun imported(LocalDate edition, Path file) {
        return imported(
                new ImportFile(ImportId.next(), ImportKind.PRACTICES, edition, "epraccur.csv"),
                file);
    }

    private ImportRun imported(ImportFile asked, Path file) {
        var run = Acting.as(PersonId.COMMON_GROUND).call(() -> imports.now(asked, file));
        assertThat(run.stage()).isEqualTo(ImportRun.Stage.RECORDED);
        assertThat(progress.await(run.receipt().position(), Duration.ofSeconds(30))).isTrue();
        return run;
    }

    private Path edition(String... lines) {
        return written(String.join("", lines));
    }

    /** The real edition, as a later one that overwrites one commissioner. */
    private Path withCommissioner(String commissioner) {
        try {
            var text = Files.readString(RealFiles.require("epraccur-2019-11.csv"));
            var line =
                    text.lines().filter(l -> l.startsWith("\"H82044\"")).findFirst().orElseThrow();
            return written(
                    text.replace(
                            line,
                            line.replace("\"09X\",\"2013", "\"" + commissioner + "\",\"2013")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path written(String text) {
        try {
            return Files.writeString(Files.createTempFile(folder, "import", ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
