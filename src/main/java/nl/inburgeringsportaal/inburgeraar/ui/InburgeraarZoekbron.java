package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.t;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.ZoekBron;
import nl.inburgeringsportaal.inburgeraar.InburgeraarFilter;
import nl.inburgeringsportaal.inburgeraar.InburgeraarListItem;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Finds a person from the top bar by name, or by a whole number, which never goes into an address. */
@Component
class InburgeraarZoekbron implements ZoekBron {
  private static final Pattern NUMMER = Pattern.compile("[0-9][0-9 .-]{2,}");
  private static final int HEEL_NUMMER = 9;

  private final InburgeraarService inburgeraars;
  private final Gemeentenamen gemeenten;

  InburgeraarZoekbron(InburgeraarService inburgeraars, Gemeentenamen gemeenten) {
    this.inburgeraars = inburgeraars;
    this.gemeenten = gemeenten;
  }

  @Override
  public String sleutel() {
    return "inburgeraar.zoekbron";
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO);
  }

  @Override
  public int volgorde() {
    return 15;
  }

  @Override
  public List<Treffer> zoek(String tekst, int hoogstens) {
    if (NUMMER.matcher(tekst).matches()) {
      return opNummer(tekst);
    }
    InburgeraarFilter filter = new InburgeraarFilter(tekst, null, null, null, null, null, false);
    return inburgeraars.list(filter, PageRequest.of(0, hoogstens, Sort.by("naam"))).stream()
        .map(rij -> new Treffer(rij.naam(), ondertitel(rij), DossierView.adres(rij.id())))
        .toList();
  }

  private List<Treffer> opNummer(String tekst) {
    if (tekst.replaceAll("\\D", "").length() < HEEL_NUMMER) {
      return List.of();
    }
    try {
      return inburgeraars
          .zoekNummer(tekst)
          .map(id -> List.of(new Treffer(t("inburgeraar.zoek.nummer"), null, DossierView.adres(id))))
          .orElse(List.of());
    } catch (OngeldigeInvoer geenNummer) {
      return List.of();
    }
  }

  @Override
  public String alles(String tekst) {
    return NUMMER.matcher(tekst).matches()
        ? "inburgeraars"
        : "inburgeraars?zoek=" + URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }

  private String ondertitel(InburgeraarListItem rij) {
    return Datums.kort(rij.geboortedatum(), InburgeraarTeksten.taal()) + " · " + gemeenten.van(rij.gemeentecode());
  }
}
