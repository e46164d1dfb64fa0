package commonground.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import commonground.kernel.Moment;
import commonground.kernel.Refusal;
import commonground.ledger.Ledger;
import commonground.views.Moments;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.filter.OncePerRequestFilter;

/** The pages' surroundings alone, without a ledger: anybody may come, and signs in as a manager. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackages = "commonground.web")
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class WebApp {
    static final Instant FIRST = Instant.parse("2016-09-05T08:00:00Z");
    static final Instant PAST = Instant.parse("2018-02-01T09:00:00Z");
    static final Moment NOW = new Moment(40, Instant.parse("2018-06-14T08:00:00Z"), true, "");

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives(ContentSecurityPolicy.VALUE)))
                .build();
    }

    /** The record reaches from entry 1, of 5 September 2016, to entry 40. */
    @Bean
    Ledger ledger() {
        var ledger = mock(Ledger.class);
        when(ledger.recordedAt(1)).thenReturn(Optional.of(FIRST));
        return ledger;
    }

    @Bean
    Moments moments() {
        var moments = mock(Moments.class);
        when(moments.now()).thenReturn(NOW);
        when(moments.at(any())).thenAnswer(call -> at(call.getArgument(0)));
        return moments;
    }

    private static Moment at(String asked) {
        if (asked == null) return NOW;
        if (asked.matches("\\d+")) {
            var position = Long.parseLong(asked);
            if (position > 40)
                throw Refusal.invalid("at", "moment.position-not-reached", position, 40);
            return new Moment(position, PAST, false, asked);
        }
        var date = LocalDate.parse(asked.substring(0, 10));
        if (date.isAfter(NOW.date())) throw Refusal.invalid("at", "moment.in-the-future");
        var instant = date.atTime(9, 0).atZone(Moment.LONDON).toInstant();
        return new Moment(instant.isBefore(FIRST) ? 0 : 7, instant, false, asked);
    }

    @Bean
    WhoIsSignedIn manager() {
        return () -> new SignedIn("Ruth Calder", "Locality manager", null, true);
    }

    @Bean
    OncePerRequestFilter moment() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(
                    HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                var moment = at(request.getParameter("at"));
                try {
                    moment.<Void, Exception>read(() -> {
                        chain.doFilter(request, response);
                        return null;
                    });
                } catch (RuntimeException | ServletException | IOException e) {
                    throw e;
                } catch (Exception e) {
                    throw new ServletException(e);
                }
            }
        };
    }
}
