package commonground;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
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
            for (var field : type.getDeclaredFields())
                if (Modifier.isFinal(field.getModifiers())
                        && !Modifier.isStatic(field.getModifiers())) forgotten.add(field);
        }
        assertThat(forgotten).isEmpty();
    }
}
