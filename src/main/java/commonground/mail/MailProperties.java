package commonground.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param baseUrl where people reach the product: links in mails begin with it
 * @param from whom mails come from
 */
@Validated
@ConfigurationProperties("commonground.mail")
record MailProperties(
        @DefaultValue("http://localhost:8080")
                @NotBlank
                @Pattern(regexp = "https?://[^/?#\\s]+(/[^?#\\s]*[^/?#\\s])?")
                String baseUrl,
        @DefaultValue("common-ground@localhost") @NotBlank @Email String from) {}
