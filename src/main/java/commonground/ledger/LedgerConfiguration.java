package commonground.ledger;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {
    /**
     * Aggregates kept ready between commands, and the number of events after which a stream gets a
     * snapshot.
     */
    private static final int KEPT = 2_000;

    private static final int SNAPSHOT_AFTER = 100;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventNames eventNames() {
        return EventNames.scanned();
    }

    @Bean
    LedgerTable ledgerTable(DataSource database) throws MetaDataAccessException {
        return new LedgerTable(new JdbcTemplate(database), isPostgres(database));
    }

    @Bean
    LedgerEngine eventStorageEngine(
            LedgerTable table,
            DataSource database,
            EventNames names,
            ObjectProvider<EventUpcaster> upcasters,
            Clock clock,
            Bell bell) {
        var chain = new EventUpcasterChain(upcasters.orderedStream().toList());
        var snapshots = new SnapshotTable(new JdbcTemplate(database));
        return LedgerEngine.over(table, snapshots, EventJson.using(names), chain, clock, bell);
    }

    @Bean
    Ledger ledger(LedgerTable table, LedgerEngine engine, PlatformTransactionManager transactions) {
        return new Ledger(table, engine, new TransactionTemplate(transactions));
    }

    @Bean
    OneWriter oneWriter(DataSource database) throws MetaDataAccessException {
        return new OneWriter(!isPostgres(database), new JdbcTemplate(database));
    }

    /** On H2 there is one node, which rings its own bell. */
    @Bean
    PostgresBell postgresBell(DataSource database, Bell bell) throws MetaDataAccessException {
        return new PostgresBell(database, bell, isPostgres(database));
    }

    /** Who did it and when it happened go from the command into every event it leads to. */
    @Bean
    CorrelationDataProvider actingPerson() {
        return new SimpleCorrelationDataProvider(LedgerEngine.BY, LedgerEngine.HAPPENED_ON);
    }

    @Bean
    Cache aggregates() {
        return new AggregateCache(KEPT);
    }

    @Bean
    SnapshotTriggerDefinition snapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, SNAPSHOT_AFTER);
    }

    /**
     * One thread. What waits for it is at most one snapshot of each aggregate; dropping any would
     * leave Axon believing that it is still being taken.
     */
    @Bean(destroyMethod = "shutdown")
    ExecutorService snapshotExecutor() {
        return new ThreadPoolExecutor(
                0,
                1,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("snapshots").factory());
    }

    @Bean
    SpringAggregateSnapshotter snapshotter(
            @Lazy org.axonframework.config.Configuration axon,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            @Lazy EventStore events,
            TransactionManager transactions,
            ExecutorService snapshotExecutor) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(axon::repository)
                .eventStore(events)
                .handlerDefinition(handlers)
                .parameterResolverFactory(parameters)
                .transactionManager(transactions)
                .executor(snapshotExecutor)
                .build();
    }

    static boolean isPostgres(DataSource database) throws MetaDataAccessException {
        var name =
                JdbcUtils.<String>extractDatabaseMetaData(
                        database, java.sql.DatabaseMetaData::getDatabaseProductName);
        return DatabaseDriver.fromProductName(name) == DatabaseDriver.POSTGRESQL;
    }
}
