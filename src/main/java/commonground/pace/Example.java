package commonground.pace;

import commonground.kernel.ProgrammeId;
import commonground.programme.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A step that a programme has taken.
 *
 * @param to the stage it led to
 * @param began when the stage before it was reached
 * @param ended when {@code to} was reached; not before {@code began}
 */
record Example(ProgrammeId programme, Stage to, LocalDate began, LocalDate ended) {
    long days() {
        return ChronoUnit.DAYS.between(began, ended);
    }
}
