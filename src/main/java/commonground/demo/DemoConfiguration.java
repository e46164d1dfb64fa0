package commonground.demo;

import commonground.kernel.Moment;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {
    @Bean
    @Primary
    ScenarioClock scenarioClock() {
        return new ScenarioClock(Clock.systemUTC(), LocalDateTime.of(2016, 9, 5, 9, 0));
    }

    /** Its clock leaps, so nothing falls due by itself: the story tells what did. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock nothingFallsDue() {
        var before = LocalDateTime.of(2016, 9, 5, 0, 0).atZone(Moment.LONDON).toInstant();
        return () -> before;
    }

    @Bean
    BeingToldPages beingTold(ScenarioClock clock) {
        return new BeingToldPages(clock);
    }

    @Bean
    ApplicationRunner tellTheStory(AshdownHeath story, BeingToldPages beingTold) {
        return arguments -> {
            story.tell();
            beingTold.toItsEnd();
        };
    }

    @Bean
    WebMvcConfigurer nobodyReadsHalfAStory(BeingToldPages beingTold) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(beingTold).excludePathPatterns("/v3/**");
            }
        };
    }
}
