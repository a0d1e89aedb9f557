package nl.inburgeringsportaal.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record about a person. Each of its components carries {@link Zichtbaar}; a test holds it, so that a new field
 * cannot become visible to everybody without somebody having decided it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Persoonsgegevens {}
