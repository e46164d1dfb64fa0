package commonground.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names what a programme means to deliver, for good; a programme has one plan of it. */
public record DeliveryId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeliveryId {
        value = Identifiers.wellFormed(value, "delivery.unknown");
    }

    public static DeliveryId of(ProgrammeId programme) {
        return new DeliveryId("delivery-" + programme);
    }

    @Override
    public String toString() {
        return value;
    }
}
