package commonground.decision;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

@Converter
class ResultColumn extends JsonConverter<Result> {
    ResultColumn() {
        super(new TypeReference<>() {});
    }
}
