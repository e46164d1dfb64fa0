package commonground.delivery;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class ReopenedColumn extends JsonConverter<List<Reopened>> {
    ReopenedColumn() {
        super(new TypeReference<>() {});
    }
}
