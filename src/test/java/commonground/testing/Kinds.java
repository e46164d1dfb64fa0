package commonground.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The kinds that a record speaks of, within whatever it holds: values of enumerations, such as
 * {@code Stance.OBJECT}, and yes and no, such as {@code RoundClosed.everybodyAnswered false}.
 */
public final class Kinds {
    private Kinds() {}

    /** All that something of this type could speak of. */
    public static Set<String> possibleIn(Class<?> type) {
        var found = new TreeSet<String>();
        look(type, found, new HashSet<>());
        return found;
    }

    /** Those that this one speaks of. */
    public static Set<String> in(Object said) {
        var found = new TreeSet<String>();
        look(said, found);
        return found;
    }

    private static void look(Type type, Set<String> found, Set<Type> seen) {
        if (!seen.add(type)) return;
        if (type instanceof ParameterizedType of)
            for (var argument : of.getActualTypeArguments()) look(argument, found, seen);
        if (!(type instanceof Class<?> some) || !isOurs(some)) return;
        if (some.isEnum())
            for (var value : some.getEnumConstants()) found.add(name((Enum<?>) value));
        if (some.isSealed())
            for (var permitted : some.getPermittedSubclasses()) look(permitted, found, seen);
        if (some.isRecord())
            for (var part : some.getRecordComponents()) {
                if (isYesOrNo(part)) {
                    found.add(name(part, true));
                    found.add(name(part, false));
                }
                look(part.getGenericType(), found, seen);
            }
    }

    private static void look(Object said, Set<String> found) {
        if (said instanceof Enum<?> value && isOurs(value.getDeclaringClass()))
            found.add(name(value));
        if (said instanceof Collection<?> several) for (var one : several) look(one, found);
        if (!(said instanceof Record some) || !isOurs(some.getClass())) return;
        for (var part : some.getClass().getRecordComponents()) {
            var value = valueOf(part, some);
            if (isYesOrNo(part)) found.add(name(part, Boolean.TRUE.equals(value)));
            else if (value != null) look(value, found);
        }
    }

    private static Object valueOf(RecordComponent part, Record of) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isYesOrNo(RecordComponent part) {
        return part.getType() == boolean.class || part.getType() == Boolean.class;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("commonground.");
    }

    private static String name(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    private static String name(RecordComponent part, boolean value) {
        return part.getDeclaringRecord().getSimpleName() + "." + part.getName() + " " + value;
    }
}
