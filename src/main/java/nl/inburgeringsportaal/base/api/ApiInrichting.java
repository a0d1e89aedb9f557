package nl.inburgeringsportaal.base.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** What holds for every address below {@code /api}. */
@Configuration
class ApiInrichting implements WebMvcConfigurer {
  /** Raised by the rules of the Dutch API Design Rules: major with the path, minor and patch here. */
  static final String VERSIE = "1.0.0";

  /** Header with {@link #VERSIE}. */
  static final String VERSIEKOP = "API-Version";

  private static final String PAD = "/api/";

  @Override
  public void addInterceptors(InterceptorRegistry register) {
    register.addInterceptor(new AlleenBekendeParameters()).addPathPatterns(PAD + "**");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> oplossers) {
    oplossers.add(new Paginalezer());
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder bouwer) {
    // Last: who asks for nothing in particular gets JSON.
    bouwer.configureMessageConvertersList(vormen -> vormen.add(new CsvBericht()));
  }

  /** An address that no operation has: without this the screens would answer with a page. */
  @Bean
  SimpleUrlHandlerMapping onbekendApiAdres(Problemen problemen) {
    HttpRequestHandler onbekend = problemen::nietGevonden;
    return new SimpleUrlHandlerMapping(Map.of(PAD + "**", onbekend), 10);
  }

  /**
   * @param verzoek a call
   * @return true when it is one of the API
   */
  static boolean is(HttpServletRequest verzoek) {
    return verzoek.getRequestURI().startsWith(verzoek.getContextPath() + PAD);
  }

  /** What the server refuses before any operation is asked: it would become a redirect to the login page. */
  @Bean
  FilterRegistrationBean<Filter> geweigerdeAanroep(Problemen problemen) {
    Filter melding =
        (verzoek, antwoord, keten) -> {
          String adres = String.valueOf(verzoek.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
          if (verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
              && adres.startsWith(verzoek.getServletContext().getContextPath() + PAD)) {
            HttpServletResponse http = (HttpServletResponse) antwoord;
            http.setHeader(VERSIEKOP, VERSIE);
            problemen.geweigerd(status, adres, (HttpServletRequest) verzoek, http);
          } else {
            keten.doFilter(verzoek, antwoord);
          }
        };
    FilterRegistrationBean<Filter> registratie = new FilterRegistrationBean<>(melding);
    registratie.setDispatcherTypes(DispatcherType.ERROR);
    registratie.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registratie;
  }

  /** Says which version answered, also when it says no: before the filters that ask who calls. */
  @Bean
  FilterRegistrationBean<Filter> versiekop() {
    Filter kop =
        (verzoek, antwoord, keten) -> {
          ((HttpServletResponse) antwoord).setHeader(VERSIEKOP, VERSIE);
          keten.doFilter(verzoek, antwoord);
        };
    FilterRegistrationBean<Filter> registratie = new FilterRegistrationBean<>(kop);
    registratie.addUrlPatterns(PAD + "*");
    registratie.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registratie;
  }

  /** A parameter that an operation does not know, or one twice or empty, is a mistake, not to be overlooked. */
  private static final class AlleenBekendeParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest verzoek, HttpServletResponse antwoord, Object operatie) {
      if (operatie instanceof HandlerMethod methode && methode.getBeanType().getName().startsWith("nl.")) {
        Set<String> bekend = bekend(methode);
        Vraagparameters vraag = Vraagparameters.van(verzoek);
        for (String naam : vraag.namen()) {
          if (!bekend.contains(naam)) {
            throw new OngeldigeInvoer(naam, null, "api.parameter.onbekend");
          }
          if (vraag.waarde(naam).filter(String::isBlank).isPresent()) {
            throw new OngeldigeInvoer(naam, null, "api.parameter.leeg");
          }
        }
      }
      return true;
    }

    private static Set<String> bekend(HandlerMethod methode) {
      Set<String> namen = new HashSet<>();
      for (MethodParameter parameter : methode.getMethodParameters()) {
        RequestParam vraag = parameter.getParameterAnnotation(RequestParam.class);
        if (vraag != null) {
          String naam = vraag.name().isEmpty() ? vraag.value() : vraag.name();
          namen.add(naam.isEmpty() ? parameter.getParameter().getName() : naam);
        } else if (parameter.getParameterType() == Paginering.class) {
          namen.add("page");
          namen.add("size");
        }
      }
      AnnotatedElementUtils.findMergedRepeatableAnnotations(methode.getMethod(), Parameter.class).stream()
          .filter(beschreven -> beschreven.in() == ParameterIn.QUERY)
          .forEach(beschreven -> namen.add(beschreven.name()));
      return namen;
    }
  }

  private static final class Paginalezer implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Paginering.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        ModelAndViewContainer model,
        NativeWebRequest verzoek,
        WebDataBinderFactory binders) {
      return Paginering.van(verzoek.getNativeRequest(HttpServletRequest.class));
    }
  }
}
