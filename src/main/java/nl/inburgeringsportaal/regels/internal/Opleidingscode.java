package nl.inburgeringsportaal.regels.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.Opleiding;

/** An education; the days on which it exempts stand in {@link OpleidingscodeVrijstelling}. */
@Entity
public class Opleidingscode extends Basisentiteit {

  @Id
  @Column(length = 20)
  private String code;

  @Column(nullable = false, length = 100)
  private String naam;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Onderwijssoort onderwijssoort;

  private boolean codeOnbekend;

  @Column(nullable = false, length = 500)
  private String bron;

  private Long voorstelId;

  protected Opleidingscode() {}

  /**
   * @param code code, fixed once it exists
   */
  public Opleidingscode(String code) {
    this.code = code;
  }

  /**
   * The proposal's id is a new value each time, so that the version rises although perhaps only the spans of
   * exemption changed.
   *
   * @param nieuw name, kind and source from now on
   * @param voorstel proposal that they come from
   */
  public void werkBij(Opleiding nieuw, long voorstel) {
    this.naam = nieuw.naam();
    this.onderwijssoort = nieuw.onderwijssoort();
    this.codeOnbekend = nieuw.codeOnbekend();
    this.bron = nieuw.bron();
    this.voorstelId = voorstel;
  }

  public String code() {
    return code;
  }

  /**
   * @param vrijstellingen its spans of exemption
   * @return what other modules see of it
   */
  public Opleiding opleiding(List<Opleiding.Vrijstelling> vrijstellingen) {
    return new Opleiding(code, naam, onderwijssoort, codeOnbekend, bron, versie(), vrijstellingen);
  }
}
