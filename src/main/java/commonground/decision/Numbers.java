package commonground.decision;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class Numbers extends JsonConverter<List<Integer>> {
    Numbers() {
        super(new TypeReference<>() {});
    }
}
