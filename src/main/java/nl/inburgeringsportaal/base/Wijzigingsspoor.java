package nl.inburgeringsportaal.base;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Puts the actor on each row that is written through JPA; set-based SQL writes the column itself. */
public class Wijzigingsspoor {

  /** Actor of what the portal does by itself. */
  public static final String SYSTEEM = "systeem";

  @PrePersist
  @PreUpdate
  void stempel(Object entiteit) {
    if (entiteit instanceof Basisentiteit rij) {
      rij.stempel(actor());
    }
  }

  /**
   * @return user name of the current user, {@link #SYSTEEM} when nobody is logged in
   */
  public static String actor() {
    Authentication wie = SecurityContextHolder.getContext().getAuthentication();
    return wie == null || !wie.isAuthenticated() ? SYSTEEM : wie.getName();
  }
}
