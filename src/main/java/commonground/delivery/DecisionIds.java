package commonground.delivery;

import commonground.kernel.DecisionId;
import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class DecisionIds extends JsonConverter<List<DecisionId>> {
    DecisionIds() {
        super(new TypeReference<>() {});
    }
}
