package nl.inburgeringsportaal.toegang.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Which tokens the API takes: signed by the provider, of its realm, for this API, and of this moment. */
class ApibewijzenTest {
  private static final String REALM = "https://inloggen.voorbeeld.example/realms/inburgeringsportaal";

  private RSAKey sleutel;
  private volatile JWKSet bekend;
  private HttpServer provider;
  private JwtDecoder lezer;

  @BeforeEach
  void start() throws IOException, JOSEException {
    sleutel = nieuw("een");
    bekend = new JWKSet(sleutel.toPublicJWK());
    provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    provider.createContext(
        "/protocol/openid-connect/certs",
        vraag -> {
          byte[] inhoud = bekend.toString().getBytes(StandardCharsets.UTF_8);
          vraag.getResponseHeaders().add("Content-Type", "application/json");
          vraag.sendResponseHeaders(200, inhoud.length);
          vraag.getResponseBody().write(inhoud);
          vraag.close();
        });
    provider.start();
    String intern = "http://127.0.0.1:" + provider.getAddress().getPort();
    lezer =
        new Identiteitsprovider(new Identiteitsinstellingen(REALM, intern, "portaal", "geheim", "portaal-api"))
            .apibewijzen();
  }

  @AfterEach
  void stop() {
    provider.stop(0);
  }

  @Test
  void eenGoedTokenWordtGenomen() throws JOSEException {
    assertThatCode(() -> lezer.decode(getekend(inhoud().build(), sleutel))).doesNotThrowAnyException();
  }

  @Test
  void eenVerlopenTokenNietMaarEenKlokDieEenMinuutAchterlooptMag() throws JOSEException {
    JWTClaimsSet bijnaGoed = inhoud().expirationTime(over(Duration.ofSeconds(-50))).build();
    JWTClaimsSet teLaat = inhoud().expirationTime(over(Duration.ofSeconds(-70))).build();

    assertThatCode(() -> lezer.decode(getekend(bijnaGoed, sleutel))).doesNotThrowAnyException();
    geweigerd(getekend(teLaat, sleutel));
  }

  @Test
  void eenTokenVanStraksNietMaarEenKlokDieEenMinuutVoorlooptMag() throws JOSEException {
    JWTClaimsSet voorloper = inhoud().notBeforeTime(over(Duration.ofSeconds(50))).build();
    JWTClaimsSet straks = inhoud().notBeforeTime(over(Duration.ofSeconds(70))).build();

    assertThatCode(() -> lezer.decode(getekend(voorloper, sleutel))).doesNotThrowAnyException();
    geweigerd(getekend(straks, sleutel));
  }

  @Test
  void eenTokenVoorEenAnderOfVanEenAndereRealmNiet() throws JOSEException {
    geweigerd(getekend(inhoud().audience("account").build(), sleutel));
    geweigerd(getekend(inhoud().audience((String) null).build(), sleutel));
    geweigerd(getekend(inhoud().issuer(REALM + "2").build(), sleutel));
  }

  @Test
  void eenTokenDatNietDoorDeProviderIsGetekendNiet() throws JOSEException {
    SignedJWT metWachtwoord = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), inhoud().build());
    // The public key as if it were a shared secret.
    metWachtwoord.sign(new MACSigner(sleutel.toPublicJWK().toString()));

    geweigerd(getekend(inhoud().build(), nieuw("een")));
    geweigerd(metWachtwoord.serialize());
    geweigerd(new PlainJWT(inhoud().build()).serialize());
    geweigerd("geen.token.ditmaal");
  }

  @Test
  void eenNieuweSleutelVanDeProviderWordtOpgehaald() throws JOSEException {
    lezer.decode(getekend(inhoud().build(), sleutel));
    RSAKey ander = nieuw("twee");
    bekend = new JWKSet(ander.toPublicJWK());

    assertThatCode(() -> lezer.decode(getekend(inhoud().build(), ander))).doesNotThrowAnyException();
  }

  private void geweigerd(String token) {
    assertThatThrownBy(() -> lezer.decode(token)).isInstanceOf(JwtException.class);
  }

  private static RSAKey nieuw(String naam) throws JOSEException {
    return new RSAKeyGenerator(2048).keyID(naam).generate();
  }

  private static JWTClaimsSet.Builder inhoud() {
    return new JWTClaimsSet.Builder()
        .issuer(REALM)
        .subject("b1f2")
        .audience("portaal-api")
        .issueTime(over(Duration.ofMinutes(-10)))
        .expirationTime(over(Duration.ofMinutes(5)));
  }

  /** Tokens live by the real time. */
  private static Date over(Duration tijd) {
    return Date.from(Instant.now().plus(tijd));
  }

  private static String getekend(JWTClaimsSet inhoud, RSAKey sleutel) throws JOSEException {
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(sleutel.getKeyID()).build(), inhoud);
    token.sign(new RSASSASigner(sleutel));
    return token.serialize();
  }
}
