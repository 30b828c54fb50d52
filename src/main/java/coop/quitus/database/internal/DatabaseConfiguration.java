package coop.quitus.database.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import coop.quitus.database.DataDirectory;
import coop.quitus.database.EmbeddedPostgres;
import coop.quitus.database.HouseSecrets;
import coop.quitus.database.Migrations;
import coop.quitus.database.Server;
import coop.quitus.database.Servers;
import coop.quitus.database.Tenancy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// Wires the house to its database: the server, then the migrations, then the two pools.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /// More connections than the machine can serve only make each wait for the others: three a core
    /// answer more pages a second than twenty (`docs/performance.md`).
    private static final int A_FEW = Math.max(6, 3 * Runtime.getRuntime().availableProcessors());

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }

    @Bean
    DataDirectory dataDirectory(
            @Value("${quitus.data:data}") Path path, @Value("${quitus.secrets:}") String secrets) {
        var directory = new DataDirectory(path.toAbsolutePath().normalize());
        return secrets.isBlank()
                ? directory
                : new DataDirectory(directory.path(), Path.of(secrets).toAbsolutePath());
    }

    @Bean
    HouseSecrets houseSecrets(DataDirectory directory) {
        return Servers.secrets(directory);
    }

    /// Embedded, unless a server is named; a test gives its own.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "quitus.server", havingValue = "given", matchIfMissing = false)
    static class Given {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "quitus.server", havingValue = "own", matchIfMissing = true)
    static class Own {

        @Bean(destroyMethod = "close")
        Servers servers(
                DataDirectory directory,
                @Value("${quitus.db-url:${QUITUS_DB_URL:}}") String url,
                @Value("${quitus.db-user:${QUITUS_DB_USER:}}") String user,
                @Value("${quitus.db-password:${QUITUS_DB_PASSWORD:}}") String password,
                @Value("${quitus.join:false}") boolean join) {
            return url.isBlank()
                    ? Servers.embedded(
                            join
                                    ? EmbeddedPostgres.startOrJoin(directory)
                                    : EmbeddedPostgres.start(directory))
                    : Servers.remote(url, user, password, directory);
        }

        @Bean
        Server server(Servers servers) {
            Migrations.run(servers.server());
            return servers.server();
        }
    }

    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource dataSource(Server server, @Value("${quitus.pool:0}") int size) {
        HikariConfig pool =
                pool("quitus", server, server.application(), size > 0 ? size : A_FEW, false);
        // The tenant is in each condition and in each index: the plan of one is that of all, and
        // planning anew at each call would cost more than the call.
        pool.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        return new HikariDataSource(pool);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource readerDataSource(Server server, @Value("${quitus.reader-pool:4}") int size) {
        return new HikariDataSource(pool("quitus-reader", server, server.reader(), size, true));
    }

    private static HikariConfig pool(
            String name, Server server, Server.Login login, int size, boolean readOnly) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(server.url());
        pool.setUsername(login.role());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setReadOnly(readOnly);
        pool.setAutoCommit(true);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", name);
        return pool;
    }

    @Bean
    @Primary
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcTransactionManager readerTransactionManager(
            @Qualifier("readerDataSource") DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    @Primary
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(JdbcTemplate template) {
        return JdbcClient.create(template);
    }

    @Bean
    JdbcClient readerJdbc(@Qualifier("readerDataSource") DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    Tenancy tenancy(
            JdbcTransactionManager transactions,
            @Qualifier("readerTransactionManager") JdbcTransactionManager readerTransactions,
            JdbcClient sql,
            @Qualifier("readerJdbc") JdbcClient readerJdbc) {
        return new Doorkeeping(transactions, readerTransactions, sql, readerJdbc);
    }
}
