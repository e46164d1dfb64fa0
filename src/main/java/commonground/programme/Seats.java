package commonground.programme;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

@Converter
class Seats extends JsonConverter<Seat> {
    Seats() {
        super(new TypeReference<>() {});
    }
}
