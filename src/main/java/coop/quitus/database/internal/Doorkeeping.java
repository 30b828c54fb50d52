package coop.quitus.database.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens transactions and tells each whose rows it may touch.
final class Doorkeeping implements Tenancy {

    private final Door writing;
    private final Door reading;
    private final Door across;

    Doorkeeping(
            JdbcTransactionManager transactions,
            JdbcTransactionManager readerTransactions,
            JdbcClient sql,
            JdbcClient readerJdbc) {
        this.writing = new Door(transactions, sql, "app.tenant", false);
        this.reading = new Door(transactions, sql, "app.tenant", true);
        this.across = new Door(readerTransactions, readerJdbc, "app.association", true);
    }

    @Override
    public <T> T within(CooperativeId cooperative, Supplier<T> work) {
        return writing.pass(cooperative.value(), work);
    }

    @Override
    public <T> T reading(CooperativeId cooperative, Supplier<T> work) {
        return reading.pass(cooperative.value(), work);
    }

    @Override
    public <T> T across(AssociationId association, Supplier<T> work) {
        return across.pass(association.value(), work);
    }

    /// Whose rows the running transaction of a pool may touch.
    private record Badge(long whose, boolean readOnly) {}

    private static final class Door {

        private final TransactionTemplate template;
        private final DataSource pool;
        private final JdbcClient sql;
        private final String setting;
        private final boolean readOnly;

        Door(
                JdbcTransactionManager transactions,
                JdbcClient sql,
                String setting,
                boolean readOnly) {
            this.template = new TransactionTemplate(transactions);
            this.template.setReadOnly(readOnly);
            this.pool = Objects.requireNonNull(transactions.getDataSource());
            this.sql = sql;
            this.setting = setting;
            this.readOnly = readOnly;
        }

        <T> T pass(long whose, Supplier<T> work) {
            var worn = (@Nullable Badge) TransactionSynchronizationManager.getResource(setting);
            if (worn != null) {
                if (worn.whose != whose) {
                    throw new IllegalStateException("this transaction belongs to another tenant");
                }
                if (worn.readOnly && !readOnly) {
                    throw new IllegalStateException("this transaction was opened to read only");
                }
                return work.get();
            }
            if (TransactionSynchronizationManager.hasResource(pool)) {
                throw new IllegalStateException("this transaction belongs to nobody, or is over");
            }
            return Objects.requireNonNull(
                    template.execute(status -> {
                        // A statement of its own, before any other: a validated number takes no
                        // parameter (rule R7).
                        sql.sql("SET LOCAL " + setting + " = '" + whose + "'").update();
                        wear(setting, new Badge(whose, readOnly));
                        return work.get();
                    }));
        }
    }

    /// Put on with the transaction, put away while another one runs in between, taken off as soon
    /// as it is committed: what comes after is not written by it any more.
    private static void wear(String setting, Badge badge) {
        TransactionSynchronizationManager.bindResource(setting, badge);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public int getOrder() {
                        return Ordered.HIGHEST_PRECEDENCE;
                    }

                    @Override
                    public void suspend() {
                        takeOff();
                    }

                    @Override
                    public void resume() {
                        TransactionSynchronizationManager.bindResource(setting, badge);
                    }

                    @Override
                    public void afterCommit() {
                        takeOff();
                    }

                    @Override
                    public void afterCompletion(int status) {
                        takeOff();
                    }

                    private void takeOff() {
                        TransactionSynchronizationManager.unbindResourceIfPossible(setting);
                    }
                });
    }
}
