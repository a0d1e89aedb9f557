package nl.inburgeringsportaal.toegang.internal;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import nl.inburgeringsportaal.base.KalePagina;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Four doors: the API (no session, problem+json), calendars (a secret address), the screens, and the scripts of some of
 * them. Who knocks is checked by the identity provider; only the demo start brings a {@link UserDetailsService} and
 * with it passwords.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class Beveiliging {
  /** What the API answers without a login. */
  private static final String[] OPENBAAR = {"/api/v1/openapi.json", "/api/v1/keurmerken"};

  /** Each call of a service would be timed twice more, for figures that nobody asks for. */
  @Bean
  SecurityObservationSettings metingen() {
    return SecurityObservationSettings.noObservations();
  }

  /**
   * What pages that go on without a connection ask and send (a session of the leerbaarheidstoets, a visit to a
   * taalschool): with the session of the screens and their proof against forged requests, but with answers for a
   * script. Who is logged out is told so and sent nowhere, since the page keeps what was tapped; no header asks the
   * browser for a password.
   */
  @Bean
  @Order(0)
  SecurityFilterChain bladen(
      HttpSecurity http, ApiFouten fouten, ObjectProvider<UserDetailsService> demo, ObjectProvider<Oidcdeur> oidc)
      throws Exception {
    http.securityMatcher("/api/afname/**", "/api/bezoek/**")
        .headers(new Antwoordkoppen())
        .authorizeHttpRequests(regels -> regels.anyRequest().authenticated())
        .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(fout -> fout.authenticationEntryPoint(fouten::zonderVraag).accessDeniedHandler(fouten));
    if (demo.getIfAvailable() != null) {
      http.httpBasic(basic -> basic.authenticationEntryPoint(fouten::zonderVraag));
    }
    oidc.ifAvailable(deur -> deur.bewaak(http));
    return http.build();
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(
      HttpSecurity http,
      ApiFouten fouten,
      ObjectProvider<UserDetailsService> demo,
      ObjectProvider<JwtDecoder> bewijzen,
      ApiAanmelding apiAanmelding,
      @Value("${portaal.limiet.anoniem:120}") int anoniemPerMinuut,
      @Value("${portaal.limiet.mislukt:10}") int misluktPerMinuut)
      throws Exception {
    http.securityMatcher("/api/**")
        .headers(new Antwoordkoppen())
        .authorizeHttpRequests(
            regels -> regels.requestMatchers(HttpMethod.GET, OPENBAAR).permitAll()
                .anyRequest().authenticated())
        .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterBefore(
            new Aanroeplimiet(fouten, anoniemPerMinuut, misluktPerMinuut), BasicAuthenticationFilter.class)
        .exceptionHandling(fout -> fout.authenticationEntryPoint(fouten).accessDeniedHandler(fouten));
    if (demo.getIfAvailable() != null) {
      http.httpBasic(basic -> basic.authenticationEntryPoint(fouten));
    }
    if (bewijzen.getIfAvailable() != null) {
      http.oauth2ResourceServer(
          server ->
              server
                  .authenticationEntryPoint(fouten)
                  .accessDeniedHandler(fouten)
                  .jwt(jwt -> jwt.jwtAuthenticationConverter(apiAanmelding)));
    }
    return http.build();
  }

  /** Calendar programs: no session and no login, the address is the proof. */
  @Bean
  @Order(2)
  SecurityFilterChain agendas(
      HttpSecurity http, KalePagina kalePagina, @Value("${portaal.limiet.agenda:60}") int perMinuut)
      throws Exception {
    http.securityMatcher("/agenda/*")
        .headers(new Antwoordkoppen())
        .addFilterAfter(new Bezoeklimiet(kalePagina, perMinuut), HeaderWriterFilter.class)
        .authorizeHttpRequests(regels -> regels.anyRequest().permitAll())
        .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable);
    return http.build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain schermen(
      HttpSecurity http,
      ObjectProvider<UserDetailsService> demo,
      ObjectProvider<Oidcdeur> oidc,
      KalePagina kalePagina,
      @Value("${portaal.limiet.bezoek:300}") int bezoekenPerMinuut)
      throws Exception {
    http.addFilterAfter(new Bezoeklimiet(kalePagina, bezoekenPerMinuut), HeaderWriterFilter.class);
    http.authorizeHttpRequests(
            regels ->
                regels
                    // What went wrong is told to everybody; whether he might ask was decided before.
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/actuator/health/**", "/portaal/**", "/aura/**", "/favicon.svg")
                    .permitAll()
                    .requestMatchers(Identiteitsadressen.ANDER_ACCOUNT)
                    .permitAll())
        .headers(new Antwoordkoppen());
    boolean metWachtwoord = demo.getIfAvailable() != null;
    oidc.ifAvailable(deur -> deur.open(http));
    http.with(
        VaadinSecurityConfigurer.vaadin(),
        vaadin -> {
          // What no rule names is for who is logged in; an address that does not exist then gets our own page.
          vaadin.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated);
          if (metWachtwoord) {
            vaadin.loginView("/inloggen", "/inloggen?afgemeld");
          } else {
            vaadin.oauth2LoginPage("/inloggen", "{baseUrl}/inloggen?afgemeld");
          }
        });
    return http.build();
  }
}
