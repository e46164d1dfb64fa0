package commonground.delivery;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class Readings extends JsonConverter<List<Reading>> {
    Readings() {
        super(new TypeReference<>() {});
    }
}
