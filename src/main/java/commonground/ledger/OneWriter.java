package commonground.ledger;

import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets one transaction at a time write, from its beginning until its commit is on the disk. H2
 * needs this to survive a kill: while one connection commits, it saves its maps one after the
 * other, and what another connection is writing meanwhile reaches the file in part and without the
 * undo log that would take it back. To survive a power cut it has to be told to force the file to
 * the disk. Transactions that only read are not held up, and PostgreSQL needs none of it.
 */
public class OneWriter implements TransactionExecutionListener {
    /**
     * Name of a transaction whose work would be done again if it were lost: it is not forced to the
     * disk by itself, only with the next one that is.
     */
    public static final String DONE_AGAIN_IF_LOST = "done again if lost";

    private final boolean needed;
    private final JdbcTemplate jdbc;
    private final ReentrantLock writing = new ReentrantLock(true);

    OneWriter(boolean needed, JdbcTemplate jdbc) {
        this.needed = needed;
        this.jdbc = jdbc;
    }

    /**
     * The database for somebody who writes outside these transactions, each statement by itself:
     * they take their turn from getting a connection until closing it. Within a transaction they
     * take part in it.
     */
    public DataSource inTurn(DataSource database) {
        return new InTurn(database, needed ? writing : null);
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (writes(transaction)) writing.lock();
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null) ended(transaction);
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        try {
            if (failure == null && writes(transaction) && hasToLast(transaction))
                jdbc.execute("checkpoint sync");
        } finally {
            ended(transaction);
        }
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        ended(transaction);
    }

    private void ended(TransactionExecution transaction) {
        if (writes(transaction)) writing.unlock();
    }

    private static boolean hasToLast(TransactionExecution transaction) {
        return !DONE_AGAIN_IF_LOST.equals(transaction.getTransactionName());
    }

    private boolean writes(TransactionExecution transaction) {
        return needed && !transaction.isReadOnly();
    }
}
