package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.jongeren.SchoolTaak;
import nl.inburgeringsportaal.jongeren.SchoolwerkService;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;

/** The work of a school in Mijn werk; one bean per kind of work ({@link SchooltaakBeans}). */
class Schooltaken implements TaakBron {
  private final SchoolTaak.Soort soort;
  private final SchoolwerkService werk;
  private final Opleidingscodes opleidingen;
  private final Taakdetails details;

  Schooltaken(
      SchoolTaak.Soort soort, SchoolwerkService werk, Opleidingscodes opleidingen, Taakdetails details) {
    this.soort = soort;
    this.werk = werk;
    this.opleidingen = opleidingen;
    this.details = details;
  }

  @Override
  public String naam() {
    return soort.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.SCHOOLFUNCTIONARIS);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return werk.open(soort, hoogstens).stream().map(this::taak).toList();
  }

  private Taak taak(SchoolTaak taak) {
    String opleiding = opleidingen.find(taak.opleidingscode()).map(Opleiding::naam).orElse(taak.opleidingscode());
    return new Taak(
        naam(),
        taak.leerlingId() + "-" + taak.id(),
        taak.naam(),
        taak.klas() == null ? opleiding : taak.klas() + " · " + opleiding,
        JongerenTeksten.wat(taak, details.vandaag()),
        taak.klas(),
        taak.uiterlijk());
  }

  @Override
  public long aantal() {
    return werk.aantal(soort);
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    String[] delen = sleutel.split("-");
    try {
      return delen.length == 2
          ? Optional.of(details.van(soort, Long.parseLong(delen[0]), Long.parseLong(delen[1])))
          : Optional.empty();
    } catch (NietGevonden | NumberFormatException weg) {
      return Optional.empty();
    }
  }
}
