package nl.inburgeringsportaal.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who of those who may open a {@link Persoonsgegevens record about a person} sees this component. Without roles
 * and condition: everybody who may open it.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Zichtbaar {

  /**
   * @return roles of which one is needed; empty for every role that may open the record
   */
  Rol[] voor() default {};

  /**
   * @return name of a condition that must hold as well, such as {@code contact}; the owner of the record says for each
   *     reading which conditions hold. Empty for none.
   */
  String mits() default "";
}
