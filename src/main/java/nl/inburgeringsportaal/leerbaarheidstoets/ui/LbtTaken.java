package nl.inburgeringsportaal.leerbaarheidstoets.ui;

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
import nl.inburgeringsportaal.leerbaarheidstoets.Lbttaak;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtwerkService;

/** Certificates that end, people to certify, sign-ups that wait and accounts to give or take back, in Mijn werk. */
@SpringComponent
class LbtTaken implements TaakBron {
  private static final String NAAM = "leerbaarheidstoets";
  private static final String TUSSEN = "-";

  private final LbtwerkService werk;

  LbtTaken(LbtwerkService werk) {
    this.werk = werk;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.TRAINER_ICE, Rol.MEDEWERKER_DUO, Rol.GEMEENTEBEHEERDER);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return werk.open(hoogstens).stream().map(LbtTaken::taak).toList();
  }

  private static Taak taak(Lbttaak taak) {
    return new Taak(
        NAAM,
        taak.soort() + TUSSEN + taak.id(),
        taak.onderwerp(),
        kenmerk(taak),
        Delen.t("taak." + taak.soort(), taak.aantal()),
        null,
        taak.uiterlijk());
  }

  private static String kenmerk(Lbttaak taak) {
    return taak.soort().isTraining() ? Delen.waar(taak.kenmerk()) : taak.kenmerk();
  }

  @Override
  public long aantal() {
    return werk.aantal();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    String[] delen = sleutel.split(TUSSEN, 2);
    Optional<Lbttaak.Soort> soort =
        Arrays.stream(Lbttaak.Soort.values()).filter(een -> een.name().equals(delen[0])).findFirst();
    Optional<Long> id = delen.length < 2 ? Optional.empty() : Delen.id(delen[1]);
    if (soort.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    return werk.vind(soort.get(), id.get()).map(LbtTaken::detail);
  }

  private static Component detail(Lbttaak taak) {
    boolean training = taak.soort().isTraining();
    String adres = training ? TrainingenView.adres(taak.id()) : ToetsbegeleidersView.adres(taak.id());
    Div deel =
        new Div(
            new H2(taak.onderwerp()),
            new Paragraph(kenmerk(taak)),
            new Paragraph(Delen.t("taak.uitleg." + taak.soort(), taak.aantal())),
            Delen.knoppen(Delen.knoplink(adres, Delen.t(training ? "taak.naar-training" : "taak.naar-persoon"))));
    deel.addClassName("taakdetail");
    return deel;
  }
}
