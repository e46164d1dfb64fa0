package commonground.ledger;

import commonground.kernel.PracticeCode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Makes up an instance of a record, with something in every place. */
final class Sample {
    private Sample() {}

    static Object of(Class<?> type) {
        try {
            var components = type.getRecordComponents();
            var constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components)
                            .map(c -> of(c.getGenericType(), c.getName()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    private static Object of(Type type, String name) {
        if (type instanceof ParameterizedType generic) return ofGeneric(generic, name);
        var plain = (Class<?>) type;
        if (plain == String.class) return "some-" + name;
        if (plain == int.class || plain == Integer.class) return name.equals("percent") ? 60 : 3;
        if (plain == long.class || plain == Long.class) return 5L;
        if (plain == java.math.BigDecimal.class) return new java.math.BigDecimal("62.5");
        if (plain == boolean.class || plain == Boolean.class) return true;
        if (plain == LocalDate.class) return LocalDate.of(2018, 2, 1);
        if (plain == Instant.class) return Instant.parse("2018-02-01T09:00:00.123456Z");
        if (plain == PracticeCode.class) return new PracticeCode("A81001");
        if (plain.isEnum()) return plain.getEnumConstants()[0];
        return of(plain);
    }

    private static Object ofGeneric(ParameterizedType type, String name) {
        var arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom((Class<?>) type.getRawType()))
            return List.of(of(arguments[0], name));
        if (type.getRawType() == Map.class)
            return Map.of(of(arguments[0], name), of(arguments[1], name));
        throw new IllegalStateException("no sample of " + type);
    }
}
