package nl.inburgeringsportaal.jongeren.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.ZoekBron;
import nl.inburgeringsportaal.jongeren.LeerlingFilter;
import nl.inburgeringsportaal.jongeren.LeerlingListItem;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Finds a pupil of the own school from the top bar. */
@Component
class LeerlingZoekbron implements ZoekBron {
  private final LeerlingService leerlingen;

  LeerlingZoekbron(LeerlingService leerlingen) {
    this.leerlingen = leerlingen;
  }

  @Override
  public String sleutel() {
    return "jongeren.zoekbron";
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.SCHOOLFUNCTIONARIS);
  }

  @Override
  public int volgorde() {
    return 20;
  }

  @Override
  public List<Treffer> zoek(String tekst, int hoogstens) {
    LeerlingFilter filter = new LeerlingFilter(tekst, null, null, null, null, null, null, false, false);
    return leerlingen.list(filter, PageRequest.of(0, hoogstens, Sort.by("naam"))).stream()
        .map(rij -> new Treffer(rij.naam(), ondertitel(rij), "leerlingen/" + rij.id()))
        .toList();
  }

  @Override
  public String alles(String tekst) {
    return "leerlingen?zoek=" + URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }

  private static String ondertitel(LeerlingListItem rij) {
    String geboren = JongerenTeksten.datum(rij.geboortedatum());
    return rij.klas() == null ? geboren : rij.klas() + " · " + geboren;
  }
}
