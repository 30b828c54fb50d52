package coop.quitus.ui;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// The pages of `ui` alone: no room, no database, every door open. It is no `@Configuration`, so
/// that the house, which looks for those, does not take it in.
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan(basePackageClasses = Frame.class)
class UiSite {

    /// Named beside a test's configuration, it tells Spring that no other site is asked for.
    static class Alone {}

    @Bean
    SecurityFilterChain everyDoorOpen(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
    }
}
