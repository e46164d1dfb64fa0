package commonground.access;

import commonground.web.ContentSecurityPolicy;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The ways in: pages with a session, the API with a password at each request, calendars with a
 * secret in the address. Whatever is not named here asks for somebody who has signed in.
 */
@Configuration(proxyBeanMethods = false)
class Doors {
    private static final String[] STATIC = {
        "/govuk/**", "/moj/**", "/lib/**", "/assets/**", "/cg.css", "/*.js", "/favicon*"
    };
    private static final String[] OPEN = {
        "/sign-in",
        "/sign-in/as/*",
        "/setup/*",
        "/invitation/*",
        "/help",
        "/error",
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/actuator/health",
        "/actuator/health/**"
    };
    private static final String CALENDAR = "/calendar/{token}.ics";
    private static final String NO_DEVICES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http, ApiProblems problems) throws Exception {
        http.securityMatcher("/api/**")
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(Doors::fromAnotherSite)
                                .denyAll()
                                .anyRequest()
                                .authenticated())
                .headers(Doors::headers)
                .addFilterAfter(new ActingFilter(), AuthorizationFilter.class);
        return http.build();
    }

    /**
     * Calendars that read for somebody: the address is the secret, and nothing else that a browser
     * has is looked at. Left open by that secret alone are reads of this one shape of address.
     */
    @Bean
    @Order(2)
    SecurityFilterChain calendarDoor(HttpSecurity http) throws Exception {
        var paths = PathPatternRequestMatcher.withDefaults();
        http.securityMatcher(
                        new OrRequestMatcher(
                                paths.matcher(HttpMethod.GET, CALENDAR),
                                paths.matcher(HttpMethod.HEAD, CALENDAR)))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(Doors::headers);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pagesDoor(HttpSecurity http, ToSignIn toSignIn, People people, Clock clock)
            throws Exception {
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(Customizer.withDefaults())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(toSignIn).accessDeniedHandler(denied(toSignIn)))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(STATIC)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .authenticated())
                .headers(Doors::headers)
                .addFilterAfter(new EndedSessions(people, clock), SecurityContextHolderFilter.class)
                .addFilterAfter(new ActingFilter(), AuthorizationFilter.class);
        return http.build();
    }

    /** A browser that keeps a Basic password would send it along for other sites' pages too. */
    private static boolean fromAnotherSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return "cross-site".equals(site) || "same-site".equals(site);
    }

    /** Without a session a form's token cannot be right: that is a session that has ended. */
    private static AccessDeniedHandler denied(ToSignIn toSignIn) {
        var forbidden = new AccessDeniedHandlerImpl();
        return (request, response, why) -> {
            if (SignedInPerson.current() == null) toSignIn.sendEnded(request, response);
            else forbidden.handle(request, response, why);
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(ContentSecurityPolicy.VALUE))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(o -> o.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(r -> r.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(
                        new DelegatingRequestMatcherHeaderWriter(
                                new NegatedRequestMatcher(assets()),
                                new CacheControlHeadersWriter()));
    }

    private static RequestMatcher assets() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(STATIC).map(path -> (RequestMatcher) paths.matcher(path)).toList());
    }
}
