package commonground.listening;

import commonground.kernel.PracticeCode;
import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class PracticesThere extends JsonConverter<List<PracticeCode>> {
    PracticesThere() {
        super(new TypeReference<>() {});
    }
}
