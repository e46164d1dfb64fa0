package commonground.plan;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class Sections extends JsonConverter<List<PlanSection>> {
    Sections() {
        super(new TypeReference<>() {});
    }
}
