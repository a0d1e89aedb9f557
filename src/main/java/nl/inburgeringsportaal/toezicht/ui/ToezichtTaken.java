package nl.inburgeringsportaal.toezicht.ui;

import static nl.inburgeringsportaal.toezicht.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.toezicht.Toezichttaak;
import nl.inburgeringsportaal.toezicht.ToezichtwerkService;

/** Schools to plan, visits to carry out, to judge and to establish, mending and ties, in Mijn werk. */
@SpringComponent
class ToezichtTaken implements TaakBron {
  private static final String NAAM = "toezicht";
  private static final String TUSSEN = "-";

  private final ToezichtwerkService werk;

  ToezichtTaken(ToezichtwerkService werk) {
    this.werk = werk;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.INSPECTEUR_BOW);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return werk.open(hoogstens).stream()
        .map(
            taak ->
                new Taak(
                    NAAM,
                    taak.soort() + TUSSEN + taak.id(),
                    taak.school(),
                    taak.plaats(),
                    t("taak." + taak.soort()),
                    null,
                    taak.uiterlijk()))
        .toList();
  }

  @Override
  public long aantal() {
    return werk.aantal();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    String[] delen = sleutel.split(TUSSEN, 2);
    Optional<Toezichttaak.Soort> soort =
        Arrays.stream(Toezichttaak.Soort.values()).filter(een -> een.name().equals(delen[0])).findFirst();
    Optional<Long> id = delen.length < 2 ? Optional.empty() : Delen.id(delen[1]);
    if (soort.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    return werk.vind(soort.get(), id.get()).map(ToezichtTaken::detail);
  }

  private static Component detail(Toezichttaak taak) {
    Div deel =
        new Div(
            new H2(taak.school()),
            new Paragraph(t("taak." + taak.soort())),
            new Paragraph(t("taak.uitleg." + taak.soort())),
            Delen.knoppen(Delen.knoplink(adres(taak), t("taak.open." + taak.soort()))));
    deel.addClassName("taakdetail");
    return deel;
  }

  private static String adres(Toezichttaak taak) {
    return switch (taak.soort()) {
      case PLANNEN -> ToezichtplanningView.adres(taak.id());
      case BEZOEK -> BezoekbladView.adres(taak.id());
      case NIET_AFGEROND, BEOORDELEN, VASTSTELLEN, HERSTEL, STRIJDIG, ZONDER_KEURMERK ->
          ToezichtbezoekenView.adres(taak.id());
    };
  }
}
