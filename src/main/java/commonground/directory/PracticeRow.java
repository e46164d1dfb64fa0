package commonground.directory;

import commonground.kernel.PracticeCode;
import commonground.views.JsonConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * What one edition says of one practice, until a later edition says otherwise.
 *
 * @param listed false where the edition does not list it any more; it then says nothing else
 * @param searched everything a search looks at, in small letters
 */
@Embeddable
record PracticeRow(
        PracticeCode practice,
        LocalDate edition,
        boolean listed,
        String name,
        @Enumerated(EnumType.STRING) @Nullable PracticeStatus status,
        String commissioner,
        String searched,
        @Convert(converter = DetailsAsJson.class) @Nullable PracticeDetails details) {

    static PracticeRow of(PracticeListed event) {
        var details = event.details();
        return new PracticeRow(
                event.practice(),
                event.edition(),
                true,
                details.name(),
                details.status(),
                details.commissioner(),
                searched(event.practice(), details),
                details);
    }

    static PracticeRow of(PracticeNoLongerListed event) {
        return new PracticeRow(event.practice(), event.edition(), false, "", null, "", "", null);
    }

    /** People type postcodes with and without the blank. */
    private static String searched(PracticeCode practice, PracticeDetails details) {
        return String.join(
                        " ",
                        practice.value(),
                        details.name(),
                        details.postcode(),
                        details.postcode().replace(" ", ""),
                        String.join(" ", details.address()))
                .toLowerCase(Locale.ROOT);
    }

    @Converter
    static class DetailsAsJson extends JsonConverter<PracticeDetails> {
        DetailsAsJson() {
            super(new TypeReference<>() {});
        }
    }
}
