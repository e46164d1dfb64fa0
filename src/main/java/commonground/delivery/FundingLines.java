package commonground.delivery;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class FundingLines extends JsonConverter<List<FundingLine>> {
    FundingLines() {
        super(new TypeReference<>() {});
    }
}
