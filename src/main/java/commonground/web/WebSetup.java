package commonground.web;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebSetup implements WebMvcConfigurer {
    /** What browsers fetch besides pages. */
    private static final List<String> FOLDERS = List.of("assets", "govuk", "moj", "lib");

    private final ObjectProvider<ErrorAnswers> errors;

    WebSetup(ObjectProvider<ErrorAnswers> errors) {
        this.errors = errors;
    }

    /**
     * Instead of Spring Boot's own, which look through the whole class path for every link of a
     * page that leads to no file. Addresses carry a hash of the content, so a browser may keep it
     * for good.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var folder : FOLDERS)
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
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
