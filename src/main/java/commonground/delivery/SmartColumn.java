package commonground.delivery;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

@Converter
class SmartColumn extends JsonConverter<Smart> {
    SmartColumn() {
        super(new TypeReference<>() {});
    }
}
