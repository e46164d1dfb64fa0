package commonground.directory.ods;

import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code epraccur.csv}, without the telephone number.
 *
 * @param status A active, C closed, D dormant, P proposed
 * @param commissioner code, or empty
 * @param joined when it joined this commissioner; {@code left} when it left it
 * @param setting prescribing setting; 4 is a GP practice
 */
public record PracticeLine(
        PracticeCode practice,
        String name,
        List<String> address,
        String postcode,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        String status,
        String commissioner,
        @Nullable LocalDate joined,
        @Nullable LocalDate left,
        String setting) {}
