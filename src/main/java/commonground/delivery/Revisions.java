package commonground.delivery;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class Revisions extends JsonConverter<List<Revision>> {
    Revisions() {
        super(new TypeReference<>() {});
    }
}
