package commonground.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the address of an empty PostgreSQL database; one server serves all tests. */
public class FreshPostgres implements ParameterResolver {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Where the database is; the user is {@code postgres}, without a password. */
    public record Address(String url) {}

    private record Server(EmbeddedPostgres postgres) implements AutoCloseable {
        static Server started() {
            try {
                return new Server(RealPostgres.start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Address newDatabase() throws SQLException {
            var name = "fresh" + DATABASES.incrementAndGet();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return new Address(postgres.getJdbcUrl("postgres", name));
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Address.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        try {
            return test.getRoot()
                    .getStore(Namespace.create(FreshPostgres.class))
                    .computeIfAbsent(Server.class, key -> Server.started(), Server.class)
                    .newDatabase();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
