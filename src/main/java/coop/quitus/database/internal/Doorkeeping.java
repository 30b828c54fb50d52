package coop.quitus.database.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens transactions and tells each whose rows it may touch.
final class Doorkeeping implements Tenancy {

    private static final Object TENANT = new Object();
    private static final Object ASSOCIATION = new Object();

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final TransactionTemplate across;
    private final JdbcClient sql;
    private final JdbcClient readerJdbc;

    Doorkeeping(
            PlatformTransactionManager transactions,
            PlatformTransactionManager readerTransactions,
            JdbcClient sql,
            JdbcClient readerJdbc) {
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.across = new TransactionTemplate(readerTransactions);
        this.across.setReadOnly(true);
        this.sql = sql;
        this.readerJdbc = readerJdbc;
    }

    @Override
    public <T> T within(CooperativeId cooperative, Supplier<T> work) {
        return open(writing, cooperative, work);
    }

    @Override
    public <T> T reading(CooperativeId cooperative, Supplier<T> work) {
        return open(reading, cooperative, work);
    }

    private <T> T open(TransactionTemplate template, CooperativeId cooperative, Supplier<T> work) {
        if (cooperative.equals(TransactionSynchronizationManager.getResource(TENANT))) {
            return work.get();
        }
        if (TransactionSynchronizationManager.getResource(TENANT) != null) {
            throw new IllegalStateException("this transaction belongs to another cooperative");
        }
        return Objects.requireNonNull(
                template.execute(status -> {
                    // A statement of its own, before any other: a validated number takes no
                    // parameter (rule R7).
                    sql.sql("SET LOCAL app.tenant = '" + cooperative.value() + "'").update();
                    remember(TENANT, cooperative);
                    return work.get();
                }));
    }

    @Override
    public <T> T across(AssociationId association, Supplier<T> work) {
        if (association.equals(TransactionSynchronizationManager.getResource(ASSOCIATION))) {
            return work.get();
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "reading across an association begins outside any transaction");
        }
        return Objects.requireNonNull(
                across.execute(status -> {
                    readerJdbc
                            .sql("SET LOCAL app.association = '" + association.value() + "'")
                            .update();
                    remember(ASSOCIATION, association);
                    return work.get();
                }));
    }

    private static void remember(Object what, Object whose) {
        TransactionSynchronizationManager.bindResource(what, whose);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        TransactionSynchronizationManager.unbindResourceIfPossible(what);
                    }
                });
    }
}
