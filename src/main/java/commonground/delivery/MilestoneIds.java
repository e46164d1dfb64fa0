package commonground.delivery;

import commonground.kernel.MilestoneId;
import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class MilestoneIds extends JsonConverter<List<MilestoneId>> {
    MilestoneIds() {
        super(new TypeReference<>() {});
    }
}
