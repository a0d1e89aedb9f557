package nl.inburgeringsportaal.toegang.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.base.Basisentiteit;

/** An account of a person. What he may do stands in {@link GebruikerRol}. */
@Entity
public class Gebruiker extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gebruiker_seq")
  @SequenceGenerator(name = "gebruiker_seq", sequenceName = "gebruiker_seq", allocationSize = 50)
  private Long id;

  @Column(nullable = false, length = 100)
  private String gebruikersnaam;

  @Column(nullable = false, length = 200)
  private String naam;

  @Column(length = 254)
  private String email;

  @Column(nullable = false)
  private boolean actief = true;

  @Column(nullable = false, length = 2, columnDefinition = "char(2)")
  private String taal = "nl";

  private LocalDateTime laatstIngelogd;

  @Column(length = 255)
  private String onderwerp;

  private LocalDate geslotenOp;

  private LocalDate verwijderdOp;

  protected Gebruiker() {}

  /**
   * @param gebruikersnaam name to log in with, unique
   * @param naam name as colleagues write it
   * @param email address, may be null
   */
  public Gebruiker(String gebruikersnaam, String naam, String email) {
    this.gebruikersnaam = gebruikersnaam;
    this.naam = naam;
    this.email = email;
  }

  public Long id() {
    return id;
  }

  public String gebruikersnaam() {
    return gebruikersnaam;
  }

  public String naam() {
    return naam;
  }

  public String email() {
    return email;
  }

  public boolean isActief() {
    return actief;
  }

  public String taal() {
    return taal;
  }

  public LocalDateTime laatstIngelogd() {
    return laatstIngelogd;
  }

  /**
   * @param naam new name
   * @param email new address, may be null
   */
  public void werkBij(String naam, String email) {
    this.naam = naam;
    this.email = email;
  }

  /**
   * @param open false when the account may not be used any more
   * @param op day of today; its retention term runs from the day on which it was closed
   */
  public void zet(boolean open, LocalDate op) {
    if (open) {
      this.geslotenOp = null;
    } else if (actief) {
      this.geslotenOp = op;
    }
    this.actief = open;
  }

  /**
   * @return true when its term is over and who it was is gone: only the id is left, for what refers to it
   */
  public boolean isVerwijderd() {
    return verwijderdOp != null;
  }

  /**
   * @return subject (sub) at the identity provider, null until the first login
   */
  public String onderwerp() {
    return onderwerp;
  }

  /**
   * Ties this account for good to one at the identity provider.
   *
   * @param onderwerp its subject (sub)
   */
  public void koppel(String onderwerp) {
    this.onderwerp = onderwerp;
  }

  /**
   * @param gebruikersnaam new name to log in with, unique
   */
  public void hernoem(String gebruikersnaam) {
    this.gebruikersnaam = gebruikersnaam;
  }

  /**
   * @param taal {@code nl} or {@code en}
   */
  public void kiesTaal(String taal) {
    this.taal = taal;
  }
}
