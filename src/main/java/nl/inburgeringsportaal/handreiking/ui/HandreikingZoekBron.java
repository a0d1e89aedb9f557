package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.ZoekBron;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.handreiking.HandreikingService;

/** Questions of the handreiking in the search of the top bar. */
@SpringComponent
class HandreikingZoekBron implements ZoekBron {
  private static final int PLAATS = 40;
  private final HandreikingService service;

  HandreikingZoekBron(HandreikingService service) {
    this.service = service;
  }

  @Override
  public String sleutel() {
    return "handreiking.zoekbron";
  }

  @Override
  public Set<Rol> rollen() {
    return Lezers.ROLLEN;
  }

  @Override
  public int volgorde() {
    return PLAATS;
  }

  @Override
  public List<Treffer> zoek(String tekst, int hoogstens) {
    return service.zoek(tekst, null).treffers().stream()
        .limit(hoogstens)
        .map(vraag -> new Treffer(vraag.vraag(), vraag.kort(), HandreikingRoute.vraag(vraag.slug())))
        .toList();
  }

  @Override
  public String alles(String tekst) {
    return HandreikingRoute.zoek(tekst);
  }
}
