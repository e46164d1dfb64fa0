package commonground.access;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are hashed: with Argon2id. Parameters: OWASP Password Storage Cheat Sheet (19 MiB,
 * 2 iterations, 1 lane). Each hash names its way, so that a later one can be used beside it.
 */
@Configuration(proxyBeanMethods = false)
class Argon2id {
    private static final int MEMORY_KIB = 19 * 1024;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2id",
                Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2)));
    }
}
