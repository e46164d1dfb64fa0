package commonground.listening;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class AloneAnswers extends JsonConverter<List<AloneAnswer>> {
    AloneAnswers() {
        super(new TypeReference<>() {});
    }
}
