package commonground.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.SerializationFeature;

/**
 * Readable JSON under the events' own names; what has none (snapshots) goes under its Java name.
 */
class EventJson extends Jackson3Serializer {
    private final EventNames names;

    private EventJson(EventNames names, Jackson3Serializer.Builder builder) {
        super(builder);
        this.names = names;
    }

    static EventJson using(EventNames names) {
        return new EventJson(
                names,
                Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(json ->
                                json.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                                        .changeDefaultVisibility(
                                                v -> v.withFieldVisibility(Visibility.ANY))));
    }

    @Override
    public SerializedType typeForClass(Class type) {
        if (!names.knows(type)) return super.typeForClass(type);
        var name = names.nameOf(type);
        return new SimpleSerializedType(name.value(), Integer.toString(name.revision()));
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return names.knows(type.getName())
                ? names.typeOf(type.getName()).getName()
                : super.resolveClassName(type);
    }
}
