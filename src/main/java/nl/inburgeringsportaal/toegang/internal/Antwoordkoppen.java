package nl.inburgeringsportaal.toegang.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * Response headers of both doors. What is no page may load nothing at all; a page gets its own policy from
 * {@link Inhoudsbeleid}.
 */
final class Antwoordkoppen implements Customizer<HeadersConfigurer<HttpSecurity>> {
  private static final String BELEID = "Content-Security-Policy";
  private static final String NIETS =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** The pages that stand in for one that goes on while there is no connection. */
  private static final String LOSSE_PAGINA =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; "
          + "form-action 'none'; frame-ancestors 'none'";

  /** What brings such a page: it asks for files, and may stand above its own folder for these pages only. */
  private static final String WERKER = "default-src 'none'; connect-src 'self'";

  /** By the name in its address: for which pages it is. */
  private static final Map<String, String> WERKGEBIED = Map.of("afname", "/afname/", "bezoek", "/bezoek/");

  /** The same for everybody, with a name or a query that changes with the content. */
  private static final NegatedRequestMatcher PERSOONLIJK =
      new NegatedRequestMatcher(
          new OrRequestMatcher(pad("/portaal/**"), pad("/aura/**"), pad("/VAADIN/build/**")));

  @Override
  public void customize(HeadersConfigurer<HttpSecurity> koppen) {
    koppen
        .contentSecurityPolicy(beleid -> beleid.policyDirectives(NIETS))
        .referrerPolicy(verwijzer -> verwijzer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            rechten -> rechten.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
        .crossOriginOpenerPolicy(beleid -> beleid.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginEmbedderPolicy(beleid -> beleid.policy(CrossOriginEmbedderPolicy.REQUIRE_CORP))
        .crossOriginResourcePolicy(beleid -> beleid.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
        .addHeaderWriter(
            new DelegatingRequestMatcherHeaderWriter(
                new OrRequestMatcher(pad("/portaal/afname-los.html"), pad("/portaal/bezoek-los.html")),
                (verzoek, antwoord) -> antwoord.setHeader(BELEID, LOSSE_PAGINA)))
        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(pad("/portaal/blad-werker.js"), this::werker))
        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(PERSOONLIJK, new CacheControlHeadersWriter()))
        // Pages come from a forward, which commits the response before the filter would write its headers.
        .addObjectPostProcessor(
            new ObjectPostProcessor<HeaderWriterFilter>() {
              @Override
              public <T extends HeaderWriterFilter> T postProcess(T filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
              }
            });
  }

  private void werker(HttpServletRequest verzoek, HttpServletResponse antwoord) {
    antwoord.setHeader(BELEID, WERKER);
    // Map.of knows no null.
    String gebied = WERKGEBIED.get(String.valueOf(verzoek.getParameter("soort")));
    if (gebied != null) {
      antwoord.setHeader("Service-Worker-Allowed", verzoek.getContextPath() + gebied);
    }
    antwoord.setHeader("Cache-Control", "no-cache");
  }

  private static PathPatternRequestMatcher pad(String patroon) {
    return PathPatternRequestMatcher.withDefaults().matcher(patroon);
  }
}
