package commonground.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole application on a real PostgreSQL 18. All tests so marked share one application: each
 * uses streams and programmes of its own.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Lane.PROCESSES)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = OnPostgres.A_KILLED_NODE_IS_MISSED_SOON)
@Import({RealPostgres.class, TestWorld.class})
public @interface OnPostgres {
    /** After four of these, and not after four of the product's. */
    String A_KILLED_NODE_IS_MISSED_SOON = "db-scheduler.heartbeat-interval=2s";
}
