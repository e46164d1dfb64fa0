package commonground.reminder;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import commonground.ledger.OneWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {
    @Bean
    Mornings mornings(ReminderProperties properties) {
        return new Mornings(properties.hour());
    }

    /** The application's time decides when something is due. */
    @Bean
    @ConditionalOnMissingBean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    DbSchedulerCustomizer schedulerWritesInTurn(OneWriter oneWriter, DataSource database) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<DataSource> dataSource() {
                return Optional.of(oneWriter.inTurn(database));
            }
        };
    }

    @Bean
    SmartInitializingSingleton whatFallsDueIsStamped(
            DeadlineManager alarms, List<CorrelationDataProvider> carried, Clock clock) {
        return () -> {
            alarms.registerHandlerInterceptor(new Stamped(clock));
            alarms.registerHandlerInterceptor(new CorrelationDataInterceptor<>(carried));
        };
    }
}
