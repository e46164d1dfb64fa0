package commonground.ledger;

import commonground.kernel.EventName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Which Java type an event's stored name stands for today. */
public final class EventNames {
    private final Map<String, Class<?>> byName = new TreeMap<>();
    private final Map<Class<?>, EventName> byType = new HashMap<>();

    /** All types marked with {@link EventName} under the product's packages. */
    public static EventNames scanned() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(EventName.class));
        var names = new EventNames();
        for (var found : scanner.findCandidateComponents("commonground")) {
            names.add(ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
        }
        return names;
    }

    private void add(Class<?> type) {
        var name = java.util.Objects.requireNonNull(type.getAnnotation(EventName.class));
        var taken = byName.put(name.value(), type);
        if (taken != null)
            throw new IllegalStateException(name.value() + " names both " + taken + " and " + type);
        byType.put(type, name);
    }

    EventName nameOf(Class<?> type) {
        var name = byType.get(type);
        if (name == null)
            throw new IllegalStateException(type + " has no @EventName, so it cannot be recorded");
        return name;
    }

    Class<?> typeOf(String name) {
        var type = byName.get(name);
        if (type == null) throw new IllegalStateException("no event is called " + name);
        return type;
    }

    boolean knows(Class<?> type) {
        return byType.containsKey(type);
    }

    boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** All event types there are. */
    public Collection<Class<?>> types() {
        return byName.values();
    }
}
