package commonground.programme;

import commonground.kernel.PracticeCode;
import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class PracticeCodes extends JsonConverter<List<PracticeCode>> {
    PracticeCodes() {
        super(new TypeReference<>() {});
    }
}
