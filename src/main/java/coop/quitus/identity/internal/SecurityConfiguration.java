package coop.quitus.identity.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;

/// What stands before every page: who is there, and that a form was ours. Who may open what is said
/// by the table of rights alone ([RightsGuard]).
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain door(HttpSecurity http, SessionCookie sessions) {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(tokens())
                                .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                // A page of accounts is kept by no shared browser; files under /statique say
                // otherwise themselves. The other headers are those of `ui`.
                .headers(headers ->
                        headers.defaultsDisabled()
                                .cacheControl(cache -> {})
                                .httpStrictTransportSecurity(strict -> {})
                                .frameOptions(frames -> frames.sameOrigin()))
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /// The token is in a cookie no script reads, and masked anew in each form.
    private static CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("jeton");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
