package commonground;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class SnapshotsTest {
    /** A final field is not written when a snapshot is read: what it held is forgotten. */
    @Test
    void noAggregateHoldsStateInAFinalField() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        var found = scanner.findCandidateComponents("commonground");
        assertThat(found).hasSizeGreaterThan(2);
        var forgotten = new ArrayList<Field>();
        for (var aggregate : found) {
            var type = ClassUtils.resolveClassName(aggregate.getBeanClassName(), null);
            lookInto(type, forgotten);
        }
        assertThat(forgotten).isEmpty();
    }

    /** The parts that an aggregate keeps its state in are looked into as well. */
    private static void lookInto(Class<?> type, List<Field> forgotten) {
        for (var field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) continue;
            if (Modifier.isFinal(field.getModifiers())) forgotten.add(field);
            if (isPartOfTheState(field.getType())) lookInto(field.getType(), forgotten);
        }
    }

    private static boolean isPartOfTheState(Class<?> type) {
        return type.getPackageName().startsWith("commonground")
                && !type.isRecord()
                && !type.isEnum();
    }
}
