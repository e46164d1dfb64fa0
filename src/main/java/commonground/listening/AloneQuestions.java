package commonground.listening;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class AloneQuestions extends JsonConverter<List<AloneQuestion>> {
    AloneQuestions() {
        super(new TypeReference<>() {});
    }
}
