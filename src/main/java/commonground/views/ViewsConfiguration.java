package commonground.views;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ViewsConfiguration implements WebMvcConfigurer {
    private final MomentFilter moments;

    ViewsConfiguration(MomentFilter moments) {
        this.moments = moments;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(moments);
    }
}
