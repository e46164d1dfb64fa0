package commonground.access;

import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The access module without the ledger and the features, on a database of its own. */
@EnableAutoConfiguration(
        excludeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration",
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
            "org.axonframework.springboot.autoconfig.ObjectMapperAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonDbSchedulerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration"
        })
@ComponentScan(
        basePackages = {"commonground.access", "commonground.web"},
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(
                    type = FilterType.CUSTOM,
                    classes = AutoConfigurationExcludeFilter.class),
            // chooses a moment, and there is no record to choose one of
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "commonground.web.MomentPage")
        })
class AccessAlone {
    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    KnownPractices practices() {
        var names =
                Map.of(
                        Somebody.ELM_PARK, "Elm Park Surgery",
                        Somebody.MILL_ROAD, "Mill Road Practice");
        return codes ->
                codes.stream()
                        .distinct()
                        .filter(names::containsKey)
                        .collect(Collectors.toMap(code -> code, names::get));
    }

    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder().build();
    }
}
