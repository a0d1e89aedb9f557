package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.cursus.CursistFilter;
import nl.inburgeringsportaal.cursus.CursistListItem;
import nl.inburgeringsportaal.cursus.CursistService;
import nl.inburgeringsportaal.cursus.InstellingRoute;
import nl.inburgeringsportaal.keurmerk.Cursistmelding;
import nl.inburgeringsportaal.keurmerk.CursistmeldingService;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** In Mijn werk of gemeente and DUO: a school where people learn was suspended, lost its keurmerk, or got it back. */
@SpringComponent
class CursistTaken implements TaakBron {
  private static final String NAAM = "cursisten";
  private static final int NAMEN = 50;

  /** Where the file of a person stands. */
  private static final String DOSSIER = "inburgeraars/";

  private final CursistmeldingService meldingen;
  private final CursistService cursisten;

  CursistTaken(CursistmeldingService meldingen, CursistService cursisten) {
    this.meldingen = meldingen;
    this.cursisten = cursisten;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.KLANTMANAGER, Rol.MEDEWERKER_DUO);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return meldingen.open(hoogstens).stream()
        .map(
            een ->
                new Taak(
                    NAAM, een.sleutel(), een.school(), kenmerk(een), wat(een), een.organisatie(), een.van()))
        .toList();
  }

  private static String kenmerk(Cursistmelding melding) {
    return melding.gemeentecode() == null
        ? t("melding.duo.kenmerk", melding.zonderNieuwAanbod())
        : t("melding.kenmerk", melding.aantal());
  }

  private static String wat(Cursistmelding melding) {
    return melding.hersteld() ? t("melding.HERSTELD") : t("melding." + melding.status());
  }

  @Override
  public long aantal() {
    return meldingen.aantal();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    return meldingen.vind(sleutel).map(this::detail);
  }

  private Component detail(Cursistmelding melding) {
    boolean duo = melding.gemeentecode() == null;
    String soort = melding.hersteld() ? "HERSTELD" : "WEG";
    Button klaar =
        new Button(
            t("melding.klaar"),
            klik -> {
              meldingen.klaar(melding.sleutel());
              WerkGewijzigd.meld();
              UI.getCurrent().navigate("mijn-werk");
            });
    Div deel =
        new Div(
            new H2(melding.school()),
            new Paragraph(t("melding.wat", wat(melding), Delen.dag(melding.van()))),
            new Paragraph(t("melding.uitleg." + soort + (duo ? ".duo" : ""))),
            new Paragraph(kenmerk(melding)),
            namen(melding, duo),
            Delen.knoppen(
                Delen.knoplink(InstellingRoute.instelling(melding.instellingId()), t("melding.alle")), klaar));
    deel.addClassName("taakdetail");
    return deel;
  }

  private Component namen(Cursistmelding melding, boolean duo) {
    List<CursistListItem> wie =
        cursisten
            .list(
                new CursistFilter(melding.instellingId(), null, melding.gemeentecode(), duo),
                PageRequest.of(0, NAMEN, Sort.by("naam")))
            .getContent();
    UnorderedList lijst = new UnorderedList();
    wie.forEach(een -> lijst.add(new ListItem(new Anchor(DOSSIER + een.inburgeraarId(), een.naam()))));
    Div deel = Delen.stapel();
    if (!wie.isEmpty()) {
      deel.add(new H3(t(duo ? "melding.namen.duo" : "melding.namen")), lijst);
    }
    return deel;
  }
}
