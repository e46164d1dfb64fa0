package commonground.reminder;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class StepsColumn extends JsonConverter<List<Integer>> {
    StepsColumn() {
        super(new TypeReference<>() {});
    }
}
