package nl.inburgeringsportaal.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a service that checks no role because it is called by other services or by the portal itself, never
 * by a screen or the API for a user. Says why, so that nobody has to guess; a test knows every use.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ZonderToegangscontrole {

  /**
   * @return why no role is asked
   */
  String waarom();
}
