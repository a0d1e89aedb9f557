package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Linkknop;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.keurmerk.KeurmerkregisterService;
import nl.inburgeringsportaal.keurmerk.RegisterDetail;
import nl.inburgeringsportaal.keurmerk.RegisterListItem;
import nl.inburgeringsportaal.keurmerk.Verbandsoort;
import tools.jackson.databind.json.JsonMapper;

/** A school in the public register, at an address that stays. Search engines read the same as data. */
@Route(KeurmerkregisterView.PAD + "/:" + RegisterschoolView.NUMMER)
@AnonymousAllowed
@StyleSheet(Delen.STIJL)
class RegisterschoolView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the number of the school at DUO. */
  static final String NUMMER = "nummer";

  private static final String SCHEMA = "https://schema.org";

  private final transient KeurmerkregisterService service;
  private final transient Klok klok;
  private final transient JsonMapper json;

  RegisterschoolView(KeurmerkregisterService service, Klok klok, JsonMapper json) {
    this.service = service;
    this.klok = klok;
    this.json = json;
    addClassNames("pagina", "keurmerkregister");
  }

  /** Where a school stands. */
  static String adres(String nummer) {
    return KeurmerkregisterView.PAD + "/" + nummer;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    LocalDate peildatum =
        event.getLocation().getQueryParameters().getSingleParameter("peildatum").flatMap(Dagtekst::lees).orElse(null);
    removeAll();
    try {
      toon(service.findByNummer(event.getRouteParameters().get(NUMMER).orElse(""), peildatum), peildatum);
    } catch (OngeldigeInvoer fout) {
      add(Delen.kruimel(KeurmerkregisterView.PAD, t("register.titel")), Delen.fout(fout, t("register.dag")));
    }
  }

  private void toon(RegisterDetail school, LocalDate peildatum) {
    RegisterListItem nu = school.nu();
    add(
        Delen.kruimel(KeurmerkregisterView.PAD, t("register.titel")),
        new Paginakop(nu.naam()).samenvatting(nu.plaats()).actie(new Linkknop()));
    if (peildatum != null && !peildatum.equals(klok.vandaag())) {
      add(new Bericht(Statusbadge.Soort.BIJNA, t("register.andere-dag", Delen.dag(peildatum))));
    }
    String status = nu.status() == null ? t("status.geen") : t("status." + nu.status());
    add(
        new Feiten()
            .feit(t("kolom.status"), status, nu.sinds() == null ? null : t("school.sinds", Delen.dag(nu.sinds())))
            .feit(t("kolom.nummer"), nu.instellingsnummer(), null)
            .feit(t("kolom.bow"), school.bowNummer(), null));
    if (nu.straks() != null) {
      add(
          new Bericht(
              Statusbadge.Soort.BIJNA,
              t("register.gaat-in", t("status." + nu.straks()), Delen.dag(nu.gaatInOp()))));
    }
    for (RegisterDetail.Verband een : school.verbanden()) {
      String hoe = een.soort() == Verbandsoort.TWEEDE_NUMMER ? "nummer" : een.gaatOp() ? "gaat-op" : "neemt-op";
      add(
          new Bericht(
              Statusbadge.Soort.ACTIEF,
              t("verband." + hoe, een.naam(), een.instellingsnummer(), Delen.dag(een.dag())),
              new Anchor(adres(een.instellingsnummer()), t("verband.open", een.naam()))));
    }
    if (nu.status() != null) {
      Paragraph uitleg = new Paragraph(t("betekenis." + nu.status()));
      uitleg.addClassName("leesbaar");
      add(uitleg);
    }
    add(Delen.stapel(new H2(t("register.historie")), historie(school)));
    if (!school.besluiten().isEmpty()) {
      add(Delen.stapel(new H2(t("register.besluiten")), besluiten(school)));
    }
    getElement().appendChild(gegevens(nu));
  }

  private Tijdlijn historie(RegisterDetail school) {
    LocalDate vandaag = klok.vandaag();
    Tijdlijn tijdlijn = new Tijdlijn();
    for (RegisterDetail.Regel regel : school.historie()) {
      String van = Delen.dag(regel.van());
      String wanneer =
          regel.van().isAfter(vandaag)
              ? t("register.vanaf", van)
              : regel.totEnMet() == null
                  ? t("school.sinds", van)
                  : t("register.van-tot", van, Delen.dag(regel.totEnMet()));
      String uitleg =
          Stream.of(
                  regel.besluitnummer() == null
                      ? null
                      : t("register.besluit", regel.besluitnummer(), Delen.dag(regel.gepubliceerdOp())),
                  regel.tekst())
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" · "));
      tijdlijn.punt(wanneer, t("status." + regel.status()), uitleg.isEmpty() ? null : uitleg);
    }
    return tijdlijn;
  }

  private static Tijdlijn besluiten(RegisterDetail school) {
    Tijdlijn tijdlijn = new Tijdlijn();
    for (RegisterDetail.Besluit besluit : school.besluiten()) {
      String uitleg =
          Stream.of(
                  t("register.ingang", Delen.dag(besluit.ingangsdatum())),
                  besluit.herzieningOp() == null
                      ? null
                      : t("register.herziening", Delen.dag(besluit.herzieningOp())),
                  besluit.lot() == null ? null : t("register.lot." + besluit.lot(), Delen.dag(besluit.lotOp())))
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" · "));
      tijdlijn.punt(
          Delen.dag(besluit.gepubliceerdOp()),
          t("register.besluit-wat", t("besluitsoort." + besluit.soort()), besluit.nummer()),
          uitleg);
    }
    return tijdlijn;
  }

  /** Data in the words of schema.org. A block of data is not run by a browser. */
  private Element gegevens(RegisterListItem nu) {
    Map<String, Object> school = new LinkedHashMap<>();
    school.put("@context", SCHEMA);
    school.put("@type", "EducationalOrganization");
    school.put("@id", adres(nu.instellingsnummer()));
    school.put("identifier", nu.instellingsnummer());
    school.put("name", nu.naam());
    school.put("address", Map.of("@type", "PostalAddress", "addressLocality", nu.plaats(), "addressCountry", "NL"));
    if (nu.status() != null) {
      Map<String, Object> keurmerk = new LinkedHashMap<>();
      keurmerk.put("@type", "EducationalOccupationalCredential");
      keurmerk.put("credentialCategory", "Keurmerk Inburgeren");
      keurmerk.put("name", nu.status().code());
      keurmerk.put("validFrom", nu.sinds().toString());
      school.put("hasCredential", keurmerk);
    }
    Element blok = new Element("script").setAttribute("type", "application/ld+json");
    // A name must not end the block.
    return blok.setText(json.writeValueAsString(school).replace("<", "\\u003c"));
  }
}
