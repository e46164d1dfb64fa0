package commonground.directory;

import commonground.kernel.PracticeCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How many patients a practice had on the day of an extract. */
@Embeddable
record ListSizeRow(
        PracticeCode practice, @Column(name = "extract_on") LocalDate extract, int patients) {}
