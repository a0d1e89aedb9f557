package nl.inburgeringsportaal.base;

import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Remembers an answer within one HTTP request: a screen asks the same about its user many times. Outside a request
 * (jobs, deliveries) everything is asked each time.
 */
public final class PerVerzoek {
  private PerVerzoek() {}

  /**
   * @param vrager who asks
   * @param wat what is asked, the same text for the same question
   * @param vraag gives the answer, not null
   * @return the answer, the earlier one when it was asked in this request
   */
  @SuppressWarnings("unchecked")
  public static <T> T eens(Class<?> vrager, String wat, Supplier<T> vraag) {
    RequestAttributes verzoek = RequestContextHolder.getRequestAttributes();
    if (verzoek == null) {
      return vraag.get();
    }
    String sleutel = vrager.getName() + "/" + wat;
    Object bekend = verzoek.getAttribute(sleutel, RequestAttributes.SCOPE_REQUEST);
    if (bekend == null) {
      bekend = vraag.get();
      verzoek.setAttribute(sleutel, bekend, RequestAttributes.SCOPE_REQUEST);
    }
    // Only this class writes under these names, and who asks always asks for the same kind of answer.
    return (T) bekend;
  }
}
