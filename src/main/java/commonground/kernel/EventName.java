package commonground.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name an event is stored under for good, such as {@code decision.objection-raised}. Never a
 * Java name: classes may be moved and renamed, the ledger is not rewritten.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {
    /** Unique among all events, of every revision. */
    String value();

    /** Raised when the stored form changes; an upcaster then reads the older form. */
    int revision() default 1;
}
