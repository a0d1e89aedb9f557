package nl.inburgeringsportaal.toegang.internal;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Keycloak as this portal uses it: the client, how tokens are checked, how long an answer may take. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("portaal.identiteit.uitgever")
@EnableConfigurationProperties(Identiteitsinstellingen.class)
class Identiteitsprovider {

  /** Name of the one registration; it stands in the addresses that Keycloak has been told of. */
  static final String REGISTRATIE = "portaal";

  /** Clocks of two machines may differ this much. */
  private static final Duration KLOKVERSCHIL = Duration.ofSeconds(60);

  private static final Duration VERBINDEN = Duration.ofSeconds(3);
  private static final Duration ANTWOORDEN = Duration.ofSeconds(10);

  private final Identiteitsinstellingen instellingen;

  Identiteitsprovider(Identiteitsinstellingen instellingen) {
    this.instellingen = instellingen;
  }

  @Bean
  ClientRegistrationRepository registraties() {
    return new InMemoryClientRegistrationRepository(
        ClientRegistration.withRegistrationId(REGISTRATIE)
            .clientId(instellingen.client())
            .clientSecret(instellingen.geheim())
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
            .scope("openid")
            .userNameAttributeName(IdTokenClaimNames.SUB)
            .issuerUri(instellingen.uitgever())
            .authorizationUri(instellingen.adres("auth"))
            .tokenUri(instellingen.internAdres("token"))
            .jwkSetUri(instellingen.internAdres("certs"))
            .providerConfigurationMetadata(Map.of("end_session_endpoint", instellingen.adres("logout")))
            .build());
  }

  /** Tokens live and die with the session; nothing of them is kept elsewhere. */
  @Bean
  OAuth2AuthorizedClientRepository bewijzenInDeSessie() {
    return new HttpSessionOAuth2AuthorizedClientRepository();
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> bewijsVoorCode() {
    RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(tokenvrager());
    return client;
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> nieuwBewijs() {
    RestClientRefreshTokenTokenResponseClient client = new RestClientRefreshTokenTokenResponseClient();
    client.setRestClient(tokenvrager());
    return client;
  }

  @Bean
  JwtDecoderFactory<ClientRegistration> aanmeldbewijzen(ClientRegistrationRepository registraties) {
    OidcIdTokenValidator controle = new OidcIdTokenValidator(registraties.findByRegistrationId(REGISTRATIE));
    controle.setClockSkew(KLOKVERSCHIL);
    NimbusJwtDecoder lezer = sleutels();
    lezer.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
    lezer.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(KLOKVERSCHIL), controle));
    return registratie -> lezer;
  }

  @Bean
  Providercontrole providercontrole() {
    return new Providercontrole(instellingen);
  }

  /** It has its place among the filters of Spring Security, and none outside them. */
  @Bean
  FilterRegistrationBean<Providercontrole> nietOveral(Providercontrole controle) {
    FilterRegistrationBean<Providercontrole> geen = new FilterRegistrationBean<>(controle);
    geen.setEnabled(false);
    return geen;
  }

  @Bean
  JwtDecoder apibewijzen() {
    NimbusJwtDecoder lezer = sleutels();
    OAuth2TokenValidator<Jwt> uitgever = new JwtIssuerValidator(instellingen.uitgever());
    OAuth2TokenValidator<Jwt> doelgroep =
        new JwtClaimValidator<Object>(
            JwtClaimNames.AUD,
            aud -> aud instanceof Iterable<?> namen && bevat(namen, instellingen.doelgroep()));
    lezer.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(KLOKVERSCHIL), uitgever, doelgroep));
    return lezer;
  }

  private static boolean bevat(Iterable<?> namen, String naam) {
    for (Object deel : namen) {
      if (naam.equals(deel)) {
        return true;
      }
    }
    return false;
  }

  /** Reads the provider's keys again when a token has been signed with one that is not known yet. */
  private NimbusJwtDecoder sleutels() {
    return NimbusJwtDecoder.withJwkSetUri(instellingen.internAdres("certs"))
        .restOperations(new RestTemplate(verbindingen()))
        .build();
  }

  private static RestClient tokenvrager() {
    return RestClient.builder()
        .requestFactory(verbindingen())
        .configureMessageConverters(
            soorten ->
                soorten
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }

  private static SimpleClientHttpRequestFactory verbindingen() {
    SimpleClientHttpRequestFactory verbindingen = new SimpleClientHttpRequestFactory();
    verbindingen.setConnectTimeout(VERBINDEN);
    verbindingen.setReadTimeout(ANTWOORDEN);
    return verbindingen;
  }
}
