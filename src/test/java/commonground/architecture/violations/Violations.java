package commonground.architecture.violations;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that must not be; the rules are shown to refuse it. */
@SuppressWarnings({"unused", "JavaUtilDate"})
class Violations {
    static class LooksAtTheWall {
        Instant now = Instant.now();
    }

    static class LooksAtAnOldWall {
        Date now = new Date();
    }

    @TestComponent
    @Aggregate
    static class DecidesByLot {
        String lot() {
            return UUID.randomUUID().toString();
        }
    }

    abstract static class LooksUp implements View<String> {
        JdbcTemplate jdbc;

        @Override
        public Optional<String> key(Recorded<?> event) {
            return Optional.empty();
        }

        @Override
        public Version<String> version(VersionId id, long to, String row) {
            return null;
        }
    }

    static class Reckoner {
        String of(HttpServletRequest request) {
            return request.getRequestURI();
        }
    }

    static class Injected {
        @Autowired JdbcTemplate jdbc;
    }
}
