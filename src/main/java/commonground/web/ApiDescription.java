package commonground.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String TEXT =
            """
            Everything the pages can do, for programs.

            **Commands** answer with the thing's version (`ETag`) and the place in the record of what they left \
            behind (`Ledger-Position`). A command on something that exists names the version you have read in \
            `If-Match`; if somebody has changed it since, it is refused with 412, and `changes` tells what they did. \
            Taking a position names the number of the wording instead. The same command sent twice records nothing the second time.

            **Creating** takes an `id` (a UUID) that you may choose, so that a request whose answer was lost can be \
            sent again: if the first one arrived, the second is answered with 409 and `exists-already`.

            **Reads** take `at=` for any earlier moment, and `after=` to wait for what you have just recorded.

            **When it happened**: a command may carry `happenedOn`, the date it happened on if that is not today.

            **Errors** are problem documents (RFC 9457). `type` names the problem for good; `errors` says which fields \
            have to change. Whatever is refused has recorded nothing.
            """;

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Common Ground").version("1").description(TEXT));
    }
}
