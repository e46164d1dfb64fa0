package commonground.decision;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

@Converter
class ParticularsColumn extends JsonConverter<Particulars> {
    ParticularsColumn() {
        super(new TypeReference<>() {});
    }
}
