package nl.inburgeringsportaal.testbasis;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Knows every session of the server under test, so that a journey can let them end. */
@TestComponent
public class Sessies implements HttpSessionListener {
  private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();
  private volatile int duur;

  @Override
  public void sessionCreated(HttpSessionEvent gebeurtenis) {
    open.add(gebeurtenis.getSession());
    if (duur > 0) {
      gebeurtenis.getSession().setMaxInactiveInterval(duur);
    }
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent gebeurtenis) {
    open.remove(gebeurtenis.getSession());
  }

  /**
   * @param seconden how long a new session lasts without a request; 0 for what the portal itself has set
   */
  public void zetDuur(int seconden) {
    duur = seconden;
  }

  /** Ends every session, as the server does when nobody has used it for too long. */
  public void beeindigAlles() {
    Set.copyOf(open).forEach(HttpSession::invalidate);
  }

  /**
   * @return number of open sessions
   */
  public int aantal() {
    return open.size();
  }
}
