package commonground.delivery;

import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class Attestations extends JsonConverter<List<Attestation>> {
    Attestations() {
        super(new TypeReference<>() {});
    }
}
