package commonground.access;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in the API's description how a client signs in. */
@Configuration(proxyBeanMethods = false)
class ApiSignInDescribed {
    private static final String NAME = "password";

    @Bean
    GlobalOpenApiCustomizer apiSignIn() {
        return api -> {
            if (api.getComponents() == null) api.setComponents(new Components());
            api.getComponents()
                    .addSecuritySchemes(
                            NAME,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("basic")
                                    .description("The email address and password of an account."));
            api.addSecurityItem(new SecurityRequirement().addList(NAME));
        };
    }
}
