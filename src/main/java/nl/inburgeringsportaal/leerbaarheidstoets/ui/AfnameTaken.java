package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnametaak;
import nl.inburgeringsportaal.leerbaarheidstoets.AfnamewerkService;

/** Sessions of today, sessions to close and a certificate that ends, in Mijn werk of a toetsbegeleider. */
@SpringComponent
class AfnameTaken implements TaakBron {
  private static final String NAAM = "afname";
  private static final String TUSSEN = "-";
  private static final int ALLES = 500;

  private final AfnamewerkService werk;

  AfnameTaken(AfnamewerkService werk) {
    this.werk = werk;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.TOETSBEGELEIDER);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return werk.open(hoogstens).stream()
        .map(
            taak ->
                new Taak(
                    NAAM,
                    sleutel(taak),
                    taak.onderwerp(),
                    taak.kenmerk(),
                    Afnamedelen.t("taak." + taak.soort()),
                    null,
                    taak.dag()))
        .toList();
  }

  private static String sleutel(Afnametaak taak) {
    return taak.soort() + TUSSEN + taak.id();
  }

  @Override
  public long aantal() {
    return werk.aantal();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    return werk.open(ALLES).stream().filter(taak -> sleutel(taak).equals(sleutel)).findFirst().map(AfnameTaken::detail);
  }

  private static Component detail(Afnametaak taak) {
    boolean certificaat = taak.soort() == Afnametaak.Soort.CERTIFICAAT;
    String adres = certificaat ? MijnCertificaatView.PAD : AfnameView.adres(taak.id());
    Div deel =
        new Div(
            new H2(taak.onderwerp()),
            new Paragraph(taak.kenmerk()),
            new Paragraph(Afnamedelen.t("taak.uitleg." + taak.soort())),
            Delen.knoppen(
                Delen.knoplink(adres, Afnamedelen.t(certificaat ? "taak.naar-certificaat" : "taak.naar-sessie"))));
    deel.addClassName("taakdetail");
    return deel;
  }
}
