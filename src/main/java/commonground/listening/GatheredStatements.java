package commonground.listening;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class GatheredStatements extends JsonConverter<List<GatheredStatement>> {
    GatheredStatements() {
        super(new TypeReference<>() {});
    }
}
