package commonground.delivery;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

@Converter
class ResourceColumn extends JsonConverter<Resource> {
    ResourceColumn() {
        super(new TypeReference<>() {});
    }
}
