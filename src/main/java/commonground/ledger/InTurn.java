package commonground.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Outside a transaction each statement is committed by itself, and where only one may write at a
 * time, the connection is had in turn.
 */
class InTurn extends TransactionAwareDataSourceProxy {
    private final DataSource database;
    private final @Nullable ReentrantLock turn;

    /**
     * @param turn held while a connection is out; null where many may write
     */
    InTurn(DataSource database, @Nullable ReentrantLock turn) {
        super(database);
        this.database = database;
        this.turn = turn;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (TransactionSynchronizationManager.hasResource(database)) return super.getConnection();
        return turn == null ? committing() : inTurn(turn);
    }

    private Connection inTurn(ReentrantLock lock) throws SQLException {
        lock.lock();
        try {
            return handedBack(committing(), lock);
        } catch (SQLException | RuntimeException e) {
            lock.unlock();
            throw e;
        }
    }

    private Connection committing() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(true);
        return connection;
    }

    private static Connection handedBack(Connection connection, ReentrantLock lock) {
        return (Connection)
                Proxy.newProxyInstance(
                        InTurn.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            var closing = method.getName().equals("close");
                            if (closing && connection.isClosed()) return null;
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause() == null ? e : e.getCause();
                            } finally {
                                if (closing) lock.unlock();
                            }
                        });
    }
}
