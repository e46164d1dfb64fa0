package commonground.ledger;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets one transaction at a time write, from its beginning until its commit is on the disk. H2
 * needs this to survive a kill: while one connection commits, it saves its maps one after the
 * other, and what another connection is writing meanwhile reaches the file in part and without the
 * undo log that would take it back. Transactions that only read are not held up, and PostgreSQL
 * needs none of it.
 */
class OneWriter implements TransactionExecutionListener {
    private final boolean needed;
    private final ReentrantLock writing = new ReentrantLock(true);

    OneWriter(boolean needed) {
        this.needed = needed;
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
        ended(transaction);
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        ended(transaction);
    }

    private void ended(TransactionExecution transaction) {
        if (writes(transaction)) writing.unlock();
    }

    private boolean writes(TransactionExecution transaction) {
        return needed && !transaction.isReadOnly();
    }
}
