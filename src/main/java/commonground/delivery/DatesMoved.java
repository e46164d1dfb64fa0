package commonground.delivery;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class DatesMoved extends JsonConverter<List<DateMoved>> {
    DatesMoved() {
        super(new TypeReference<>() {});
    }
}
