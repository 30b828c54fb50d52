package coop.quitus.database.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens transactions and tells each whose rows it may touch.
final class Doorkeeping implements Tenancy {

    private static final String TENANT = "app.tenant";

    private static final String STAY = "app.page";

    private final Door writing;
    private final Door reading;
    private final Door across;

    Doorkeeping(
            JdbcTransactionManager transactions,
            JdbcTransactionManager readerTransactions,
            JdbcClient sql,
            JdbcClient readerJdbc) {
        this.writing = new Door(transactions, sql, TENANT, false);
        this.reading = new Door(transactions, sql, TENANT, true);
        this.across = new Door(readerTransactions, readerJdbc, "app.association", true);
    }

    @Override
    public <T> T within(CooperativeId cooperative, Supplier<T> work) {
        restNowhere();
        return writing.pass(cooperative.value(), work);
    }

    @Override
    public <T> T reading(CooperativeId cooperative, Supplier<T> work) {
        Stay stay = stay();
        return stay == null
                ? reading.pass(cooperative.value(), work)
                : stay.reading(cooperative.value(), work);
    }

    @Override
    public <T> T onePage(Supplier<T> page) {
        if (stay() != null) {
            return page.get();
        }
        var stay = new Stay(reading);
        TransactionSynchronizationManager.bindResource(STAY, stay);
        try {
            return page.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(STAY);
            stay.leave();
        }
    }

    /// Nobody waits for a connection with another at rest in the hand.
    private static void restNowhere() {
        Stay stay = stay();
        if (stay != null) {
            stay.leaveAtRest();
        }
    }

    private static @Nullable Stay stay() {
        return (@Nullable Stay) TransactionSynchronizationManager.getResource(STAY);
    }

    @Override
    public <T> T across(AssociationId association, Supplier<T> work) {
        restNowhere();
        return across.pass(association.value(), work);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T once(Record question, Supplier<T> answer) {
        var worn = (@Nullable Badge) TransactionSynchronizationManager.getResource(TENANT);
        if (worn == null || !worn.readOnly) {
            return answer.get();
        }
        var known = (@Nullable T) worn.known.get(question);
        if (known == null) {
            known = answer.get();
            worn.known.put(question, known);
        }
        return known;
    }

    /// Whose rows the running transaction of a pool may touch.
    ///
    /// @param known what it was already asked ([Tenancy#once])
    private record Badge(long whose, boolean readOnly, Map<Record, Object> known) {}

    private static final class Door {

        private final JdbcTransactionManager transactions;
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
            this.transactions = transactions;
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
            refuseNobodys();
            try {
                return Objects.requireNonNull(
                        template.execute(status -> {
                            enter(whose);
                            return work.get();
                        }));
            } finally {
                // Inside a transaction of another pool, its synchronizations outlive this one.
                takeOff(setting);
            }
        }

        private void refuseNobodys() {
            if (TransactionSynchronizationManager.hasResource(pool)) {
                throw new IllegalStateException("this transaction belongs to nobody, or is over");
            }
        }

        /// A statement of its own, before any other: a validated number takes no parameter (rule
        /// R7).
        private void enter(long whose) {
            sql.sql("SET LOCAL " + setting + " = '" + whose + "'").update();
            wear(setting, new Badge(whose, readOnly, new HashMap<>()));
        }

        TransactionStatus open(long whose) {
            refuseNobodys();
            TransactionStatus status = transactions.getTransaction(template);
            try {
                enter(whose);
                return status;
            } catch (RuntimeException fault) {
                transactions.rollback(status);
                throw fault;
            }
        }

        void close(TransactionStatus status) {
            transactions.commit(status);
        }
    }

    /// A page being drawn, and the transaction that its last reading left open.
    private static final class Stay {

        private final Door door;
        private @Nullable TransactionStatus left;
        private long whose;
        private int inside;

        Stay(Door door) {
            this.door = door;
        }

        <T> T reading(long cooperative, Supplier<T> work) {
            if (inside == 0) {
                if (left != null && whose != cooperative) {
                    leave();
                }
                if (left == null) {
                    left = door.open(cooperative);
                    whose = cooperative;
                }
            }
            inside++;
            boolean read = false;
            try {
                T answer = door.pass(cooperative, work);
                read = true;
                return answer;
            } finally {
                inside--;
                // What PostgreSQL refused ends its transaction.
                if (!read) {
                    leaveAtRest();
                }
            }
        }

        void leaveAtRest() {
            if (inside == 0) {
                leave();
            }
        }

        void leave() {
            if (left != null) {
                TransactionStatus status = left;
                left = null;
                door.close(status);
            }
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
                        takeOff(setting);
                    }

                    @Override
                    public void resume() {
                        TransactionSynchronizationManager.bindResource(setting, badge);
                    }

                    @Override
                    public void afterCommit() {
                        takeOff(setting);
                    }

                    @Override
                    public void afterCompletion(int status) {
                        takeOff(setting);
                    }
                });
    }

    private static void takeOff(String setting) {
        TransactionSynchronizationManager.unbindResourceIfPossible(setting);
    }
}
