package commonground.listening;

import commonground.kernel.PersonId;
import commonground.views.JsonConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class PersonIds extends JsonConverter<List<PersonId>> {
    PersonIds() {
        super(new TypeReference<>() {});
    }
}
