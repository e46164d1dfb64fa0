package commonground.listening;

import commonground.kernel.MeetingId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing a practice said, in the words that hold.
 *
 * @param number its place among those of its meeting, from 1
 * @param version which of its words these are; 1 as first written down
 * @param words empty where the reader may not see them yet: {@link #isWithheld}
 * @param heardOn the date of the meeting
 * @param asOf the meeting's version that these words made
 */
@Embeddable
public record StatementRow(
        StatementId statement,
        MeetingId meeting,
        ProgrammeId programme,
        PracticeCode practice,
        int number,
        int version,
        String words,
        @Convert(converter = Themes.class) List<Theme> themes,
        @Column(name = "heard_on") LocalDate heardOn,
        @Column(name = "as_of") long asOf) {

    /** Whether the words were ever put into others. */
    public boolean isCorrected() {
        return version > 1;
    }

    /**
     * Whether the words are kept from this reader: until a practice has confirmed them they are
     * seen by itself, by who listened, and by who audits.
     */
    public boolean isWithheld() {
        return words.isEmpty();
    }

    StatementRow withheld() {
        return with(version, "", themes, asOf);
    }

    StatementRow inWords(int newVersion, String newWords, long sequence) {
        return with(newVersion, newWords, themes, sequence);
    }

    StatementRow about(List<Theme> newThemes) {
        return with(version, words, newThemes, asOf);
    }

    /** The date of its meeting may have been corrected. */
    StatementRow heardAt(LocalDate date) {
        return date.equals(heardOn)
                ? this
                : new StatementRow(
                        statement, meeting, programme, practice, number, version, words, themes,
                        date, asOf);
    }

    private StatementRow with(
            int newVersion, String newWords, List<Theme> newThemes, long sequence) {
        return new StatementRow(
                statement,
                meeting,
                programme,
                practice,
                number,
                newVersion,
                newWords,
                newThemes,
                heardOn,
                sequence);
    }
}
