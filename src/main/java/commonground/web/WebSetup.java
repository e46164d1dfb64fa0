package commonground.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebSetup implements WebMvcConfigurer {
    private final ObjectProvider<ErrorAnswers> errors;

    WebSetup(ObjectProvider<ErrorAnswers> errors) {
        this.errors = errors;
    }

    /** Before Spring Boot's own, which would serve the browser libraries' jars as they are. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/**").addResourceLocations("classpath:/static/none/");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PastIsReadOnly());
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        errors.ifAvailable(first -> resolvers.addFirst(first));
    }

    /**
     * There can be only one processor of that name, and Spring Security brings its own for the
     * token of forms: ours goes around it.
     */
    @Bean
    static BeanPostProcessor momentLinks() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor processor
                        ? new MomentLinks(processor)
                        : bean;
            }
        };
    }
}
