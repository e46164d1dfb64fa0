package commonground.decision;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

@Converter
class RuleColumn extends JsonConverter<Rule> {
    RuleColumn() {
        super(new TypeReference<>() {});
    }
}
